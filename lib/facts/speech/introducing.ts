import type { Span } from '#lib/article/span'
import { SOURCE_MARKERS } from '#lib/facts/speech/reports'
import type { Actor, Clause } from '#lib/language/language'
import { PUBLISHING, speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'

/** Whether a clause introduces words that somebody said. */

/** 这种药的预测能力, 保守估计显示: what stands behind 的, or before another verb of telling, is a noun. */
const isNoun = ({ text, start, predicate, complement }: Clause): boolean => {
  if (!predicate) return false
  const before = text.charAt(predicate.start - start - 1)
  const [first] = complement
  return (
    before === '的' || (first?.start === predicate.end && SHOWING.some((verb) => first.text.startsWith(verb)))
  )
}
const SHOWING = ['显示', '表明']

/** Whether the clause introduces words that were said: no negation, no condition, nothing ahead. */
export const isSaid = (clause: Clause): boolean => {
  const { role, predicate, complement } = clause
  return (
    complement.length > 0 &&
    predicate !== null &&
    !isNoun(clause) &&
    (role === 'main' || role === 'complement' || role === 'reason' || role === 'time') &&
    !predicate.negated &&
    !predicate.passive &&
    predicate.modality === 'asserted' &&
    predicate.tense !== 'future'
  )
}

/** Whether a verb of the clause takes words: a verb of speech, or a source that stands for one. */
export const tells = ({ predicate, complement }: Clause): boolean =>
  predicate !== null &&
  (speechVerbOf(predicate.lemma) !== undefined ||
    SOURCE_MARKERS.has(predicate.lemma) ||
    PUBLISHING.has(predicate.lemma) ||
    isQuotedBehind(predicate, complement) ||
    TAILS.has(predicate.text.slice(-1)))
/** Behind a mark a whole quotation: whatever the verb, these are words. */
const isQuotedBehind = (predicate: Span, [first, ...more]: readonly Span[]): boolean =>
  first !== undefined &&
  more.length === 0 &&
  first.start >= predicate.end &&
  '“「"'.includes(first.text.charAt(0))
const TAILS = new Set(['说', '称', '道', '指', '示', '出'])

/** 法国著名的教授皮埃尔·某: a country, behind which somebody of it is told of before the verb, is not who speaks. */
export const isWhoseLand = (subject: Actor, { text, start, predicate }: Clause): boolean =>
  subject.kind === 'name' &&
  subject.type === 'country' &&
  predicate !== null &&
  /的.*[长員员授家士·]/u.test(text.slice(subject.end - start, predicate.start - start))

import type { Article } from '#lib/article/article'
import { overlaps, type Span } from '#lib/article/span'
import type { TellingPart } from '#lib/facts/fact'
import type { Grounds, Verdict } from '#lib/items/ask/kind'
import { tongueOf } from '#lib/items/ask/tongue'
import { excludes, tellsWord } from '#lib/items/contrasts'
import type { Question } from '#lib/items/question'
import { shareFound } from '#lib/items/verify/likeness'
import { factOf, rivalsOf } from '#lib/items/verify/of-kind'
import { proveInPlace } from '#lib/items/verify/part'

/** From here on another sentence tells of what the sentence with the gap tells of. */
const ALIKE = 0.5

const asPart = (span: Span): TellingPart => ({
  start: span.start,
  end: span.end,
  text: span.text,
  role: 'rest',
})

/** The numbers and days that are in conflict with the one in the gap. */
const conflicting = (id: string, { extraction }: Grounds): TellingPart[] =>
  rivalsOf(extraction, id).flatMap((rival) => {
    const fact = factOf(extraction, rival)
    return fact?.kind === 'quantity' || fact?.kind === 'date' ? [asPart(fact.span)] : []
  })

/** Wrong is a word that excludes the one in the gap, and that the article says nowhere, neither it nor one that means the same. */
const proveWord = (gap: Span, answer: string, article: Article): Verdict => {
  const tongue = tongueOf({ article })
  if (answer === gap.text) return 'right'
  const around = `${article.text.slice(0, gap.start)} ${article.text.slice(gap.end)}`
  return excludes(tongue, gap.text, answer) && !tellsWord(tongue, around, answer) ? 'wrong' : 'open'
}

/**
 * The answer that stands in a gap of a sentence. Another is wrong where it excludes that, and stands neither in the sentence
 * nor in one that tells of the same.
 */
export const proveGap = (question: Question, answer: string, grounds: Grounds): Verdict => {
  if (question.asks !== 'gap') return 'open'
  const { article, extraction } = grounds
  const { sentence, gap, type, fact } = question
  const isThere = article.text.slice(gap.start, gap.end) === gap.text && overlaps(sentence, gap)
  if (!isThere || factOf(extraction, fact) === undefined) return 'open'
  if (type === 'word') return proveWord(gap, answer, article)
  const verdict = proveInPlace(type, answer, asPart(gap), conflicting(fact, grounds), extraction)
  if (verdict !== 'wrong') return verdict
  const frame = `${article.text.slice(sentence.start, gap.start)} ${article.text.slice(gap.end, sentence.end)}`
  const isToldOf = article.sentences.some(
    (one) => one.text.includes(answer) && (overlaps(one, sentence) || shareFound(frame, one.text) >= ALIKE),
  )
  return isToldOf ? 'open' : 'wrong'
}

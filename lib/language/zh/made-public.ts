import { PUBLISHING, TIDINGS } from '#lib/language/zh/lexicon/speech-verbs'
import type { RawClause } from '#lib/language/zh/raw-clause'
import type { Segment } from '#lib/language/zh/segments'
import type { Token } from '#lib/language/zh/token'

/** What a body makes public, and what a paper tells in its own words. */

/** Behind these marks words may follow that somebody said or made public. */
export const OPENS: ReadonlySet<string> = new Set(['，', ',', '：', ':', ''])

/** 某局公布数据，…: whether what was made public follows behind the mark. */
export const publishes = (
  tokens: readonly Token[],
  { predicate, object, subject, lemma, negated, tense }: RawClause,
  segment: Segment,
): boolean => {
  if (!predicate || !object || !subject || negated || tense === 'future') return false
  const last = tokens[object.to - 1]
  return (
    object.to === segment.to &&
    OPENS.has(segment.mark) &&
    PUBLISHING.has(lemma) &&
    last !== undefined &&
    (TIDINGS.has(last.text) || TIDINGS.has(last.text.slice(-2)))
  )
}

const REPORTED: ReadonlySet<string> = new Set(['报道', '报导'])
const REPORTERS: ReadonlySet<string> = new Set(['记者', '本报记者', '特派记者'])
/** 本报记者报道：… what follows are the paper's own words. */
export const isByLine = (tokens: readonly Token[], { predicate, from }: RawClause): boolean => {
  if (!predicate || !REPORTED.has((tokens[predicate.from] as Token).text)) return false
  return tokens.slice(Math.max(0, from - 1), predicate.from).some(({ text }) => REPORTERS.has(text))
}

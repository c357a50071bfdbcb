import type { Article } from '#lib/article/article'
import { spanOf } from '#lib/article/span'
import type { ReasonFact } from '#lib/facts/fact'
import { stretchEnd, stretchStart, type ToldClause, trimmedSpan } from '#lib/facts/told-clauses'
import type { Adverbial } from '#lib/language/language'

/** A reason without its key. */
export type ReasonDraft = Omit<ReasonFact, 'id'>

/** The words of a language by which reasons are told. */
export interface ReasonWords {
  /** Open a reason or an aim: 由于, 为了. */
  readonly markers: ReadonlySet<string>
  /** The subject of a clause that gives a reason or an aim: 原因是, 目的是. */
  readonly nouns: ReadonlySet<string>
  /** The verb of such a clause. */
  readonly is: string
}

const GOES_ON = ['且', '并', '而且', '以及', '加之', '加上', '又', '同时']
const FOR_WHOM = ['来说', '而言', '来讲', '看来']
const SURE = 0.86
const SHORTEST = 4
const LONGEST = 60

const draft = (
  article: Article,
  marker: string,
  reason: readonly [number, number],
  of: readonly [number, number],
): ReasonDraft[] => {
  const [why, what] = [trimmedSpan(article, ...reason), trimmedSpan(article, ...of)]
  if (!why || !what || why.text.length < SHORTEST || what.text.length < SHORTEST) return []
  if (why.text.length > LONGEST || what.text.length > LONGEST) return []
  const evidence = [spanOf(article.text, Math.min(why.start, what.start), Math.max(why.end, what.end))]
  return [{ kind: 'reason', of: what, reason: why, marker, confidence: SURE, evidence }]
}

/** 由于A，B: the reason fills the stretch that it opens, and the next one tells of what. */
const opened = (article: Article, one: ToldClause, { start, marker }: Adverbial): ReasonDraft[] => {
  const { reading } = one
  if (marker === null || stretchStart(reading, start) !== start) return []
  const end = stretchEnd(reading, start)
  const next = reading.clauses.find((clause) => clause.start > end && clause.parent === one.clause.parent)
  if (!next?.predicate || !next.subject || next.role !== 'main') return []
  // 由于机身断裂，且机头没入河底，…: the reason goes on; 对…来说 is for whom.
  const of = article.text.slice(next.start, stretchEnd(reading, next.start))
  if (GOES_ON.some((word) => of.startsWith(word)) || FOR_WHOM.some((word) => of.endsWith(word))) return []
  return draft(article, marker, [start + marker.length, end], [next.start, stretchEnd(reading, next.start)])
}

/** B，原因是A. */
const named = (
  article: Article,
  { clause, reading, index }: ToldClause,
  words: ReasonWords,
): ReasonDraft[] => {
  const { subject, predicate } = clause
  if (subject?.kind !== 'noun' || !words.nouns.has(subject.head) || predicate?.lemma !== words.is) return []
  const before = reading.clauses.findLast((other, at) => at < index && other.parent === null && other.subject)
  if (!before?.predicate || before.predicate.lemma === words.is || subject.text !== subject.head) return []
  const of: [number, number] = [before.start, stretchEnd(reading, before.start)]
  return draft(article, subject.head, [predicate.end, stretchEnd(reading, predicate.end)], of)
}

/** Reasons and aims that the article gives as such, each with what it is given for. */
export const reasonsIn = (article: Article, told: readonly ToldClause[], words: ReasonWords): ReasonDraft[] =>
  told.flatMap((one) => [
    ...one.clause.adverbials
      .filter(({ marker }) => marker !== null && words.markers.has(marker))
      .flatMap((adverbial) => opened(article, one, adverbial)),
    ...named(article, one, words),
  ])

import type { Sentence } from '#lib/article/article'
import { overlaps } from '#lib/article/span'
import type { DateDraft } from '#lib/facts/dates/dates'
import type { ToldClause } from '#lib/facts/english/acts/told-clauses'
import type { Word } from '#lib/language/language'

/** The dates that were found in a sentence, in their order. */
export type DatesIn = (sentence: Sentence) => readonly DateDraft[]

/** Whether a word is the past participle of what it stands behind: a claim made against him, a harbor built by the state. */
const isParticiple = (word: Word, before: Word | undefined): boolean =>
  word.class === 'verb' &&
  word.lemma !== word.text.toLowerCase() &&
  !/ing$/iu.test(word.text) &&
  (before?.class === 'noun' || before?.class === 'name')

/** dropped the inquiry into a claim made in 2010: the day is that of what is described, and not of what is done. */
const isOfThingDescribed = ({ clause, reading }: ToldClause, { span }: DateDraft): boolean => {
  const { predicate } = clause
  if (!predicate || span.start < predicate.end) return false
  const between = reading.words.filter(({ start, end }) => start >= predicate.end && end <= span.start)
  const from = between.findLastIndex(({ class: kind }) => kind === 'mark') + 1
  const isPredicate = ({ start, end }: Word): boolean =>
    reading.clauses.some((one) => one.predicate && one.predicate.start <= start && end <= one.predicate.end)
  return between.some((word, at) => at >= from && isParticiple(word, between[at - 1]) && !isPredicate(word))
}

const PERFECT = /^(?:has|have|['’]ve)\b/iu
const YEAR = /^\d{4}$/u
/** have dropped a claim of 2010: what has happened now did not happen in a year that is told by itself. */
const isOfOtherYear = ({ clause }: ToldClause, { value, mod }: DateDraft): boolean =>
  PERFECT.test(clause.predicate?.text ?? '') && YEAR.test(value) && mod === undefined

/**
 * The day on which a clause says that something happens: the one date among its adverbials, or before its subject at
 * the head of the sentence. Lengths, vague words and two dates are none.
 */
export const dateOf = (told: ToldClause, datesIn: DatesIn): DateDraft | null => {
  const { clause, reading, sentence, end } = told
  const { predicate, adverbials } = clause
  if (!predicate) return null
  const isFirst = reading.clauses.every(
    (other) => other === clause || (other.predicate?.start ?? Number.POSITIVE_INFINITY) > predicate.start,
  )
  const own = adverbials.filter(({ start }) => start < end && (isFirst || start > predicate.start))
  const dates = datesIn(sentence).filter(
    ({ span, type, resolved }) =>
      resolved &&
      (type === 'DATE' || type === 'TIME') &&
      // later in the week: what looks like a place is a part of the time
      own.some((one) => overlaps(one, span) && (one.role === 'time' || one.end <= span.end)),
  )
  // a day earlier, on June 5: one day that is told twice
  const [first, ...more] = dates
  if (!first || more.some(({ value }) => value !== first.value)) return null
  return isOfThingDescribed(told, first) || isOfOtherYear(told, first) ? null : first
}

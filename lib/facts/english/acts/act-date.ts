import type { Sentence } from '#lib/article/article'
import { overlaps } from '#lib/article/span'
import type { DateDraft } from '#lib/facts/dates/dates'
import type { ToldClause } from '#lib/facts/english/acts/told-clauses'

/** The dates that were found in a sentence, in their order. */
export type DatesIn = (sentence: Sentence) => readonly DateDraft[]

/**
 * The day on which a clause says that something happens: the one date among its adverbials, or before its subject at
 * the head of the sentence. Lengths, vague words and two dates are none.
 */
export const dateOf = (
  { clause, reading, sentence, end }: ToldClause,
  datesIn: DatesIn,
): DateDraft | null => {
  const { predicate, adverbials } = clause
  if (!predicate) return null
  const isFirst = reading.clauses.every(
    (other) => other === clause || (other.predicate?.start ?? Number.POSITIVE_INFINITY) > predicate.start,
  )
  const own = adverbials.filter(({ start }) => start < end && (isFirst || start > predicate.start))
  const told = datesIn(sentence).filter(
    ({ span, type, resolved }) =>
      resolved &&
      (type === 'DATE' || type === 'TIME') &&
      // later in the week: what looks like a place is a part of the time
      own.some((one) => overlaps(one, span) && (one.role === 'time' || one.end <= span.end)),
  )
  // a day earlier, on June 5: one day that is told twice
  const [first, ...more] = told
  return first && more.every(({ value }) => value === first.value) ? first : null
}

import type { DateFact } from '#lib/facts/fact'
import type { GivenParts } from '#lib/items/accepted-dates'
import type { Source } from '#lib/items/source'

/** What of a date the day above the question gives. */

/** So many days before the paper's own day, an event's day is told by the date of the paper. */
const FRESH = 3

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** Whether a day can be told from the article's own day alone: today's, yesterday's. */
export const isOfTheDay = ({ extraction: { published } }: Source, day: string): boolean => {
  if (!published || !/^\d{4}-\d{2}-\d{2}/u.test(day)) return false
  const ago = daysBetween(day.slice(0, 10), published.end)
  return ago >= 0 && ago <= FRESH
}

/** What nobody need write: the year that stands above the question, and what the article leaves out itself. */
export const givenParts = ({ extraction: { published } }: Source, { value, span }: DateFact): GivenParts => ({
  year:
    value.slice(0, 4) === published?.end.slice(0, 4) ||
    (/\d/u.test(span.text) && !/\d{4}|[’']\d\d/u.test(span.text)),
  month: /^\D*\d{1,2}[日号至到—-]/u.test(span.text),
})

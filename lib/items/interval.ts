import { remember } from '#lib/items/remember'
import { intervalOf as onCalendar } from '#lib/language/time/interval'
import { timeOfTimex } from '#lib/language/time/parse-timex'

/** The first and last minute that a TIMEX3 value can mean, as numbers that sort. */
export interface Interval {
  readonly from: number
  readonly to: number
}

/**
 * What a TIMEX3 calendar value covers: a minute, day, weekend, week, month, season, quarter, half, year, decade, century or
 * a range of them (`2018-05-03/2018-05-04`).
 *
 * @returns null for durations, sets and references without a place on the calendar
 */
export const intervalOf = remember((value: string): Interval | null => {
  const time = timeOfTimex(value)
  const found = time && onCalendar(time)
  return found && { from: found.start, to: found.end - 1 }
})

export const areDisjoint = (a: Interval, b: Interval): boolean => a.to < b.from || b.to < a.from

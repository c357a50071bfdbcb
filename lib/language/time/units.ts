import { addDays, addMonths, fromDays, mondayOf, toDays, type Ymd } from '#lib/language/time/calendar'
import type { CalendarTime, Granularity, Instant, PartOfDay, TimeModifier } from '#lib/language/time/time'

/** Units of the calendar, made from numbers: the year 2021, its second half, a Monday's week, 15:35 of a day. */

const MINUTES_AN_HOUR = 60
export const MINUTES_A_DAY = 1440

/** Midnight at which a day begins. */
export const instantOf = (date: Ymd): Instant => toDays(date) * MINUTES_A_DAY

/** The day in which an instant lies. */
export const dayAt = (instant: Instant): Ymd => fromDays(Math.floor(instant / MINUTES_A_DAY))

/** The first day of a time, and its last. */
export const firstDayOf = ({ start }: CalendarTime): Ymd => dayAt(start)
export const lastDayOf = ({ end }: CalendarTime): Ymd => dayAt(end - 1)

const unit = (granularity: Granularity, first: Ymd, next: Ymd): CalendarTime => ({
  kind: 'calendar',
  granularity,
  start: instantOf(first),
  end: instantOf(next),
})

const years = (granularity: Granularity, year: number, count: number): CalendarTime =>
  unit(granularity, { year, month: 1, day: 1 }, { year: year + count, month: 1, day: 1 })

const months = (granularity: Granularity, year: number, month: number, count: number): CalendarTime =>
  unit(granularity, { year, month, day: 1 }, { ...addMonths(year, month, count), day: 1 })

/** @param index 20 for the years that begin with 20, as TIMEX3 counts: 2000 to 2099, the 21st century; -1 is 1st century BC */
export const centuryOf = (index: number): CalendarTime => years('century', index * 100, 100)
/** @param year any year of the ten: 1990 to 1999 */
export const decadeOf = (year: number): CalendarTime => years('decade', Math.floor(year / 10) * 10, 10)
export const yearOf = (year: number): CalendarTime => years('year', year, 1)
export const halfOf = (year: number, half: number): CalendarTime => months('half-year', year, half * 6 - 5, 6)
export const quarterOf = (year: number, quarter: number): CalendarTime =>
  months('quarter', year, quarter * 3 - 2, 3)

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'
const SEASON_BEGINS: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 }
/** Three whole months each; winter begins in its year's December. */
export const seasonOf = (year: number, season: Season): CalendarTime =>
  months('season', year, SEASON_BEGINS[season], 3)

export const monthOf = (year: number, month: number): CalendarTime => months('month', year, month, 1)
/** The week, Monday to Sunday, in which a day lies. */
export const weekOf = (date: Ymd): CalendarTime => unit('week', mondayOf(date), addDays(mondayOf(date), 7))
/** Saturday and Sunday of the week in which a day lies. */
export const weekendOf = (date: Ymd): CalendarTime =>
  unit('weekend', addDays(mondayOf(date), 5), addDays(mondayOf(date), 7))
export const dayOf = (date: Ymd): CalendarTime => unit('day', date, addDays(date, 1))

const clock = (granularity: Granularity, date: Ymd, from: number, to: number): CalendarTime => ({
  kind: 'calendar',
  granularity,
  start: instantOf(date) + from,
  end: instantOf(date) + to,
})

/** @param hour 0 to 24, which is midnight of the next day */
export const hourOf = (date: Ymd, hour: number): CalendarTime =>
  clock('hour', date, hour * MINUTES_AN_HOUR, (hour + 1) * MINUTES_AN_HOUR)
export const minuteOf = (date: Ymd, hour: number, minute: number): CalendarTime =>
  clock('minute', date, hour * MINUTES_AN_HOUR + minute, hour * MINUTES_AN_HOUR + minute + 1)

/** As wide as speakers use them, so that two which may mean the same hour are never held apart. */
const PART_HOURS: Readonly<Record<PartOfDay, readonly [number, number]>> = {
  morning: [0, 12],
  midday: [11, 14],
  afternoon: [12, 19],
  evening: [17, 24],
  night: [18, 30],
}
export const partOf = (date: Ymd, part: PartOfDay): CalendarTime => {
  const [from, to] = PART_HOURS[part]
  return { ...clock('part-of-day', date, from * MINUTES_AN_HOUR, to * MINUTES_AN_HOUR), part }
}

export const withModifier = <T extends { readonly mod?: TimeModifier }>(
  time: T,
  mod: TimeModifier | undefined,
): T => (mod === undefined ? time : { ...time, mod })

/**
 * Calendar arithmetic on plain dates, in the proleptic Gregorian calendar, with no clock and no time zone. Years are
 * counted as astronomers do: 1 BC is year 0, 221 BC is year -220. (`Date.UTC` takes the year 8 for 1908.)
 */

export interface Ymd {
  readonly year: number
  readonly month: number
  readonly day: number
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)

export const isDate = ({ year, month, day }: Ymd): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** Four hundred years are always as many days. */
const DAYS_AN_ERA = 146_097

/** Days since 0001-01-01; negative before it (after Howard Hinnant's days_from_civil). */
export const toDays = ({ year, month, day }: Ymd): number => {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_AN_ERA + dayOfEra - 306
}

export const fromDays = (days: number): Ymd => {
  const shifted = days + 306
  const era = Math.floor(shifted / DAYS_AN_ERA)
  const dayOfEra = shifted - era * DAYS_AN_ERA
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

export const addDays = (date: Ymd, days: number): Ymd => fromDays(toDays(date) + days)

/** A month counted on from another, as year and month. */
export const addMonths = (year: number, month: number, months: number): { year: number; month: number } => {
  const index = year * 12 + (month - 1) + months
  const within = ((index % 12) + 12) % 12
  return { year: (index - within) / 12, month: within + 1 }
}

/** The same day so many months on; the last day of a month that is shorter. */
export const addMonthsTo = ({ year, month, day }: Ymd, months: number): Ymd => {
  const moved = addMonths(year, month, months)
  return { ...moved, day: Math.min(day, daysInMonth(moved.year, moved.month)) }
}

/** Monday is 1, Sunday is 7. */
export const weekdayOf = (date: Ymd): number => (((toDays(date) % 7) + 7) % 7) + 1

export const mondayOf = (date: Ymd): Ymd => addDays(date, 1 - weekdayOf(date))

/** The ISO 8601 week of a day: its year may be another than the day's. */
export const isoWeekOf = (date: Ymd): { readonly year: number; readonly week: number } => {
  const { year } = addDays(date, 4 - weekdayOf(date))
  const week1 = toDays(mondayOf({ year, month: 1, day: 4 }))
  return { year, week: Math.floor((toDays(date) - week1) / 7) + 1 }
}

/** Monday of an ISO 8601 week. */
export const mondayOfWeek = (year: number, week: number): Ymd =>
  addDays(mondayOf({ year, month: 1, day: 4 }), 7 * (week - 1))

/** `YYYY-MM-DD` as a date; null for anything else and for days that no calendar has. */
export const parseYmd = (text: string): Ymd | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  if (!match) return null
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isDate(date) ? date : null
}

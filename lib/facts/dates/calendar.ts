/** Calendar arithmetic on plain dates, in the proleptic Gregorian calendar, with no clock and no time zone. */

export interface Ymd {
  readonly year: number
  readonly month: number
  readonly day: number
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

export const isDate = ({ year, month, day }: Ymd): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** Days since 1970-01-01. */
export const toDays = ({ year, month, day }: Ymd): number => Date.UTC(year, month - 1, day) / 86_400_000

export const fromDays = (days: number): Ymd => {
  const date = new Date(days * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export const addDays = (date: Ymd, days: number): Ymd => fromDays(toDays(date) + days)

/** A month counted on from another, as year and month. */
export const addMonths = (year: number, month: number, months: number): { year: number; month: number } => {
  const index = year * 12 + (month - 1) + months
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

/** Monday is 1, Sunday is 7. */
export const weekdayOf = (date: Ymd): number => ((((toDays(date) + 3) % 7) + 7) % 7) + 1

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, by what is given. */
export const formatDate = (year: number, month?: number, day?: number): string =>
  [pad(year, 4), ...(month === undefined ? [] : [pad(month)]), ...(day === undefined ? [] : [pad(day)])].join(
    '-',
  )

export const parseYmd = (text: string): Ymd | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  if (!match) return null
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isDate(date) ? date : null
}

/** ISO 8601 week, `YYYY-Www`. */
export const isoWeek = (date: Ymd): string => {
  const thursday = addDays(date, 4 - weekdayOf(date))
  const first = toDays({ year: thursday.year, month: 1, day: 1 })
  return `${thursday.year}-W${pad(Math.floor((toDays(thursday) - first) / 7) + 1)}`
}

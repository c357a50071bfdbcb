import { remember } from '#lib/items/remember'

/** The first and last minute a TIMEX3 value can mean, as numbers that sort (minutes since 1970, UTC calendar). */
export interface Interval {
  readonly from: number
  readonly to: number
}

const MINUTES_A_DAY = 1440
const minutes = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 60_000

const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12],
}

const days = (from: number, to: number): Interval => ({ from, to: to - 1 })

const weekInterval = (year: number, week: number): Interval => {
  const january4 = minutes(year, 1, 4)
  const weekday = (((january4 / MINUTES_A_DAY + 3) % 7) + 7) % 7
  const monday = january4 - weekday * MINUTES_A_DAY + (week - 1) * 7 * MINUTES_A_DAY
  return days(monday, monday + 7 * MINUTES_A_DAY)
}

const single = (value: string): Interval | null => {
  const week = /^(\d{4})-W(\d{2})$/u.exec(value)
  if (week) return weekInterval(Number(week[1]), Number(week[2]))
  const part = /^(\d{4})-([QH]\d)$/u.exec(value)
  const span = part?.[2] === undefined ? undefined : PARTS[part[2]]
  if (part && span)
    return days(minutes(Number(part[1]), span[0], 1), minutes(Number(part[1]), span[1] + 1, 1))
  const match = /^(\d{2,4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})|T[A-Z]{2})?)?)?$/u.exec(value)
  if (!match) return null
  const [, digits = '', month, day, hour, minute] = match
  if (digits.length < 4) {
    const years = 10 ** (4 - digits.length)
    return days(minutes(Number(digits) * years, 1, 1), minutes((Number(digits) + 1) * years, 1, 1))
  }
  const year = Number(digits)
  if (month === undefined) return days(minutes(year, 1, 1), minutes(year + 1, 1, 1))
  if (day === undefined) return days(minutes(year, Number(month), 1), minutes(year, Number(month) + 1, 1))
  const start = minutes(year, Number(month), Number(day))
  if (hour === undefined) return days(start, start + MINUTES_A_DAY)
  const at = start + Number(hour) * 60 + Number(minute)
  return { from: at, to: at }
}

/**
 * What a TIMEX3 calendar value covers: a minute, day, week, month, quarter, half, year, decade, century or a range
 * of them (`2018-05-03/2018-05-04`).
 *
 * @returns null for durations, sets and references without a place on the calendar
 */
export const intervalOf = remember((value: string): Interval | null => {
  const ends = value.split('/').map(single)
  const [first, last] = [ends[0], ends.at(-1)]
  return first && last && ends.length <= 2 && first.from <= last.to ? { from: first.from, to: last.to } : null
})

export const areDisjoint = (a: Interval, b: Interval): boolean => a.to < b.from || b.to < a.from

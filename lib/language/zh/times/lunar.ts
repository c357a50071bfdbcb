import { addDays, type Ymd } from '#lib/language/time/calendar'

/**
 * Days of the Chinese lunar calendar, 1950 to 2050, for which all tables agree (Hong Kong Observatory; ICU). One number a year: bits
 * 4 to 15 are months 12 to 1, set where a month has 30 days; bits 0 to 3 name the leap month, bit 16 says that it has 30.
 */
const YEARS = `
  06ca0 0b550 15355 04db0 025b0 18573 052b0 0a9a8 0e950 06aa0
  0aea6 0ab50 04b60 0aae4 0a570 05260 0f263 0d950 05b57 056a0
  096d0 04dd5 04ad0 0a4d0 0d4d4 0d250 0d558 0b540 0b6a0 195a6
  095b0 049b0 0a974 0a4b0 0b27a 06a50 06d40 1ad47 0ab60 09570
  04af5 04970 064b0 074a3 0ea50 06b58 05ac0 0ab60 096e5 092e0
  0c960 0d954 0d4a0 0da50 07552 056a0 0abb7 025d0 092d0 0cab5
  0a950 0b4a0 0bca4 0ad50 055d9 04ba0 0a5b0 15176 05270 0a930
  07954 06aa0 0ad50 05b52 04b60 0a6e6 0a4f0 05260 0ea65 0d520
  0daa0 076a3 096d0 04afb 04ad0 0a4d0 1d0b6 0d250 0d520 0dd45
  0b5a0 056d0 055b2 049b0 0a577 0a4b0 0aa50 1b255 06d20 0ada0
  14b63
`
  .trim()
  .split(/\s+/)
  .map((code) => Number.parseInt(code, 16))
const FIRST_YEAR = 1950
/** The first day of the lunar year 1950. */
const FIRST_DAY: Ymd = { year: 1950, month: 2, day: 17 }

const codeOf = (year: number): number | undefined => YEARS[year - FIRST_YEAR]
const leapMonthOf = (code: number): number => code & 0xf
const leapLengthOf = (code: number): number => (leapMonthOf(code) === 0 ? 0 : code & 0x10000 ? 30 : 29)
const lengthOf = (code: number, month: number): number => (code & (0x10000 >> month) ? 30 : 29)

const daysOf = (code: number): number => {
  let days = leapLengthOf(code)
  for (let month = 1; month <= 12; month++) days += lengthOf(code, month)
  return days
}

/** New year's day of each year, as days after that of 1950. */
const NEW_YEARS = ((): readonly number[] => {
  const starts = [0]
  for (const code of YEARS) starts.push((starts.at(-1) ?? 0) + daysOf(code))
  return starts
})()

/**
 * The day of our calendar on which a day of the lunar year begins.
 *
 * @param isLeap whether the month is the second of its name (闰二月)
 * @returns null outside 1950 to 2050, and for days that the year does not have
 */
export const fromLunar = (year: number, month: number, day: number, isLeap = false): Ymd | null => {
  const code = codeOf(year)
  const start = NEW_YEARS[year - FIRST_YEAR]
  if (code === undefined || start === undefined || month < 1 || month > 12) return null
  const leap = leapMonthOf(code)
  if (isLeap && leap !== month) return null
  if (day < 1 || day > (isLeap ? leapLengthOf(code) : lengthOf(code, month))) return null
  let days = start + day - 1
  for (let before = 1; before < month; before++)
    days += lengthOf(code, before) + (before === leap ? leapLengthOf(code) : 0)
  return addDays(FIRST_DAY, isLeap ? days + lengthOf(code, month) : days)
}

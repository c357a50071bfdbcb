import { addDays, type Ymd } from '#lib/language/time/calendar'

/**
 * Days of the Chinese lunar calendar, 1950 to 2050, for which all tables agree (Hong Kong Observatory; ICU). One number a year: bits
 * 4 to 15 are months 12 to 1, set where a month has 30 days; bits 0 to 3 name the leap month, bit 16 says that it has 30.
 */
// biome-ignore format: ten years a line
const YEARS = [
  0x06ca0, 0x0b550, 0x15355, 0x04db0, 0x025b0, 0x18573, 0x052b0, 0x0a9a8, 0x0e950, 0x06aa0,
  0x0aea6, 0x0ab50, 0x04b60, 0x0aae4, 0x0a570, 0x05260, 0x0f263, 0x0d950, 0x05b57, 0x056a0,
  0x096d0, 0x04dd5, 0x04ad0, 0x0a4d0, 0x0d4d4, 0x0d250, 0x0d558, 0x0b540, 0x0b6a0, 0x195a6,
  0x095b0, 0x049b0, 0x0a974, 0x0a4b0, 0x0b27a, 0x06a50, 0x06d40, 0x1ad47, 0x0ab60, 0x09570,
  0x04af5, 0x04970, 0x064b0, 0x074a3, 0x0ea50, 0x06b58, 0x05ac0, 0x0ab60, 0x096e5, 0x092e0,
  0x0c960, 0x0d954, 0x0d4a0, 0x0da50, 0x07552, 0x056a0, 0x0abb7, 0x025d0, 0x092d0, 0x0cab5,
  0x0a950, 0x0b4a0, 0x0bca4, 0x0ad50, 0x055d9, 0x04ba0, 0x0a5b0, 0x15176, 0x05270, 0x0a930,
  0x07954, 0x06aa0, 0x0ad50, 0x05b52, 0x04b60, 0x0a6e6, 0x0a4f0, 0x05260, 0x0ea65, 0x0d520,
  0x0daa0, 0x076a3, 0x096d0, 0x04afb, 0x04ad0, 0x0a4d0, 0x1d0b6, 0x0d250, 0x0d520, 0x0dd45,
  0x0b5a0, 0x056d0, 0x055b2, 0x049b0, 0x0a577, 0x0a4b0, 0x0aa50, 0x1b255, 0x06d20, 0x0ada0,
  0x14b63,
]
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

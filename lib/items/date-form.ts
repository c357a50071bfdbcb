/** One way of writing for all ways of writing dates and ranges of dates in figures. */

const DASHES = '[-~～—–－‐‑−]'
/** 2022年1月10日, 2022-01-10, 2022/1/10, 2022.1.10 */
const YEAR_MONTH_DAY =
  /(\d{4})年(\d{1,2})月(\d{1,2})(?:[日号]|(?!\d))|(?<!\d)(\d{4})(?<mark>[-/.])(\d{1,2})\k<mark>(\d{1,2})(?:[日号]|(?!\d))/gu
const YEAR_MONTH = /(\d{4})年(\d{1,2})(?:月份?|(?!\d))|(?<!\d)(\d{4})[-/.](\d{1,2})(?:月份?|(?![\d年日号]))/gu
/** 1月10日 and 1/10; 9-10日 is two days, 9-10月 two months, 12-15人 a number. */
const MONTH_DAY =
  /(?<!\d|⁄)(?:(\d{1,2})月(\d{1,2})(?:[日号]|(?!\d))|(0?[1-9]|1[0-2])[-/](0?[1-9]|[12]\d|3[01])(?=$|[上下晚早凌中夜]|[^\d⁄\p{L}%]))/gu
/** A day alone, 10号; 10号楼 is none. */
const DAY = /(?<![\d⁄])(\d{1,2})号(?=$|[至到和、上下晚早凌当]|[-~～—–－])/gu

const POINT = '\\d{1,4}(?:⁄\\d{1,2}){0,2}[年月日]?'
const RANGE = new RegExp(`(?<![\\d⁄])(${POINT})(?:至|到|to|${DASHES}+)(${POINT})(?![\\d⁄])`, 'gu')

/** 30%-40% */
const BETWEEN_NUMBERS = new RegExp(`(?<=%)(?:到|${DASHES}+)(?=\\d)`, 'gu')

/** The year before the first of the Republic of China. */
const REPUBLIC = 1911
/** 19781216 */
const EIGHT_FIGURES = /(?<![\d.⁄])([12]\d{3})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\d.⁄])/gu

const unpadded = (_: string, ...parts: unknown[]): string =>
  parts
    .filter((part) => typeof part === 'string' && /^\d{1,4}$/u.test(part))
    .map(Number)
    .join('⁄')

/** A point in time as far as it is written; `bare` is a number that only the other end of its range explains. */
interface Point {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly bare?: number
}

const UNITS: Readonly<Record<string, 'year' | 'month' | 'day'>> = { 年: 'year', 月: 'month', 日: 'day' }

const pointOf = (text: string): Point => {
  const unit = UNITS[text.at(-1) ?? '']
  const [first = 0, second, third] = text
    .replace(/[年月日]$/u, '')
    .split('⁄')
    .map(Number)
  if (second === undefined)
    return unit ? { [unit]: first } : first >= 1000 ? { year: first } : { bare: first }
  if (first < 100) return { month: first, day: second }
  return { year: first, month: second, ...(third === undefined ? {} : { day: third }) }
}

const finest = ({ year, month, day }: Point): 'year' | 'month' | 'day' | null =>
  day !== undefined ? 'day' : month !== undefined ? 'month' : year !== undefined ? 'year' : null

/** What a bare number of a range means by the other end: the 9 of 9至10日 is a day. */
const explained = (point: Point, other: Point): Point | null => {
  if (point.bare === undefined) return point
  const unit = finest(other)
  return unit && { [unit]: point.bare }
}

/** What the second end of a range need not say again. */
const withoutShared = (from: Point, to: Point): Point => {
  const { year, month, day } = to
  if (year !== undefined && year !== from.year) return to
  if (month === undefined) return to
  if (day === undefined || month !== from.month) return { month, ...(day === undefined ? {} : { day }) }
  return { day }
}

const written = ({ year, month, day }: Point): string => {
  const parts = [year, month, day].filter((part) => part !== undefined)
  if (parts.length > 1) return parts.join('⁄')
  return day !== undefined ? `${day}日` : month !== undefined ? `${month}月` : `${year}年`
}

/** 5月3日至5月4日, 5月3日-4日 and 5月3至4日 are one range: 5⁄3至4日. */
const range = (_: string, first: string, second: string): string => {
  const [a, b] = [pointOf(first), pointOf(second)]
  // 3-4 May: the month stands behind the second day.
  const inMonth = a.bare !== undefined && b.day !== undefined && b.month !== undefined
  const from = inMonth ? { ...b, day: a.bare } : explained(a, b)
  const to = explained(b, a)
  return from && to ? `${written(from)}至${written(withoutShared(from, to))}` : `${first}至${second}`
}

/**
 * 2022-01-10, 2022年1月10日 and 2022/1/10 are one date: 2022⁄1⁄10. Ranges are joined by 至, and their second end says
 * nothing that the first one has said.
 *
 * @param text without spaces, with Arabic numerals
 */
export const withOneDateForm = (text: string): string =>
  text
    .replace(/^[从自在于](?=\d{1,4}[年月日⁄/.-])/u, '')
    .replace(/公元(?=\d)/gu, '')
    .replace(/民国(\d{1,3})(?=年)/gu, (_, year: string) => String(REPUBLIC + Number(year)))
    .replace(EIGHT_FIGURES, '$1年$2月$3日')
    .replace(YEAR_MONTH_DAY, unpadded)
    .replace(YEAR_MONTH, unpadded)
    .replace(MONTH_DAY, unpadded)
    .replace(DAY, '$1日')
    .replace(/月份/gu, '月')
    .replace(RANGE, range)
    .replace(BETWEEN_NUMBERS, '至')

import {
  dayAt,
  fullYearAt,
  monthAt,
  ordinalAt,
  weekdayAt,
  yearBehind,
  yearOfTwoFigures,
} from '#lib/language/en/times/names'
import type { Point, Shape, YearTold } from '#lib/language/en/times/shape'
import { BEFORE_NOUN, FUNCTION_WORDS, MONTH_NAMES, NAMED_DAYS } from '#lib/language/en/times/words'
import { type Found, isCapital, isDash, type Token, textAt, wordAt } from '#lib/language/en/tokens'
import { isDate } from '#lib/language/time/calendar'

/** Days as they are written: March 4, 2021; 4 March; March 3–5; Feb. 28 — March 2; 2021-03-04; 29Mar22. */

type Day = Extract<Point, { kind: 'day' }>
type Month = Extract<Point, { kind: 'month' }>

const yearOf = (year: number): { year: YearTold } => ({ year: { year } })
/** A leap year stands for a year that is not told. */
const exists = ({ month, day, year }: Day): boolean =>
  isDate({ year: year && 'year' in year ? year.year : 2024, month, day })

/** March 20 people: a number of things behind `in` and the month, and no day. */
const isCountBehindIn = (tokens: readonly Token[], index: number, next: number): boolean => {
  const behind = tokens[next]
  return (
    wordAt(tokens, index - 1) === 'in' &&
    behind?.kind === 'word' &&
    !isCapital(behind) &&
    !FUNCTION_WORDS.has(behind.lower)
  )
}

/** March 4, 2021; March 2021 (no day); Mar. 4. */
const monthFirst = (tokens: readonly Token[], index: number): Found<Day | Month> | null => {
  const month = monthAt(tokens, index)
  if (!month) return null
  const { index: number } = month.value
  const whole = yearBehind(tokens, month.next)
  if (whole) return { value: { kind: 'month', month: number, ...yearOf(whole.value) }, next: whole.next }
  const the = wordAt(tokens, month.next) === 'the' ? 1 : 0
  const day = the ? ordinalAt(tokens, month.next + 1) : dayAt(tokens, month.next)
  if (!day) return null
  const year = yearBehind(tokens, day.next)
  if (!year && isCountBehindIn(tokens, index, day.next)) return null
  const value: Day = { kind: 'day', month: number, day: day.value, ...(year ? yearOf(year.value) : {}) }
  return exists(value) ? { value, next: year?.next ?? day.next } : null
}

/** 4 March 2021; the 4th of March. */
const dayFirst = (tokens: readonly Token[], index: number): Found<Day> | null => {
  const start = wordAt(tokens, index) === 'the' && ordinalAt(tokens, index + 1) ? index + 1 : index
  const day = dayAt(tokens, start)
  if (!day) return null
  const month = monthAt(tokens, wordAt(tokens, day.next) === 'of' ? day.next + 1 : day.next)
  if (!month) return null
  const glued = tokens[month.next]
  const isGlued = glued?.kind === 'number' && !glued.spaced && glued.text.length === 2
  const year = isGlued
    ? { value: yearOfTwoFigures(Number(glued.text)), next: month.next + 1 }
    : yearBehind(tokens, month.next)
  const value: Day = {
    kind: 'day',
    month: month.value.index,
    day: day.value,
    ...(year ? yearOf(year.value) : {}),
  }
  return exists(value) ? { value, next: year?.next ?? month.next } : null
}

const monthNumber = (token: Token): number | undefined =>
  token.kind === 'number' ? Number(token.text) : MONTH_NAMES.get(token.lower)?.index

const unclear: Shape = { kind: 'unplaced', why: 'anchor' }

/** Three parts between two equal marks without blanks: 2021-03-04, 31/Oct/2017, 10/31/2017; 3/4/2021 is read in two ways. */
const inFigures = (tokens: readonly Token[], index: number): Found<Shape> | null => {
  const [first, mark, second, again, third] = tokens.slice(index, index + 5)
  if (!first || !mark || !second || !again || !third || mark.text !== again.text) return null
  if (mark.text !== '-' && mark.text !== '/') return null
  if (mark.spaced || second.spaced || again.spaced || third.spaced) return null
  if (first.kind !== 'number' || third.kind !== 'number') return null
  const month = monthNumber(second)
  if (month === undefined) return null
  const [a, c] = [Number(first.text), Number(third.text)]
  const next = index + 5
  const made = (value: Day): Found<Shape> | null => (exists(value) ? { value, next } : null)
  if (first.text.length === 4) return made({ kind: 'day', month, day: c, ...yearOf(a) })
  if (third.text.length !== 4) return null
  if (second.kind === 'word' || a > 12) return made({ kind: 'day', month, day: a, ...yearOf(c) })
  if (month > 12) return made({ kind: 'day', month: a, day: month, ...yearOf(c) })
  return { value: unclear, next }
}

/** What joins the two ends of a range; `and` does so only behind `between`, or between one day and the next. */
const joinAt = (tokens: readonly Token[], index: number): 'to' | 'and' | null => {
  const text = tokens[index]?.lower ?? ''
  if (isDash(text)) return 'to'
  if (text === 'to' || text === 'through' || text === 'thru' || text === 'till' || text === 'until')
    return 'to'
  return text === 'and' || text === '&' ? 'and' : null
}

/** What stands behind leaves the number before it alone: March 4 and 5 in Geneva, not March 4 and 5 ships. */
export const endsThere = (tokens: readonly Token[], next: number): boolean => {
  const behind = tokens[next]
  return (
    behind === undefined ||
    (behind.kind === 'mark' && behind.text !== '%' && behind.text !== '-') ||
    (behind.kind === 'word' && FUNCTION_WORDS.has(behind.lower))
  )
}

const withYearOf = (from: Day | Month, to: Day | Month): Day | Month =>
  from.year || !to.year ? from : { ...from, year: to.year }

const follows = (from: Day | Month, to: Day | Month): boolean =>
  from.kind === 'day' && to.kind === 'day' && from.month === to.month && to.day === from.day + 1

const rangeOf = (from: Day | Month, to: Day | Month): Shape => {
  const start = withYearOf(from, to)
  return { kind: 'range', from: start, to: to.year || !start.year ? to : { ...to, year: start.year } }
}

/** The second end of a range that began with a month's day: 5; 5, 2021; April 2, 2021. */
const secondEnd = (tokens: readonly Token[], index: number, from: Day | Month): Found<Day | Month> | null => {
  const whole = monthFirst(tokens, index) ?? dayFirst(tokens, index)
  if (whole) return whole
  if (from.kind !== 'day') return null
  const day = dayAt(tokens, index)
  if (!day || day.value <= from.day) return null
  const year = yearBehind(tokens, day.next)
  if (!year && !endsThere(tokens, day.next)) return null
  const value: Day = {
    kind: 'day',
    month: from.month,
    day: day.value,
    ...(year ? yearOf(year.value) : from.year ? { year: from.year } : {}),
  }
  return exists(value) ? { value, next: year?.next ?? day.next } : null
}

const withRange = (tokens: readonly Token[], index: number, found: Found<Day | Month>): Found<Shape> => {
  const join = joinAt(tokens, found.next)
  const second = join ? secondEnd(tokens, found.next + 1, found.value) : null
  if (!second || second.value.kind !== found.value.kind) return found
  const isBetween = wordAt(tokens, index - 1) === 'between'
  if (join === 'and' && !isBetween && !follows(found.value, second.value)) return found
  return { value: rangeOf(found.value, second.value), next: second.next }
}

/** 3-5 March 2021; 3 and 4 March: two days before their month. */
const daysFirst = (tokens: readonly Token[], index: number): Found<Shape> | null => {
  const day = dayAt(tokens, index)
  const join = day && joinAt(tokens, day.next)
  if (!day || !join) return null
  const last = dayFirst(tokens, day.next + 1)
  if (!last || last.value.day <= day.value) return null
  const from: Day = { ...last.value, day: day.value }
  const before = wordAt(tokens, index - 1)
  if (join === 'to' || before === 'between' || follows(from, last.value))
    return { value: rangeOf(from, last.value), next: last.next }
  // on 3 and 7 March: the first of two days, told by the month of the other
  return before === 'on' ? { value: from, next: day.next } : null
}

/** The September 11 attacks, the May Fourth Movement: a day that has become the name of something. */
const isName = (tokens: readonly Token[], index: number, { value, next }: Found<Shape>): boolean => {
  if (value.kind !== 'day' || value.year) return false
  const behind = tokens[next]
  if (behind?.kind !== 'word' || FUNCTION_WORDS.has(behind.lower)) return false
  if (isCapital(behind)) return wordAt(tokens, index - 1) === 'the' && !weekdayAt(tokens, next)
  return NAMED_DAYS.has(`${value.month}-${value.day}`) && BEFORE_NOUN.has(wordAt(tokens, index - 1))
}

/** 2021 March: the year before its month. */
const yearFirst = (tokens: readonly Token[], index: number): Found<Month> | null => {
  const year = fullYearAt(tokens, index)
  const month = year && monthAt(tokens, year.next)
  if (!month || tokens[month.next]?.kind === 'number') return null
  return { value: { kind: 'month', month: month.value.index, ...yearOf(year.value) }, next: month.next }
}

/** A date that is written with a day, or with month and year, at a token. */
export const writtenDateAt = (tokens: readonly Token[], index: number): Found<Shape> | null => {
  const first = monthFirst(tokens, index)
  const found = first
    ? withRange(tokens, index, first)
    : (yearFirst(tokens, index) ??
      inFigures(tokens, index) ??
      daysFirst(tokens, index) ??
      dayFirstWithRange(tokens, index))
  if (!found) return null
  return isName(tokens, index, found)
    ? { value: { kind: 'unplaced', why: 'vague' }, next: found.next }
    : found
}

const dayFirstWithRange = (tokens: readonly Token[], index: number): Found<Shape> | null => {
  const found = dayFirst(tokens, index)
  return found && withRange(tokens, index, found)
}

/** Friday, Oct. 23; Thursday the 3rd of April: a weekday and its date. */
export const weekdayAndDateAt = (tokens: readonly Token[], index: number): Found<Shape> | null => {
  const weekday = weekdayAt(tokens, index)
  if (!weekday) return null
  const behind = textAt(tokens, weekday.next) === ',' ? weekday.next + 1 : weekday.next
  const date = writtenDateAt(tokens, behind)
  return date?.value.kind === 'day' || date?.value.kind === 'range' ? date : null
}

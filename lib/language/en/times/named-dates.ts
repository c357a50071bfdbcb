import { isDayOfName } from '#lib/language/en/day-in-name'
import { weekBehind, yearToldBehind } from '#lib/language/en/times/deictic'
import { monthAt, ordinalAt, weekdayAt } from '#lib/language/en/times/names'
import type { Point, Shape } from '#lib/language/en/times/shape'
import { AMBIGUOUS_MONTHS, BEFORE_MONTH, BEFORE_NOUN, FUNCTION_WORDS } from '#lib/language/en/times/words'
import { writtenDateAt } from '#lib/language/en/times/written-dates'
import { type Found, isCapital, standsAt, type Token, textAt, wordAt } from '#lib/language/en/tokens'
import type { PartOfDay, TimeModifier } from '#lib/language/time/time'

/** Weekdays, months and weeks that are named without a day: Friday last week, in March, the third week of May. */

/** A reading without what stands around it. */
export interface Core {
  readonly shape: Shape
  readonly mod?: TimeModifier
  readonly part?: PartOfDay
}

export type Rule = (tokens: readonly Token[], index: number) => Found<Core> | null

/** Friday; Friday last week. */
export const weekdayRule: Rule = (tokens, index) => {
  const weekday = weekdayAt(tokens, index)
  if (!weekday) return null
  const { index: number, isShort, hasStop } = weekday.value
  if (isShort && !hasStop) return null
  // Black Friday, the Sunday Times: names.
  if (isDayOfName((at) => tokens[at]?.text, index)) return null
  if (wordAt(tokens, index - 1) === 'the' && isCapital(tokens[weekday.next])) return null
  const week = weekBehind(tokens, weekday.next)
  const shape: Point = { kind: 'weekday', weekday: number, ...(week ? { week: week.value } : {}) }
  return { value: { shape }, next: week?.next ?? weekday.next }
}

/** in March; the October slaying; March of last year. */
export const monthRule: Rule = (tokens, index) => {
  const month = monthAt(tokens, index)
  if (!month) return null
  const year = yearToldBehind(tokens, month.next)
  const shape: Point = { kind: 'month', month: month.value.index, ...(year ? { year: year.value } : {}) }
  if (year) return { value: { shape }, next: year.next }
  if (month.value.isShort && !month.value.hasStop) return null
  const before = wordAt(tokens, index - 1)
  const behind = tokens[month.next]
  const isAttribute =
    (BEFORE_NOUN.has(before) || before === 'an') &&
    behind?.kind === 'word' &&
    !isCapital(behind) &&
    !FUNCTION_WORDS.has(behind.lower)
  const isNamed = AMBIGUOUS_MONTHS.has(textAt(tokens, index).toLowerCase()) && isCapital(behind)
  const isCompound =
    textAt(tokens, index - 1) === '-' && ['mid', 'early', 'late'].includes(wordAt(tokens, index - 2))
  if (!isAttribute && !isCompound && (!BEFORE_MONTH.has(before) || isNamed)) return null
  return monthRange(tokens, index, { value: { shape }, next: month.next })
}

const MONTH_JOINS: ReadonlySet<string> = new Set(['to', 'through', '-', '–', '—'])

/** from March to May 2021; between March and May; January-March. */
const monthRange = (tokens: readonly Token[], index: number, first: Found<Core>): Found<Core> => {
  const join = tokens[first.next]?.lower ?? ''
  const isBetween = join === 'and' && wordAt(tokens, index - 1) === 'between'
  const second = MONTH_JOINS.has(join) || isBetween ? monthAt(tokens, first.next + 1) : null
  if (!second || first.value.shape.kind !== 'month' || (second.value.isShort && !second.value.hasStop))
    return first
  const year = yearToldBehind(tokens, second.next)
  const told = year ? { year: year.value } : {}
  const from: Point = { ...first.value.shape, ...told }
  const to: Point = { kind: 'month', month: second.value.index, ...told }
  return { value: { shape: { kind: 'range', from, to } }, next: year?.next ?? second.next }
}

/** January-March 2021, at the head of a sentence or behind any word. */
export const monthSpanRule: Rule = (tokens, index) => {
  const month = monthAt(tokens, index)
  if (!month || month.value.isShort) return null
  const first: Found<Core> = {
    value: { shape: { kind: 'month', month: month.value.index } },
    next: month.next,
  }
  const isGlued = textAt(tokens, month.next) === '-' || textAt(tokens, month.next) === '–'
  const found = isGlued ? monthRange(tokens, index, first) : first
  return found === first ? null : found
}

/** the week of March 8; the third week of February. */
export const weekRule: Rule = (tokens, index) => {
  const the = wordAt(tokens, index) === 'the' ? index + 1 : index
  if (standsAt(tokens, the, ['week', 'of'])) {
    const date = writtenDateAt(tokens, the + 2)
    if (date?.value.kind !== 'day') return null
    return { value: { shape: { ...date.value, kind: 'week-of' } }, next: date.next }
  }
  const nth = wordAt(tokens, the) === 'last' ? { value: 5, next: the + 1 } : ordinalAt(tokens, the)
  if (!nth || wordAt(tokens, nth.next) !== 'week') return null
  const join = wordAt(tokens, nth.next + 1)
  const month = join === 'of' || join === 'in' ? monthAt(tokens, nth.next + 2) : null
  if (!month) return null
  const year = yearToldBehind(tokens, month.next)
  const mod = nth.value === 1 ? 'START' : nth.value > 3 ? 'END' : 'APPROX'
  const shape: Point = { kind: 'month', month: month.value.index, ...(year ? { year: year.value } : {}) }
  return { value: { shape, mod }, next: year?.next ?? month.next }
}

import { fullYearAt, monthAt, ordinalAt, weekdayAt } from '#lib/language/en/times/names'
import type { CalendarUnit, Point, Shape, YearTold } from '#lib/language/en/times/shape'
import {
  DAYS_FROM_NOW,
  PARTS_OF_DAY,
  SEASONS,
  STEPS_NOW,
  STEPS_TOLD,
  type Step,
  UNITS,
} from '#lib/language/en/times/words'
import { type Found, standsAt, type Token, textAt, wordAt } from '#lib/language/en/tokens'
import type { PartOfDay } from '#lib/language/time/time'

/** Times that point from the day of the paper or from a date told before: today, last week, the following year. */

export interface Pointed {
  readonly shape: Shape
  readonly part?: PartOfDay
}

const counted = (unit: CalendarUnit, count: number, from: 'now' | 'told'): Point => ({
  kind: 'counted',
  unit,
  count,
  from,
})

/** today, yesterday, the day before yesterday, the day after tomorrow. */
const dayFromNowAt = (tokens: readonly Token[], index: number): Found<Pointed> | null => {
  const before = standsAt(tokens, index, ['the', 'day', 'before', 'yesterday'])
  const after = standsAt(tokens, index, ['the', 'day', 'after', 'tomorrow'])
  if (before || after) return { value: { shape: counted('day', before ? -2 : 2, 'now') }, next: index + 4 }
  const word = wordAt(tokens, index)
  const days = DAYS_FROM_NOW.get(word)
  if (days === undefined) return null
  // Today's readers: these days.
  const behind = tokens[index + 1]?.lower
  if (word === 'today' && (behind === "'s" || behind === '’s')) return null
  const [previous] = [tokens[index - 1]?.lower ?? '']
  if (["'s", '’s', 'of', 'the', 'until', 'world'].includes(previous)) return null
  const part = word === 'tonight' ? 'night' : undefined
  return { value: { shape: counted('day', days, 'now'), ...(part ? { part } : {}) }, next: index + 1 }
}

const CALENDAR_UNITS: ReadonlySet<string> = new Set([
  'week',
  'month',
  'year',
  'quarter',
  'decade',
  'century',
  'weekend',
  'day',
])
const unitAt = (tokens: readonly Token[], index: number): CalendarUnit | null => {
  const word = wordAt(tokens, index)
  if (word === 'weekend') return 'weekend'
  return CALENDAR_UNITS.has(word) ? (UNITS.get(word)?.calendar ?? null) : null
}

/** the weekend, that has been or is to come; the quarter, the latest quarter. */
const knownAt = (tokens: readonly Token[], index: number): Found<Pointed> | null => {
  if (wordAt(tokens, index) !== 'the') return null
  const latest = wordAt(tokens, index + 1) === 'latest' ? 1 : 0
  const word = wordAt(tokens, index + 1 + latest)
  const isQuarter = word === 'quarter' || (latest === 1 && word === 'period')
  const next = index + 2 + latest
  if (isQuarter && wordAt(tokens, next) !== 'of') return { value: { shape: { kind: 'told-quarter' } }, next }
  return word === 'weekend' && !latest ? { value: { shape: { kind: 'weekend' } }, next } : null
}

/** What a step word turns: Friday, March, spring, week. */
const steppedAt = (tokens: readonly Token[], index: number, step: Step): Found<Pointed> | null => {
  const weekday = weekdayAt(tokens, index)
  if (weekday)
    return { value: { shape: { kind: 'weekday', weekday: weekday.value.index, step } }, next: weekday.next }
  const month = monthAt(tokens, index)
  if (month) return { value: { shape: { kind: 'month', month: month.value.index, step } }, next: month.next }
  const season = SEASONS.get(wordAt(tokens, index))
  if (season)
    return { value: { shape: { kind: 'part', of: 'season', index: season, step } }, next: index + 1 }
  const unit = unitAt(tokens, index)
  return unit && unit !== 'day' ? { value: { shape: counted(unit, step, 'now') }, next: index + 1 } : null
}

/** this morning, last night. */
const partOfTodayAt = (tokens: readonly Token[], index: number): Found<Pointed> | null => {
  const word = wordAt(tokens, index)
  const part = PARTS_OF_DAY.get(wordAt(tokens, index + 1))
  if (!part) return null
  if (word === 'this') return { value: { shape: counted('day', 0, 'now'), part }, next: index + 2 }
  const isLast = word === 'last' && (part === 'night' || part === 'evening')
  return isLast ? { value: { shape: counted('day', -1, 'now'), part }, next: index + 2 } : null
}

/** last year; this past spring; the coming weekend; next Friday. */
const fromNowAt = (tokens: readonly Token[], index: number): Found<Pointed> | null => {
  const the = wordAt(tokens, index) === 'the' ? index + 1 : index
  const word = wordAt(tokens, the)
  const step = STEPS_NOW.get(word)
  if (step === undefined) return null
  // the next week is told from another time; the last week may be the last of anything.
  if (the > index && word !== 'current' && word !== 'coming') return null
  if (the === index && (word === 'past' || word === 'coming' || word === 'current')) return null
  const second = word === 'this' ? STEPS_NOW.get(wordAt(tokens, the + 1)) : undefined
  const isDouble = second !== undefined && wordAt(tokens, the + 1) !== 'this'
  return isDouble ? steppedAt(tokens, the + 2, second) : steppedAt(tokens, the + 1, step)
}

/** the following day, the same month, that year, the previous Friday, the next morning. */
const fromToldAt = (tokens: readonly Token[], index: number): Found<Pointed> | null => {
  const that = wordAt(tokens, index) === 'that'
  if (!that && wordAt(tokens, index) !== 'the') return null
  const named = STEPS_TOLD.get(wordAt(tokens, index + 1))
  const step = named ?? (that ? 0 : undefined)
  if (step === undefined) return null
  const at = named === undefined ? index + 1 : index + 2
  const part = PARTS_OF_DAY.get(wordAt(tokens, at))
  if (part) return { value: { shape: counted('day', step, 'told'), part }, next: at + 1 }
  const unit = unitAt(tokens, at)
  if (!unit) return null
  const before = wordAt(tokens, index - 1)
  const isPronoun =
    that &&
    named === undefined &&
    !['on', 'in', 'later', 'early', 'earlier', 'late', 'of', 'during', 'by'].includes(before) &&
    !endsPhrase(tokens, at + 1)
  return isPronoun ? null : { value: { shape: counted(unit, step, 'told') }, next: at + 1 }
}

/** No trains will run that day. Behind a word that goes on it may be one of saying: said that day labourers left. */
const endsPhrase = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  return token === undefined || (token.kind === 'mark' && '.,;:!?)”"'.includes(token.text))
}

/** last week, behind a weekday: Friday last week, Tuesday of next week. */
export const weekBehind = (tokens: readonly Token[], index: number): Found<Step> | null => {
  const at = wordAt(tokens, index) === 'of' ? index + 1 : index
  const step = STEPS_NOW.get(wordAt(tokens, at))
  return step !== undefined && wordAt(tokens, at + 1) === 'week' ? { value: step, next: at + 2 } : null
}

/** of 2021, of last year, 2021: the year behind a quarter, a season or a month. */
export const yearToldBehind = (tokens: readonly Token[], index: number): Found<YearTold> | null => {
  const at =
    wordAt(tokens, index) === 'of' || wordAt(tokens, index) === 'in' || textAt(tokens, index) === ','
      ? index + 1
      : index
  const year = fullYearAt(tokens, at)
  if (year) return { value: { year: year.value }, next: year.next }
  const found = pointedAt(tokens, at)
  const shape = found?.value.shape
  if (!found || shape?.kind !== 'counted' || shape.unit !== 'year') return null
  return { value: { step: shape.count, from: shape.from }, next: found.next }
}

/** The time that points from somewhere, at a token. */
export const pointedAt = (tokens: readonly Token[], index: number): Found<Pointed> | null =>
  dayFromNowAt(tokens, index) ??
  partOfTodayAt(tokens, index) ??
  fromNowAt(tokens, index) ??
  fromToldAt(tokens, index) ??
  knownAt(tokens, index)

const PART_NAMES: ReadonlyMap<string, 'quarter' | 'half-year'> = new Map([
  ['quarter', 'quarter'],
  ['half', 'half-year'],
])

const FINANCIAL: ReadonlySet<string> = new Set(['fiscal', 'financial', 'fy'])
const HALF_OF_YEAR = new Set(['year', 'decade', 'century'])

/** the first quarter of 2021, last year's third quarter, first-quarter, Q3 2021, the second half of the year. */
export const quarterAt = (tokens: readonly Token[], index: number): Found<Point> | null => {
  const owner = yearBefore(tokens, index)
  if (owner) {
    const quarter = nthPartAt(tokens, owner.next)
    return quarter?.value.kind === 'part' && !quarter.value.year
      ? { value: { ...quarter.value, year: owner.value }, next: quarter.next }
      : null
  }
  return nthPartAt(tokens, wordAt(tokens, index) === 'the' ? index + 1 : index)
}

/** the 1988 third quarter, last year's third quarter: the year before it. */
const yearBefore = (tokens: readonly Token[], index: number): Found<YearTold> | null => {
  const the = wordAt(tokens, index) === 'the' ? index + 1 : index
  const year = fullYearAt(tokens, the)
  if (year) return { value: { year: year.value }, next: year.next }
  const pointed = fromNowAt(tokens, index)
  const shape = pointed?.value.shape
  const owns = pointed ? textAt(tokens, pointed.next) : ''
  if (!pointed || shape?.kind !== 'counted' || shape.unit !== 'year' || (owns !== "'s" && owns !== '’s'))
    return null
  return { value: { step: shape.count, from: shape.from }, next: pointed.next + 1 }
}

const nthPartAt = (tokens: readonly Token[], the: number): Found<Point> | null => {
  const isLetter = wordAt(tokens, the) === 'q' || wordAt(tokens, the) === 'h'
  const letter = isLetter ? tokens[the + 1] : undefined
  if (letter?.kind === 'number' && !letter.spaced && letter.text.length === 1) return lettered(tokens, the)
  const nth = ordinalAt(tokens, the)
  if (!nth || isFinancial(tokens, the - 1)) return null
  const at = textAt(tokens, nth.next) === '-' ? nth.next + 1 : nth.next
  const of = PART_NAMES.get(wordAt(tokens, at))
  if (!of || nth.value > (of === 'quarter' ? 4 : 2)) return null
  if (isFinancial(tokens, at + 1) || isFinancial(tokens, at + 2)) return null
  const year = yearToldBehind(tokens, at + 1)
  const ofTheYear = standsAt(tokens, at + 1, ['of', 'the', 'year'])
  // The second half of a match, the third quarter of a game: only a year makes a half one of the year.
  if (of === 'half-year' && !year && !ofTheYear) return null
  if (
    !year &&
    wordAt(tokens, at + 1) === 'of' &&
    !ofTheYear &&
    HALF_OF_YEAR.has(wordAt(tokens, at + 2)) === false
  )
    return null
  return {
    value: { kind: 'part', of, index: nth.value, ...(year ? { year: year.value } : {}) },
    next: year?.next ?? (ofTheYear ? at + 4 : at + 1),
  }
}

/** Quarters of a financial year are none of the calendar's. */
const isFinancial = (tokens: readonly Token[], index: number): boolean =>
  FINANCIAL.has(wordAt(tokens, index)) ||
  (textAt(tokens, index) === '-' && FINANCIAL.has(wordAt(tokens, index - 1)))

const lettered = (tokens: readonly Token[], index: number): Found<Point> | null => {
  const of = wordAt(tokens, index) === 'q' ? 'quarter' : 'half-year'
  const nth = Number(textAt(tokens, index + 1))
  if (nth < 1 || nth > (of === 'quarter' ? 4 : 2)) return null
  if (isFinancial(tokens, index + 2)) return null
  const year = yearToldBehind(tokens, index + 2)
  if (of === 'half-year' && !year) return null
  return {
    value: { kind: 'part', of, index: nth, ...(year ? { year: year.value } : {}) },
    next: year?.next ?? index + 2,
  }
}

/** the summer of 1996, spring 2021, in the winter. */
export const seasonAt = (tokens: readonly Token[], index: number): Found<Point> | null => {
  const the = wordAt(tokens, index) === 'the' ? index + 1 : index
  const season = SEASONS.get(wordAt(tokens, the))
  if (!season) return null
  const year = yearToldBehind(tokens, the + 1)
  const isTold =
    the > index &&
    ['in', 'during', 'since', 'by', 'until', 'over', 'this'].includes(wordAt(tokens, index - 1))
  const isAlone = wordAt(tokens, the) !== 'fall' && wordAt(tokens, the + 1) !== 'of' && isTold
  if (!year && !isAlone) return null
  return {
    value: { kind: 'part', of: 'season', index: season, ...(year ? { year: year.value } : {}) },
    next: year?.next ?? the + 1,
  }
}

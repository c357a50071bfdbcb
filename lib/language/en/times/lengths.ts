import { type NumberTold, numberAt } from '#lib/language/en/numbers'
import { ordinalAt } from '#lib/language/en/times/names'
import type { Shape } from '#lib/language/en/times/shape'
import { UNITS } from '#lib/language/en/times/words'
import { type Found, standsAt, type Token, textAt, wordAt } from '#lib/language/en/tokens'
import type { LengthUnit, TimeModifier } from '#lib/language/time/time'

/** What is counted in units: three days, a 12-day visit, half a century ago, two years earlier, the past six weeks. */

export interface Counted {
  readonly shape: Shape
  readonly mod?: TimeModifier
}

interface Amount {
  readonly number: NumberTold
  readonly unit: NonNullable<ReturnType<typeof UNITS.get>>
  readonly half: boolean
  /** or so, behind the unit. */
  readonly isRough: boolean
}

/** Words between a number and its unit that change nothing: three full days, two more weeks. */
const BETWEEN: ReadonlySet<string> = new Set(
  'full whole long straight consecutive more additional short successive solid further business working trading calendar'.split(
    ' ',
  ),
)

/** Units are no names: the Six-Day War, Hundred Days. */
const unitAt = (tokens: readonly Token[], index: number): Amount['unit'] | undefined => {
  const token = tokens[index]
  return token?.kind === 'word' && token.text === token.lower ? UNITS.get(token.lower) : undefined
}

const isAge = (tokens: readonly Token[], index: number): boolean =>
  wordAt(tokens, index) === 'old' ||
  wordAt(tokens, index) === 'olds' ||
  (textAt(tokens, index) === '-' && wordAt(tokens, index + 1).startsWith('old'))

/** and a half, behind the unit: a year and a half. */
const halfBehind = (tokens: readonly Token[], index: number): number =>
  standsAt(tokens, index, ['and', 'a', 'half']) ? index + 3 : index

/** a number with its unit, by a blank or a hyphen. */
const amountAt = (tokens: readonly Token[], index: number): Found<Amount> | null => {
  const number = numberAt(tokens, index)
  // zero-hours contracts: no length of time
  if (!number || number.value.value === 0) return null
  let at = number.next
  const isHyphen = textAt(tokens, at) === '-' && !tokens[at]?.spaced
  if (isHyphen) at++
  else while (at < number.next + 2 && BETWEEN.has(wordAt(tokens, at))) at++
  const unit = unitAt(tokens, at)
  if (!unit || isAge(tokens, at + 1)) return null
  // A quarter of the votes, three-quarters: shares.
  if (unit.length === 'quarter' && (isHyphen || number.value.isArticle)) return null
  const isSingle = number.value.value !== null && number.value.value <= 1
  const isAttribute = isHyphen || tokens[at + 1]?.kind === 'word'
  if (!unit.isPlural && !isSingle && !(isAttribute && unit.length !== 'second')) return null
  const half = halfBehind(tokens, at + 1)
  const rough = standsAt(tokens, half, ['or', 'so'])
  return {
    value: { number: number.value, unit, half: half > at + 1, isRough: rough },
    next: rough ? half + 2 : half,
  }
}

const vague = (about: LengthUnit | 'past' | 'present' | 'future'): Shape => ({
  kind: 'unplaced',
  why: 'vague',
  about,
})

/** Hours and minutes are whole: two and a half hours are 2 hours and 30 minutes. */
const amountsOf = (value: number, unit: LengthUnit, times: number) => {
  const count = value * times
  if (Number.isInteger(count)) return [{ unit, count }]
  const parts: Partial<Record<LengthUnit, readonly [LengthUnit, number]>> = {
    hour: ['minute', 60],
    year: ['month', 12],
    minute: ['second', 60],
  }
  const smaller = parts[unit]
  if (!smaller || !Number.isInteger(count * smaller[1])) return [{ unit, count }]
  const whole = Math.floor(count)
  const rest = { unit: smaller[0], count: (count - whole) * smaller[1] }
  return whole === 0 ? [rest] : [{ unit, count: whole }, rest]
}

const lengthOf = ({ number, unit, half, isRough }: Amount): Counted => {
  if (number.value === null) return { shape: vague(unit.length) }
  const value = number.value + (half ? 0.5 : 0)
  const isAbout = isRough || (number.isRound && number.value === 2)
  return {
    shape: { kind: 'length', amounts: amountsOf(value, unit.length, unit.times) },
    ...(isAbout ? { mod: 'APPROX' as const } : {}),
  }
}

const DIRECTIONS: ReadonlyMap<string, { readonly sign: 1 | -1; readonly from: 'now' | 'told' }> = new Map([
  ['ago', { sign: -1, from: 'now' }],
  ['hence', { sign: 1, from: 'now' }],
  ['earlier', { sign: -1, from: 'told' }],
  ['later', { sign: 1, from: 'told' }],
])

/** A time so many units away; half a century is fifty years. */
const away = (
  { number, unit, half, isRough }: Amount,
  sign: 1 | -1,
  from: 'now' | 'told',
): Counted | null => {
  const { calendar } = unit
  if (number.value === null) return { shape: vague(from === 'now' && sign < 0 ? 'past' : unit.length) }
  if (!calendar) return { shape: { kind: 'unplaced', why: 'anchor' } }
  const value = number.value + (half ? 0.5 : 0)
  const isAbout = isRough || number.isRound === true || !Number.isInteger(value * unit.times)
  const isYears = unit.length === 'year'
  const count = isYears ? Math.round(value * unit.times) : value * (calendar === 'week' ? unit.times : 1)
  if (!Number.isInteger(count)) return { shape: { kind: 'unplaced', why: 'vague' } }
  return {
    shape: { kind: 'counted', unit: isYears ? 'year' : calendar, count: sign * count, from, isAway: true },
    ...(isAbout ? { mod: 'APPROX' as const } : {}),
  }
}

/** two days and three hours: a smaller unit right behind. */
const withSmaller = (tokens: readonly Token[], found: Found<Counted>): Found<Counted> => {
  const { shape } = found.value
  if (shape.kind !== 'length' || wordAt(tokens, found.next) !== 'and') return found
  const more = amountAt(tokens, found.next + 1)
  if (!more || more.value.number.value === null || more.value.number.isArticle) return found
  const amounts = amountsOf(more.value.number.value, more.value.unit.length, more.value.unit.times)
  const isSmaller = shape.amounts.at(-1)?.unit !== amounts[0]?.unit
  return isSmaller
    ? {
        value: { ...found.value, shape: { kind: 'length', amounts: [...shape.amounts, ...amounts] } },
        next: more.next,
      }
    : found
}

/** a day, a year: as often a rate as a length; only the words before say which. */
const BEFORE_LENGTH: ReadonlySet<string> = new Set(
  'for lasting lasted last lasts took takes take taking within nearly almost about after in over than spent spend least most under roughly around only just another'.split(
    ' ',
  ),
)

const directed = (tokens: readonly Token[], { value, next }: Found<Amount>): Found<Counted> | null => {
  const hyphen = textAt(tokens, next) === '-' ? next + 1 : next
  const direction = DIRECTIONS.get(wordAt(tokens, hyphen))
  const fromNow = standsAt(tokens, next, ['from', 'now'])
  if (!direction && !fromNow) return null
  const shape = away(value, direction?.sign ?? 1, direction?.from ?? 'now')
  return shape && { value: shape, next: fromNow ? next + 2 : hyphen + 1 }
}

/** A length of time, or a time so far away, that begins with a number at a token. */
export const countedAt = (tokens: readonly Token[], index: number): Found<Counted> | null => {
  const amount = amountAt(tokens, index)
  if (!amount) return yearAgo(tokens, index)
  const turned = directed(tokens, amount)
  if (turned) return turned
  const { number, half, isRough } = amount.value
  if (number.isArticle && !half && !isRough && !BEFORE_LENGTH.has(wordAt(tokens, index - 1))) return null
  return withSmaller(tokens, { value: lengthOf(amount.value), next: amount.next })
}

const LASTING = /^(?<unit>\p{L}+)-?long$/u

/** a weeklong recess, a year-long siege. */
export const lastingAt = (tokens: readonly Token[], index: number): Found<Shape> | null => {
  const isParted = textAt(tokens, index + 1) === '-' && wordAt(tokens, index + 2) === 'long'
  const word = isParted ? wordAt(tokens, index) : (LASTING.exec(wordAt(tokens, index))?.groups?.unit ?? '')
  const unit = UNITS.get(word)
  if (!unit || unit.isPlural || textAt(tokens, index - 1) === '-') return null
  return {
    value: { kind: 'length', amounts: amountsOf(1, unit.length, unit.times) },
    next: isParted ? index + 3 : index + 1,
  }
}

/** the year-ago quarter, year-earlier profit. */
const yearAgo = (tokens: readonly Token[], index: number): Found<Counted> | null => {
  if (wordAt(tokens, index) !== 'year' || textAt(tokens, index + 1) !== '-') return null
  const word = wordAt(tokens, index + 2)
  if (word !== 'ago' && word !== 'earlier') return null
  const from = word === 'ago' ? 'now' : 'told'
  const behind = wordAt(tokens, index + 3)
  const next = behind === 'quarter' || behind === 'period' ? index + 4 : index + 3
  return { value: { shape: { kind: 'counted', unit: 'year', count: -1, from, isAway: true } }, next }
}

const OVER: ReadonlySet<string> = new Set([
  'past',
  'last',
  'next',
  'first',
  'coming',
  'previous',
  'following',
  'final',
  'latest',
])
/** The talks will last two days: a verb. */
const MODALS: ReadonlySet<string> = new Set('will would to could should may might can must did'.split(' '))
const RECENT: ReadonlyMap<string, 'past' | 'future'> = new Map([
  ['recent', 'past'],
  ['past', 'past'],
  ['coming', 'future'],
])

/** the past two months, the next several days, recent weeks, the first nine months. */
export const spellAt = (tokens: readonly Token[], index: number): Found<Counted> | null => {
  const start = wordAt(tokens, index) === 'the' ? index + 1 : index
  const word = wordAt(tokens, start)
  const bare = unitAt(tokens, start + 1)
  const near = RECENT.get(word)
  if (near && bare?.isPlural) return { value: { shape: vague(bare.length) }, next: start + 2 }
  if (!OVER.has(word) || (word === 'last' && MODALS.has(wordAt(tokens, start - 1)))) return null
  const few = wordAt(tokens, start + 1) === 'few' || wordAt(tokens, start + 1) === 'couple'
  if (few) {
    const at = wordAt(tokens, start + 2) === 'of' ? start + 3 : start + 2
    const unit = unitAt(tokens, at)
    return unit ? { value: { shape: vague(unit.length) }, next: at + 1 } : null
  }
  const amount = amountAt(tokens, start + 1)
  if (!amount || amount.value.number.isArticle) return null
  return { value: lengthOf(amount.value), next: amount.next }
}

/** weeks ago, for months: units that nothing counts. */
export const uncountedAt = (tokens: readonly Token[], index: number): Found<Counted> | null => {
  const unit = unitAt(tokens, index)
  if (!unit?.isPlural || ordinalAt(tokens, index)) return null
  const behind = wordAt(tokens, index + 1)
  if (behind === 'ago') return { value: { shape: vague('past') }, next: index + 2 }
  const before = wordAt(tokens, index - 1)
  return before === 'for' || before === 'within'
    ? { value: { shape: vague(unit.length) }, next: index + 1 }
    : null
}

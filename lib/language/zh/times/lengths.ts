import type { Amount, LengthUnit, TimeModifier } from '#lib/language/time/time'
import type { OffsetTold, Told } from '#lib/language/time/told'
import { daysTogether, isCounted, saysItLasts } from '#lib/language/zh/times/counted-days'
import type { Cursor } from '#lib/language/zh/times/cursor'
import { FIRST_SURE_YEAR } from '#lib/language/zh/times/pieces'

/**
 * Lengths of time (50分钟, 一个半小时, 十年六个月, 3至4周) and what is so far away (3年前, 两天后). Without an exact number (几天,
 * 两三年前) they are mentions without a place.
 */

export interface Found {
  readonly end: number
  readonly told: Told
  /** Where the expression ends, when what is read with it reaches farther: 1月4日（周二）. */
  readonly shown?: number
}

const vague: Told = { kind: 'unplaced', why: 'vague' }
const unanchored: Told = { kind: 'unplaced', why: 'anchor' }

const LONGEST_FIRST: readonly LengthUnit[] = [
  'century',
  'decade',
  'year',
  'quarter',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
]

/** Half of a unit in whole smaller ones; a half day is no measure. */
const HALVES: Partial<Record<LengthUnit, Amount>> = {
  century: { unit: 'year', count: 50 },
  year: { unit: 'month', count: 6 },
  month: { unit: 'day', count: 15 },
  hour: { unit: 'minute', count: 30 },
  minute: { unit: 'second', count: 30 },
}

/** One number with its unit: null amounts where the number is vague. */
interface Measure {
  readonly end: number
  readonly amounts: readonly Amount[] | null
  readonly isMore: boolean
  /** 一年, 一天: one of something is mostly no measure. */
  readonly isOne: boolean
  /** 8日: a length only where the words around it say so. */
  readonly isDays: boolean
}

const unitAt = (c: Cursor, at: number, hasPiece: boolean): LengthUnit | undefined => {
  const unit = c.unit(at, 'year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'quarter', 'century')
  if (unit) return c.text.startsWith('年度', c.startOf(at)) ? undefined : (unit as LengthUnit)
  if (c.unit(at, 'second-of-minute')) return 'second'
  if (c.unit(at, 'day-of-month')) return 'day'
  return hasPiece && c.unit(at, 'month-of-year') ? 'month' : undefined
}

/** A century is a hundred years. */
const inYears = ({ unit, count }: Amount): Amount =>
  unit === 'century' ? { unit: 'year', count: count * 100 } : { unit, count }

/** 半年, 半个月, 半个世纪. */
const halfMeasure = (c: Cursor, at: number, first: boolean): Measure | null => {
  if (!c.word(at, 'half', first)) return null
  const hasPiece = c.has(at + 1, 'piece')
  const unit = unitAt(c, hasPiece ? at + 2 : at + 1, hasPiece)
  const half = unit && HALVES[unit]
  if (!half) return null
  const end = hasPiece ? at + 3 : at + 2
  const isMore = c.has(end, 'more') && c.text.charAt(c.startOf(end)) !== '来'
  return { end: isMore ? end + 1 : end, amounts: [half], isMore, isOne: false, isDays: false }
}

/** 3年, 一个半小时, 30多年, 一个多月, 两年半, 几天, 多年. */
const measureAt = (c: Cursor, start: number, first: boolean): Measure | null => {
  const half = halfMeasure(c, start, first)
  if (half) return half
  const numeral = c.numeral(start, first)
  const isMany = !numeral && c.word(start, 'more', first) && '多' === c.text.charAt(c.startOf(start))
  if ((!numeral && !isMany) || c.isOrdinal(start)) return null
  let at = start + 1
  const skip = (kind: 'more' | 'piece' | 'half'): boolean => {
    if (!c.has(at, kind)) return false
    at++
    return true
  }
  let isMore = skip('more')
  const hasPiece = skip('piece')
  isMore = (hasPiece && skip('more')) || isMore
  const hasHalf = hasPiece && skip('half')
  const unit = unitAt(c, at, hasPiece || isMore)
  if (!unit) return null
  const isDays = c.unit(at, 'day-of-month') !== undefined
  at++
  const halfBehind =
    !hasHalf &&
    unit !== 'month' &&
    c.has(at, 'half') &&
    !unitAt(c, at + 1, true) &&
    !c.has(at + 1, 'piece') &&
    skip('half')
  if (c.has(at, 'more') && c.text.charAt(c.startOf(at)) !== '来' && skip('more')) isMore = true
  const value = numeral?.value ?? null
  const halfAmount = hasHalf || halfBehind ? HALVES[unit] : undefined
  const isOne =
    numeral?.style === 'chinese' &&
    value === 1 &&
    !isMore &&
    !halfAmount &&
    !hasPiece &&
    OFFSET_UNITS.has(unit)
  const amounts =
    value === null ? null : [inYears({ unit, count: value }), ...(halfAmount ? [halfAmount] : [])]
  return { end: at, amounts, isMore, isOne, isDays }
}

/** Adds up 一年又一个月21天: each unit once, longest first; and 20多年 is more than twenty. */
const measuresAt = (c: Cursor, start: number, first: boolean): Measure | null => {
  let whole = measureAt(c, start, first)
  for (let more = 0; whole && more < 5; more++) {
    const from: number = whole.end + (c.has(whole.end, 'plus') ? 1 : 0)
    const next: Measure | null = measureAt(c, from, false)
    const units = new Set(whole.amounts?.map(({ unit }) => unit))
    if (!next?.amounts || !whole.amounts || next.amounts.some(({ unit }) => units.has(unit))) break
    const amounts = [...whole.amounts, ...next.amounts].sort(
      (a, b) => LONGEST_FIRST.indexOf(a.unit) - LONGEST_FIRST.indexOf(b.unit),
    )
    whole = { end: next.end, amounts, isMore: next.isMore, isOne: false, isDays: false }
  }
  return whole
}

/** 1至2星期, 3-4周, 1-1.5个月: two numbers with one unit, or each with its own. */
const rangeOfLengths = (
  c: Cursor,
  at: number,
  first: boolean,
): { end: number; from: readonly Amount[]; to: readonly Amount[] } | null => {
  const numeral = c.numeral(at, first)
  if (!numeral || numeral.value === null || c.isOrdinal(at)) return null
  const own = measureAt(c, at, first)
  const joinAt = own?.amounts && c.word(own.end, 'join') ? own.end : at + 1
  if (c.word(joinAt, 'join')?.join !== 'through') return null
  const to = measureAt(c, joinAt + 1, false)
  const unit = to?.amounts?.[0]?.unit
  if (!to?.amounts || !unit || to.isDays) return null
  const from = joinAt === at + 1 ? [{ unit, count: numeral.value }] : own?.amounts
  return from ? { end: to.end, from, to: to.amounts } : null
}

const OFFSET_UNITS = new Set<LengthUnit>(['year', 'month', 'week', 'day'])

/** So many whole units; 半年 is six months, 一年半 eighteen. */
const asOffset = (amounts: readonly Amount[]): { unit: OffsetTold['unit']; count: number } | null => {
  const [first, second] = amounts
  if (!first || !Number.isInteger(first.count)) return null
  if (!OFFSET_UNITS.has(first.unit)) return null
  if (!second) return { unit: first.unit as OffsetTold['unit'], count: first.count }
  if (amounts.length > 2 || first.unit !== 'year' || second.unit !== 'month') return null
  return { unit: 'month', count: first.count * 12 + second.count }
}

const HAN = /\p{Script=Han}/u
const COUNTS_FREELY = '在于而但、；'
/** 刊登公报120天后 counts from what the clause tells, on a day that nobody knows; 在两天后 does not. */
const countsFromClause = (c: Cursor, at: number): boolean => {
  const before = c.charBefore(at)
  return HAN.test(before) && !COUNTS_FREELY.includes(before)
}

/** 2021年 is a year and no length. */
const isYearNumber = ({ amounts }: Measure): boolean =>
  amounts?.[0]?.unit === 'year' && (amounts[0].count >= 1000 || amounts[0].count === 0)

interface Bounds {
  readonly at: number
  readonly mod?: TimeModifier
  readonly isBound: boolean
}

const LOOKING: ReadonlySet<string> = new Set(['过去', '未来'])
/** 过去, 近, 超过: what stands before a length and belongs to it. */
const boundsAt = (c: Cursor, start: number): Bounds => {
  let at = start
  let mod: TimeModifier | undefined
  while (at < start + 2) {
    const bound = c.word(at, 'bound', at === start)
    // 领导人达某12日说: the 12th, behind a name.
    if (!bound || (c.unit(at + 2, 'day-of-month') && c.text.charAt(c.startOf(at)) === '达')) break
    mod = bound.mod ?? mod
    at++
  }
  // 过去的一年.
  if (at > start && c.has(at, 'of') && LOOKING.has(c.text.slice(c.startOf(at - 1), c.endBefore(at)))) at++
  return { at, isBound: at > start, ...(mod ? { mod } : {}) }
}

const offset = (c: Cursor, start: number, whole: Measure, bounds: Bounds): Found | null => {
  const side = c.word(whole.end, 'side')
  if (!side) return null
  const end = whole.end + 1
  if (isYearNumber(whole)) return null
  if (!whole.amounts || whole.isMore || bounds.mod === 'MORE_THAN') return { end, told: vague }
  const moved = asOffset(whole.amounts)
  // 3日后 may be three days later or after the third.
  if (whole.isDays && !bounds.isBound) return null
  if (!moved && bounds.isBound && side.side === 'before') return null
  if (!moved) return { end, told: unanchored }
  if (side.side === 'after' && countsFromClause(c, start)) return { end, told: unanchored }
  const told: OffsetTold = {
    kind: 'offset',
    unit: moved.unit,
    count: side.side === 'before' ? -moved.count : moved.count,
    from: side.side === 'before' ? 'publication' : 'discourse',
    ...(bounds.mod ? { mod: bounds.mod } : {}),
  }
  return { end, told }
}

const length = (c: Cursor, whole: Measure, bounds: Bounds): Found | null => {
  const lasting = c.word(whole.end, 'lasting')
  const end = lasting ? whole.end + 1 : whole.end
  if (whole.isDays && !bounds.isBound && !lasting && !saysItLasts(c, bounds.at)) return null
  if (!whole.amounts) return { end, told: vague }
  const isOne = whole.isOne && !bounds.isBound && !lasting && !isCounted(c, bounds.at)
  if (isYearNumber(whole) || isOne) return { end: whole.end, told: vague }
  const mod = whole.isMore ? 'MORE_THAN' : (lasting?.mod ?? bounds.mod)
  return { end, told: { kind: 'length', amounts: whole.amounts, ...(mod ? { mod } : {}) } }
}

/** Lengths and distances that begin at a token. */
export const lengthsAt = (c: Cursor, start: number): Found[] => {
  const passing = c.word(start, 'passing', true)
  const bounds = passing ? { at: start + 1, isBound: true } : boundsAt(c, start)
  const first = bounds.at === start
  const days = daysTogether(c, bounds.at)
  if (days) return [{ end: days.end, told: days.told }]
  const range = rangeOfLengths(c, bounds.at, first)
  if (range) {
    const lasting = c.word(range.end, 'lasting')
    const isOffset = c.has(range.end, 'side')
    const end = lasting || isOffset ? range.end + 1 : range.end
    return [{ end, told: isOffset ? vague : { kind: 'length', amounts: range.from, upTo: range.to } }]
  }
  const whole = measuresAt(c, bounds.at, first)
  // 接近1962年的纪录 tells of the year.
  if (!whole || (bounds.isBound && (whole.amounts?.[0]?.count ?? 0) >= FIRST_SURE_YEAR)) return []
  if (passing) {
    const moved = whole.amounts && asOffset(whole.amounts)
    return [{ end: whole.end, told: moved ? { kind: 'offset', ...moved, from: 'publication' } : vague }]
  }
  return [offset(c, start, whole, bounds), length(c, whole, bounds)].filter((found) => found !== null)
}

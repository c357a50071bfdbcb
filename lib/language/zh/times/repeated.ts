import type { LengthUnit } from '#lib/language/time/time'
import type { Told } from '#lib/language/time/told'
import type { Cursor } from '#lib/language/zh/times/cursor'
import type { Found } from '#lib/language/zh/times/lengths'
import { pointsAt } from '#lib/language/zh/times/points'

/** Times that name no one place of the calendar: what comes again, and years that begin nobody knows when. */

const UNITS_REPEATED: Readonly<Record<string, LengthUnit>> = {
  year: 'year',
  'month-of-year': 'month',
  month: 'month',
  week: 'week',
  day: 'day',
  'day-of-month': 'day',
  hour: 'hour',
  minute: 'minute',
  quarter: 'quarter',
}
const REPEATED_UNITS = Object.keys(UNITS_REPEATED) as Parameters<Cursor['unit']>[1][]

/** 每天, 每两周, 每周一, 每年6月: what comes again is no date, nor is what stands in it. */
export const repeatedAt = (c: Cursor, at: number): Found[] => {
  if (!c.word(at, 'every', true)) return []
  const weekday = c.word(at + 1, 'weekday')
  const every = c.count(at + 1, 1, 999)
  const unitAt = every === undefined ? at + 1 : at + 2
  const unit = c.unit(unitAt, ...REPEATED_UNITS)
  const part = c.word(at + 1, 'part')
  const isOther = !weekday && !unit && !part
  if (isOther)
    return c.word(at + 1, 'edge') || c.word(at + 1, 'half')
      ? [{ end: at + 2, told: { kind: 'unplaced', why: 'vague' } }]
      : []
  const told: Told = {
    kind: 'repeated',
    unit: weekday ? 'week' : unit ? (UNITS_REPEATED[unit] ?? 'day') : 'day',
    every: every ?? 1,
    ...(weekday ? { weekday: weekday.weekday } : {}),
    ...(part ? { part: part.part } : {}),
  }
  const end = weekday || part ? at + 2 : unitAt + 1
  const inside = c.tokens[end]?.joined ? pointsAt(c, end).filter(({ lends }) => !lends) : []
  return [{ end, told }, ...inside.map((point) => ({ end: point.end, told }))]
}

/** 2024财年第三季度: a year that begins nobody knows when, and nothing in it. */
export const fiscalAt = (c: Cursor, at: number): Found[] => {
  const isFiscal = c.word(at, 'fiscal', true)
  const end = isFiscal ? at + 1 : c.numeral(at, true) && c.has(at + 1, 'fiscal') ? at + 2 : undefined
  if (end === undefined) return []
  const told: Told = { kind: 'unplaced', why: 'calendar' }
  const inside = c.tokens[end]?.joined ? pointsAt(c, end).filter(({ lends }) => !lends) : []
  return [{ end, told }, ...inside.map((point) => ({ end: point.end, told }))]
}

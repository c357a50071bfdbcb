import { isDate, mondayOfWeek } from '#lib/language/time/calendar'
import type { CalendarTime, LengthTime, LengthUnit, PartOfDay, Time } from '#lib/language/time/time'
import {
  centuryOf,
  dayOf,
  decadeOf,
  halfOf,
  hourOf,
  minuteOf,
  monthOf,
  partOf,
  quarterOf,
  type Season,
  seasonOf,
  weekendOf,
  weekOf,
  yearOf,
} from '#lib/language/time/units'

/** TIMEX3 values as times again: for what people wrote into facts.yaml, and for facts that were stored. */

const PARTS: Readonly<Record<string, PartOfDay>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
}
const SEASONS: Readonly<Record<string, Season>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' }

const DAY = /^(BC)?(\d{4})-(\d{2})-(\d{2})(?:T(?:(\d{2})(?::(\d{2}))?|(MO|MI|AF|EV|NI)))?$/
const YEAR = /^(BC)?(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])|(SP|SU|FA|WI)|W(\d{2})(-WE)?))?$/
const LONG = /^(BC)?(\d{2,3})$/

const yearIn = (bc: string | undefined, digits: string): number => (bc ? 1 - Number(digits) : Number(digits))

const dayIn = (match: RegExpExecArray): CalendarTime | null => {
  const [, bc, year = '', month, day, hour, minute, part] = match
  const date = { year: yearIn(bc, year), month: Number(month), day: Number(day) }
  if (!isDate(date)) return null
  if (part) return partOf(date, PARTS[part] ?? 'morning')
  if (hour === undefined) return dayOf(date)
  return minute === undefined ? hourOf(date, Number(hour)) : minuteOf(date, Number(hour), Number(minute))
}

const yearUnitIn = (match: RegExpExecArray): CalendarTime | null => {
  const [, bc, digits = '', month, quarter, half, season, week, weekend] = match
  const year = yearIn(bc, digits)
  if (month !== undefined)
    return Number(month) >= 1 && Number(month) <= 12 ? monthOf(year, Number(month)) : null
  if (quarter) return quarterOf(year, Number(quarter))
  if (half) return halfOf(year, Number(half))
  if (season) return seasonOf(year, SEASONS[season] ?? 'spring')
  if (week) return (weekend ? weekendOf : weekOf)(mondayOfWeek(year, Number(week)))
  return yearOf(year)
}

const pointOf = (value: string): CalendarTime | null => {
  const day = DAY.exec(value)
  if (day) return dayIn(day)
  const year = YEAR.exec(value)
  if (year) return yearUnitIn(year)
  const long = LONG.exec(value)
  if (!long) return null
  const [, bc, digits = ''] = long
  const index = bc ? -1 - Number(digits) : Number(digits)
  return digits.length === 2 ? centuryOf(index) : decadeOf(index * 10)
}

const LENGTH =
  /^P(?:([\d.]+)C)?(?:([\d.]+)E)?(?:([\d.]+)Y)?(?:([\d.]+)Q)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/
const LENGTH_UNITS: readonly LengthUnit[] = [
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

const lengthOf = (value: string): LengthTime | null => {
  const match = LENGTH.exec(value)
  const amounts = LENGTH_UNITS.flatMap((unit, index) => {
    const count = match?.[index + 1]
    return count === undefined ? [] : [{ unit, count: Number(count) }]
  })
  return amounts.length > 0 ? { kind: 'length', amounts } : null
}

/** The time of a TIMEX3 value: a point, a range `A/B`, or a length; null for sets and what is no value. */
export const timeOfTimex = (value: string): Time | null => {
  const ends = value.split('/')
  if (ends.length === 1) return pointOf(value) ?? lengthOf(value)
  const [shorter, longer] = [lengthOf(ends[0] ?? ''), lengthOf(ends[1] ?? '')]
  if (shorter && longer && ends.length === 2) return { ...shorter, upTo: longer.amounts }
  const [from, to] = [pointOf(ends[0] ?? ''), pointOf(ends[1] ?? '')]
  return from && to && ends.length === 2 && from.start <= to.start ? { kind: 'range', from, to } : null
}

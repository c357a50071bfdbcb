import type { Known } from '#lib/language/en/times/anchors'
import type { Point, Shape, Told } from '#lib/language/en/times/shape'
import type { CalendarTime } from '#lib/language/time/time'
import { dayAt, hourOf, minuteOf, partOf } from '#lib/language/time/units'

/** What a reader of times asks of shapes and of placed times. */

/** What a time tells of year, month and day; null for what dates nothing behind it. */
export const knownOf = ({ granularity, start }: CalendarTime): Known | null => {
  const { year, month, day } = dayAt(start)
  switch (granularity) {
    case 'century':
    case 'decade':
      return null
    case 'year':
    case 'half-year':
    case 'season':
      return { year }
    case 'quarter':
    case 'month':
      return { year, month }
    case 'week':
    case 'weekend':
      return null
    case 'day':
    case 'part-of-day':
    case 'hour':
    case 'minute':
      return { year, month, day }
    default:
      return granularity satisfies never
  }
}

/** March 4, March: the year is open. */
export const lacksYear = (shape: Shape): boolean =>
  ((shape.kind === 'day' || shape.kind === 'month') &&
    !shape.year &&
    !('step' in shape && shape.step !== undefined)) ||
  (shape.kind === 'range' && lacksYear(shape.from))

/** yesterday, Friday, last week. */
export const countsFromNow = (shape: Shape): boolean =>
  shape.kind === 'weekday' || (shape.kind === 'counted' && shape.from === 'now')

/** two days ago, a year earlier; not yesterday or last week. */
export const isAway = ({ shape }: Told): boolean => shape.kind === 'counted' && shape.isAway === true

/** The time of day that was told with a day. */
export const ofDay = (time: CalendarTime, { clock, part }: Told): CalendarTime => {
  if (time.granularity !== 'day') return time
  const day = dayAt(time.start)
  if (clock) {
    const { hour, minute } = clock
    return minute === undefined ? hourOf(day, hour) : minuteOf(day, hour, minute)
  }
  return part ? partOf(day, part) : time
}

/** December 30 to January 2: the second end is of the year after. */
export const nextYear = (point: Point, { start }: CalendarTime): Point =>
  point.kind === 'day' || point.kind === 'month' ? { ...point, year: { year: dayAt(start).year + 1 } } : point

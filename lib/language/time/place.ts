import type { Anchors, Point } from '#lib/language/time/anchors'
import { addDays, addMonths, mondayOf, mondayOfWeek, weekdayOf, type Ymd } from '#lib/language/time/calendar'
import { agreed, dateOf, isPoint, NEWS_REACH_DAYS } from '#lib/language/time/find-date'
import type { CalendarTime, Time } from '#lib/language/time/time'
import type { DayTold, OffsetTold, PointTold, RangeTold, Told } from '#lib/language/time/told'
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
  seasonOf,
  weekendOf,
  weekOf,
  withModifier,
  yearOf,
} from '#lib/language/time/units'

/**
 * Places what is told on the calendar. Publication is an interval: where its two ends would give two times, there is none
 * (rules after Strötgen and Gertz's HeidelTime, with the discourse time as second anchor).
 */

/** A time on the calendar, from what its missing parts were taken, and what it becomes the anchor with. */
export interface Placed {
  readonly time: Time
  readonly anchor?: Point
  readonly date?: Point
}

const placeDay = (
  day: Exclude<DayTold, { is: 'of-month' }>,
  anchors: Anchors,
  ahead: boolean,
): Placed | null => {
  if (day.is === 'counted' && day.from === 'discourse' && !anchors.lastDay) return null
  if (day.is === 'counted' && day.from !== 'publication' && anchors.lastDay) {
    const date = addDays(anchors.lastDay, day.days)
    return { time: dayOf(date), anchor: anchors.lastDay, date }
  }
  return agreed(anchors, (published): Placed => {
    switch (day.is) {
      case 'counted': {
        const date = addDays(published, day.days)
        return { time: dayOf(date), date }
      }
      case 'weekday': {
        const today = weekdayOf(published)
        const nearest = ahead ? (day.weekday - today + 7) % 7 : -((today - day.weekday + 7) % 7)
        const date = addDays(
          published,
          day.weeks === undefined ? nearest : 7 * day.weeks + day.weekday - today,
        )
        return { time: dayOf(date), date }
      }
      case 'week':
        return { time: weekOf(addDays(published, 7 * day.weeks)) }
      case 'weekend':
        return {
          time: weekendOf(
            addDays(published, 7 * (day.weeks ?? (ahead || weekdayOf(published) > 5 ? 0 : -1))),
          ),
        }
      default:
        return day satisfies never
    }
  })
}

/** The unit of the calendar that a point names. */
const unitOf = ({ year, month, day }: Point, { piece }: PointTold): CalendarTime => {
  if (month !== undefined && day !== undefined) return dayOf({ year, month, day })
  switch (piece?.is) {
    case 'half':
      return halfOf(year, piece.half)
    case 'quarter':
      return quarterOf(year, piece.quarter)
    case 'counted-quarter':
      return quarterOf(year, Math.ceil((month ?? 1) / 3))
    case 'season':
      return seasonOf(year, piece.season)
    case 'week':
      return weekOf(mondayOfWeek(year, piece.week))
    default:
      return month === undefined ? yearOf(year) : monthOf(year, month)
  }
}

/** A day with the hour or the part of the day that is told of it. */
const withClock = (time: Time, { clock, part }: PointTold): Time => {
  if (time.kind !== 'calendar' || time.granularity !== 'day') return time
  const day = { ...dayAtStart(time) }
  if (clock)
    return clock.minute === undefined ? hourOf(day, clock.hour) : minuteOf(day, clock.hour, clock.minute)
  return part ? partOf(day, part) : time
}

/** 前11个月 in a paper of December: figures that have just come out. */
const endsBeforePublication = (year: number, month: number, { published }: Anchors): boolean => {
  if (!published) return false
  const next = addMonths(year, month, 1)
  return month > 2 && next.year === published.last.year && next.month === published.last.month
}

const dayAtStart = (time: CalendarTime): Ymd =>
  addDays({ year: 1, month: 1, day: 1 }, Math.floor(time.start / 1440))

/** The day nearest to publication that fits: the 25th of 本周三（25日）, whether it has been or not. */
const freshDay = ({ year, piece, day }: PointTold, anchors: Anchors): Ymd | null => {
  if (year !== undefined || day?.is !== 'of-month' || (piece && piece.is !== 'month')) return null
  return agreed(anchors, (published) => {
    for (let step = 0; step <= NEWS_REACH_DAYS; step++)
      for (const date of [addDays(published, -step), addDays(published, step)])
        if (date.day === day.day && (!piece || date.month === piece.month)) return date
    return null
  })
}

const placePoint = (told: PointTold, anchors: Anchors, ahead: boolean): Placed | null => {
  const fresh = told.isFresh ? freshDay(told, anchors) : null
  const point: PointTold = fresh
    ? { ...told, year: { is: 'written', year: fresh.year }, piece: { is: 'month', month: fresh.month } }
    : told
  const { day, piece, mod } = point
  const finish = (placed: Placed): Placed => {
    const time = withClock(placed.time, point)
    return { ...placed, time: time.kind === 'calendar' ? withModifier(time, mod) : time }
  }
  const counted = day !== undefined && day.is !== 'of-month' ? day : undefined
  if (counted || (!day && !piece && !point.year)) {
    // An hour without its day is of the day that is told of, and else of the paper's.
    const placed = placeDay(counted ?? { is: 'counted', from: 'compared', days: 0 }, anchors, ahead)
    return placed && finish(placed)
  }
  const found = dateOf(point, anchors, ahead)
  if (!found || !isPoint(found)) return null
  const { anchor, ...date } = found
  const base = { ...(anchor ? { anchor } : {}), date }
  if (piece?.is === 'months') {
    if (piece.mayBeLatest && !endsBeforePublication(date.year, piece.last, anchors)) return null
    const time = {
      kind: 'range' as const,
      from: monthOf(date.year, piece.first),
      to: monthOf(date.year, piece.last),
    }
    return { ...base, time, date: { year: date.year, month: piece.last } }
  }
  return finish({ ...base, time: unitOf(date, point) })
}

/** The second end of a range with what it shares with the first: 5月3日至4日, 晚7点至9点, 2021年6月到8月. */
const endOf = (from: Placed, to: PointTold, anchors: Anchors, ahead: boolean): Placed | null => {
  const { date } = from
  if (!to.day && !to.piece && !to.year && from.time.kind === 'calendar') {
    const day = dayAtStart(from.time)
    const time = withClock(dayOf(day), to)
    return { time, date: day }
  }
  const day = to.day?.is === 'of-month' ? to.day.day : undefined
  if (to.year || to.piece?.is === 'counted-month' || (to.day && to.day.is !== 'of-month') || !date)
    return placePoint(to, anchors, ahead)
  if (to.piece?.is === 'month') {
    const year = date.month !== undefined && to.piece.month < date.month ? date.year + 1 : date.year
    return placePoint({ ...to, year: { is: 'written', year } }, anchors, ahead)
  }
  if (to.piece) return placePoint({ ...to, year: { is: 'written', year: date.year } }, anchors, ahead)
  if (day === undefined || date.month === undefined) return null
  return placePoint(
    { ...to, year: { is: 'written', year: date.year }, piece: { is: 'month', month: date.month } },
    anchors,
    ahead,
  )
}

const isMonthAlone = ({ year, piece, day }: PointTold): boolean => !year && piece?.is === 'month' && !day

const placeRange = ({ from, to }: RangeTold, anchors: Anchors, ahead: boolean): Placed | null => {
  // 1至9月 that has passed is of the year of its last month.
  const months =
    isMonthAlone(from) && isMonthAlone(to) && from.piece?.is === 'month' && to.piece?.is === 'month'
      ? { first: from.piece.month, last: to.piece.month }
      : null
  if (months && months.first < months.last)
    return placePoint({ ...from, piece: { is: 'months', ...months } }, anchors, ahead)
  const start = placePoint(from, anchors, ahead)
  const end = start && endOf(start, to, anchors, ahead)
  if (!start || !end || start.time.kind !== 'calendar' || end.time.kind !== 'calendar') return null
  if (end.time.start < start.time.start) return null
  return {
    time: { kind: 'range', from: start.time, to: end.time },
    ...(start.anchor ? { anchor: start.anchor } : {}),
    ...(end.date ? { date: end.date } : {}),
  }
}

const movedBy = ({ unit, count, mod }: OffsetTold, from: Ymd): Placed => {
  switch (unit) {
    case 'year':
      return { time: withModifier(yearOf(from.year + count), mod), date: { year: from.year + count } }
    case 'month': {
      const point = addMonths(from.year, from.month, count)
      return { time: withModifier(monthOf(point.year, point.month), mod), date: point }
    }
    case 'week':
      return { time: withModifier(weekOf(mondayOf(addDays(from, 7 * count))), mod) }
    case 'day': {
      const date = addDays(from, count)
      return { time: withModifier(dayOf(date), mod), date }
    }
    default:
      return unit satisfies never
  }
}

const placeOffset = (told: OffsetTold, anchors: Anchors): Placed | null => {
  if (told.from === 'publication') return agreed(anchors, (published) => movedBy(told, published))
  const { countFrom } = anchors
  return countFrom && { ...movedBy(told, countFrom), anchor: countFrom }
}

/**
 * The time that words tell.
 *
 * @param ahead whether the clause speaks of the future (将于12日…)
 * @returns null when the anchors do not settle it
 */
export const placeTold = (told: Told, anchors: Anchors, ahead: boolean): Placed | null => {
  switch (told.kind) {
    case 'point':
      return placePoint(told, anchors, ahead)
    case 'range':
      return placeRange(told, anchors, ahead)
    case 'age':
      return {
        time: withModifier(
          told.granularity === 'decade' ? decadeOf(told.year) : centuryOf(Math.floor(told.year / 100)),
          told.mod,
        ),
      }
    case 'offset':
      return placeOffset(told, anchors)
    case 'length':
    case 'repeated':
    case 'unplaced':
      return { time: told }
    default:
      return told satisfies never
  }
}

import {
  type Anchors,
  agreed,
  anchorOf,
  type Placed,
  toldYear,
  yearFor,
} from '#lib/language/en/times/anchors'
import type { Point } from '#lib/language/en/times/shape'
import type { Direction } from '#lib/language/en/times/tense'
import {
  addDays,
  addMonths,
  isDate,
  mondayOf,
  toDays,
  weekdayOf,
  type Ymd,
} from '#lib/language/time/calendar'
import type { CalendarTime } from '#lib/language/time/time'
import { timexOf } from '#lib/language/time/timex'
import {
  centuryOf,
  dayAt,
  dayOf,
  decadeOf,
  firstDayOf,
  halfOf,
  monthOf,
  quarterOf,
  type Season,
  seasonOf,
  weekendOf,
  weekOf,
  yearOf,
} from '#lib/language/time/units'

/**
 * Puts points on the calendar. The day of the paper is an interval: where its two ends would give two places, there is
 * none (rules after Strötgen and Gertz's HeidelTime, with the date told last as second anchor).
 */

/** last March, this March, next March. */
const steppedMonth = (month: number, step: -1 | 0 | 1, paper: Ymd): CalendarTime => {
  const turn = step < 0 ? (month < paper.month ? 0 : -1) : step > 0 ? (month > paper.month ? 0 : 1) : 0
  return monthOf(paper.year + turn, month)
}

const placeMonth = (
  { month, year, step }: Extract<Point, { kind: 'month' }>,
  anchors: Anchors,
  direction: Direction,
): Placed | null => {
  if (step !== undefined) return agreed(anchors, (paper) => steppedMonth(month, step, paper))
  const found = yearFor(year, month, undefined, anchors, direction)
  return found && { ...found, time: monthOf(found.year, month) }
}

const placeDay = (
  { month, day, year }: Extract<Point, { kind: 'day' }>,
  anchors: Anchors,
  direction: Direction,
): Placed | null => {
  const found = yearFor(year, month, day, anchors, direction)
  if (!found || !isDate({ year: found.year, month, day })) return null
  return { time: dayOf({ year: found.year, month, day }), ...(found.anchor ? { anchor: found.anchor } : {}) }
}

const SEASON_NAMES: readonly Season[] = ['spring', 'summer', 'autumn', 'winter']
type Part = Extract<Point, { kind: 'part' }>

const partIn = ({ of, index }: Part, year: number): CalendarTime =>
  of === 'quarter'
    ? quarterOf(year, index)
    : of === 'half-year'
      ? halfOf(year, index)
      : seasonOf(year, SEASON_NAMES[index - 1] ?? 'spring')

/** The one of a quarter or season that news means: the last that has begun, or the next that has not ended. */
const partByPaper = (part: Part, paper: Ymd, direction: Direction): CalendarTime => {
  const today = dayOf(paper)
  const years = [paper.year - 2, paper.year - 1, paper.year, paper.year + 1, paper.year + 2]
  const all = years.map((year) => partIn(part, year))
  const fallback = partIn(part, paper.year)
  if (part.step === -1) return all.findLast(({ end }) => end <= today.start) ?? fallback
  if (part.step === 1) return all.find(({ start }) => start > today.start) ?? fallback
  if (part.step === 0)
    return (
      all.find(
        ({ end, start }) => end > today.start && firstDayOf({ start } as CalendarTime).year >= paper.year - 1,
      ) ?? fallback
    )
  if (direction === 'ahead') return all.find(({ end }) => end > today.start) ?? fallback
  return all.findLast(({ start }) => start <= today.start) ?? fallback
}

const placePart = (part: Part, anchors: Anchors, direction: Direction): Placed | null => {
  const { year, step } = part
  if (year && 'year' in year) return { time: partIn(part, year.year) }
  if (year) {
    const found = toldYear(year, anchors)
    return found && { ...found, time: partIn(part, found.year) }
  }
  const { told, published } = anchors
  const isOther = told !== null && published !== null && Math.abs(told.year - published.first.year) > 1
  if (step === undefined && told && (anchors.sameParagraph || !published) && (isOther || !published))
    return { time: partIn(part, told.year), ...anchorOf(told) }
  return agreed(anchors, (paper) => partByPaper(part, paper, direction))
}

const placeWeekday = (
  { weekday, step, week }: Extract<Point, { kind: 'weekday' }>,
  anchors: Anchors,
  direction: Direction,
): Placed | null => {
  const placed = agreed(anchors, (paper) => {
    const today = weekdayOf(paper)
    const back = (today - weekday + 7) % 7
    const on = (weekday - today + 7) % 7
    if (week !== undefined) return dayOf(addDays(mondayOf(paper), 7 * week + weekday - 1))
    if (step === -1) return dayOf(addDays(paper, -(back || 7)))
    if (step === 1) return dayOf(addDays(paper, on || 7))
    if (step === 0) return dayOf(addDays(mondayOf(paper), weekday - 1))
    return dayOf(addDays(paper, direction === 'ahead' ? on : -back))
  })
  // next Friday, said on a Tuesday: in three days or in ten.
  const isOpen = step === 1 && anchors.published !== null && weekday > weekdayOf(anchors.published.first)
  return placed && isOpen ? { ...placed, isOpen } : placed
}

type Counted = Extract<Point, { kind: 'counted' }>

const countFrom = ({ unit, count }: Counted, from: Ymd): CalendarTime => {
  switch (unit) {
    case 'century':
      return centuryOf(Math.floor(from.year / 100) + count)
    case 'decade':
      return decadeOf(from.year + count * 10)
    case 'year':
      return yearOf(from.year + count)
    case 'quarter': {
      const moved = addMonths(from.year, Math.ceil(from.month / 3) * 3 - 2, count * 3)
      return quarterOf(moved.year, Math.ceil(moved.month / 3))
    }
    case 'month': {
      const moved = addMonths(from.year, from.month, count)
      return monthOf(moved.year, moved.month)
    }
    case 'week':
      return weekOf(addDays(from, 7 * count))
    case 'weekend':
      return weekendOf(addDays(from, 7 * count))
    case 'day':
      return dayOf(addDays(from, count))
    default:
      return unit satisfies never
  }
}

/** A year before a quarter that was told is a quarter: profits rose from those of a year ago. */
const quarterAway = ({ unit, count, isAway }: Counted, quarter: CalendarTime | null): Placed | null => {
  if (!quarter || !isAway || unit !== 'year' || count !== -1) return null
  const { year, month } = dayAt(quarter.start)
  return { time: quarterOf(year + count, Math.ceil(month / 3)), anchor: timexOf(quarter) ?? '' }
}

/** On a Sunday, what is still to come this week comes in the one that begins: papers end the week with the Saturday. */
const thisWeek = (paper: Ymd, direction: Direction): CalendarTime =>
  weekOf(direction === 'ahead' && weekdayOf(paper) === 7 ? addDays(paper, 1) : paper)

/** The weekend that the clause speaks of: that of this week only on its days or where it is still to come. */
const weekendByPaper = (paper: Ymd, direction: Direction): CalendarTime => {
  const own = weekendOf(paper)
  const isAhead = direction === 'ahead' || own.start <= dayOf(paper).start
  return isAhead ? own : weekendOf(addDays(paper, -7))
}

const DAYS_NEEDED: ReadonlySet<string> = new Set(['day', 'week', 'weekend'])

const countFromTold = (point: Counted, anchors: Anchors, direction: Direction): Placed | null => {
  const { told, toldDay, isToldDayNear, published } = anchors
  if (DAYS_NEEDED.has(point.unit)) {
    // that day, behind a year: a day is meant, and the one told last
    const isThat = point.count === 0 && point.unit === 'day'
    // No train will run that day: none that has passed.
    const isPassed =
      isThat && direction === 'ahead' && published !== null && toldDay !== null
        ? toDays(toldDay) < toDays(published.first)
        : false
    return toldDay && !isPassed && (told?.day !== undefined || (isThat && isToldDayNear))
      ? { time: countFrom(point, toldDay), ...anchorOf(toldDay) }
      : null
  }
  if (!told) return null
  if ((point.unit === 'month' || point.unit === 'quarter') && told.month === undefined) return null
  const { year, month = 1, day = 1 } = told
  return { time: countFrom(point, { year, month, day }), ...anchorOf(told) }
}

/** A point on the calendar; null where its anchors do not settle it. */
export const placePoint = (point: Point, anchors: Anchors, direction: Direction): Placed | null => {
  switch (point.kind) {
    case 'day':
      return placeDay(point, anchors, direction)
    case 'month':
      return placeMonth(point, anchors, direction)
    case 'year':
      return { time: yearOf(point.year) }
    case 'decade':
      return { time: decadeOf(point.year) }
    case 'century':
      return { time: centuryOf(point.index) }
    case 'part':
      return placePart(point, anchors, direction)
    case 'weekday':
      return placeWeekday(point, anchors, direction)
    case 'week-of': {
      const day = placeDay({ ...point, kind: 'day' }, anchors, direction)
      return day && { ...day, time: weekOf(firstDayOf(day.time)) }
    }
    case 'counted':
      return (
        quarterAway(point, anchors.toldQuarter) ??
        (point.from === 'told'
          ? countFromTold(point, anchors, direction)
          : agreed(anchors, (paper) =>
              point.unit === 'week' && point.count === 0
                ? thisWeek(paper, direction)
                : countFrom(point, paper),
            ))
      )
    case 'weekend':
      return agreed(anchors, (paper) => weekendByPaper(paper, direction))
    case 'told-quarter':
      return anchors.toldQuarter && { time: anchors.toldQuarter, anchor: timexOf(anchors.toldQuarter) ?? '' }
    default:
      return point satisfies never
  }
}

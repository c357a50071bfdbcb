import type { Anchors } from '#lib/facts/dates/anchors'
import {
  addDays,
  addMonths,
  formatDate,
  fromDays,
  isDate,
  isoWeek,
  toDays,
  weekdayOf,
  type Ymd,
} from '#lib/facts/dates/calendar'
import type { TimeMention, TimeShape } from '#lib/facts/dates/mention'

/**
 * Places a mention on the calendar. Publication is an interval: where its two ends would give two values, there is no
 * value (Timex rules after Strötgen and Gertz's HeidelTime, with the discourse date as second anchor).
 */

/** A mention with its TIMEX3 value, and the date that it becomes the anchor with. */
export interface Placed {
  readonly value: string
  readonly anchor?: string
  readonly date?: { readonly year: number; readonly month?: number; readonly day?: number }
}

type Calendar = Extract<TimeShape, { kind: 'calendar' }>
type Point = { year: number; month?: number; day?: number }

/** How far from publication news dates its days without naming the month. */
const NEWS_REACH_DAYS = 35

const format = ({ year, month, day }: Point): string => formatDate(year, month, day)
const isPoint = ({ year, month, day }: Point): boolean =>
  month === undefined || day === undefined ? true : isDate({ year, month, day })

/** Both ends of publication must agree, or the value is open. */
const agreed = <T>(anchors: Anchors, place: (published: Ymd) => T | null): T | null => {
  if (!anchors.published) return null
  const first = place(anchors.published.first)
  const last = place(anchors.published.last)
  return first !== null && JSON.stringify(first) === JSON.stringify(last) ? first : null
}

/** The year of 12月7日 (or of 8月) by publication: the last one that has passed, or the next one when it lies ahead. */
const yearByPublication = (
  month: number,
  day: number | undefined,
  published: Ymd,
  ahead: boolean,
): number => {
  const inYear = toDays({ year: published.year, month, day: day ?? 1 })
  const gap = inYear - toDays(published)
  if (ahead) return gap < -NEWS_REACH_DAYS ? published.year + 1 : published.year
  return gap > (day === undefined ? 0 : 1) + NEWS_REACH_DAYS * (day === undefined ? 0 : 1)
    ? published.year - 1
    : published.year
}

/** The month by which a year is found: of 1至9月 that has passed the last one. */
const tellingMonth = ({ month, toldBy, day, until }: Calendar, ahead: boolean): number | undefined => {
  const last = until?.month
  const whole = month !== undefined && day === undefined && last !== undefined && last > month
  return whole && !ahead ? last : (month ?? toldBy)
}

/** Whether an offset counts from the text's last date; what is compared with does where that date is near by. */
const countsFromText = (from: 'publication' | 'discourse' | 'compared', anchors: Anchors): boolean =>
  from === 'discourse' || (from === 'compared' && anchors.discourse !== null && anchors.sameParagraph)

/** News that says 将 speaks of no day before its own; a history may. */
const liesBehind = (date: Ymd, { published, historical }: Anchors): boolean =>
  published !== null && !historical && toDays(date) < toDays(published.first) - NEWS_REACH_DAYS

const yearOf = (
  shape: Calendar,
  anchors: Anchors,
  ahead: boolean,
): { year: number; anchor?: string } | null => {
  if (shape.year !== undefined) return { year: shape.year }
  const { yearOffset, day } = shape
  const month = tellingMonth(shape, ahead)
  if (yearOffset && countsFromText(yearOffset.from, anchors))
    return anchors.discourse
      ? { year: anchors.discourse.year + yearOffset.years, anchor: format(anchors.discourse) }
      : null
  if (yearOffset) return agreed(anchors, (published) => ({ year: published.year + yearOffset.years }))
  if (month === undefined) return null
  const { discourse } = anchors
  const near = (year: number): boolean =>
    agreed(
      anchors,
      (published) => Math.abs(toDays({ year, month, day: day ?? 15 }) - toDays(published)) <= 366,
    ) ?? false
  if (
    discourse &&
    (anchors.sameParagraph || anchors.historical || !anchors.published) &&
    !(ahead && liesBehind({ year: discourse.year, month, day: day ?? 28 }, anchors)) &&
    (discourse.month !== undefined || !near(discourse.year + 1))
  )
    return { year: discourse.year, anchor: format(discourse) }
  const byNews = agreed(anchors, (published) => yearByPublication(month, day, published, ahead))
  if (byNews !== null) return { year: byNews }
  return discourse ? { year: discourse.year, anchor: format(discourse) } : null
}

/** The month of a bare 7日: that of the text's last date where it is near by, else the last such day before publication. */
const monthOf = (day: number, anchors: Anchors, ahead: boolean): (Point & { anchor?: string }) | null => {
  const { discourse } = anchors
  const fromText = discourse?.month !== undefined ? { year: discourse.year, month: discourse.month } : null
  if (fromText && discourse && (anchors.sameParagraph || anchors.historical)) {
    const turned = discourse.day !== undefined && discourse.day >= 27 && day <= 4
    const point = turned ? addMonths(fromText.year, fromText.month, 1) : fromText
    return { ...point, day, anchor: format(discourse) }
  }
  const byNews = agreed(anchors, (published) => {
    const sign = ahead ? 1 : -1
    for (let step = ahead ? 0 : -1; step <= NEWS_REACH_DAYS; step++) {
      const date = addDays(published, sign * step)
      if (date.day === day) return { year: date.year, month: date.month, day }
    }
    return null
  })
  if (byNews) return byNews
  return fromText && discourse ? { ...fromText, day, anchor: format(discourse) } : null
}

const startOf = (shape: Calendar, anchors: Anchors, ahead: boolean): (Point & { anchor?: string }) | null => {
  const { monthOffset, day } = shape
  const comparesMonth = monthOffset?.from !== 'compared' || anchors.discourse?.month !== undefined
  if (monthOffset && comparesMonth && countsFromText(monthOffset.from, anchors)) {
    const { discourse } = anchors
    if (discourse?.month === undefined) return null
    const point = addMonths(discourse.year, discourse.month, monthOffset.months)
    return { ...point, ...(day === undefined ? {} : { day }), anchor: format(discourse) }
  }
  if (monthOffset) {
    const point = agreed(anchors, (published) =>
      addMonths(published.year, published.month, monthOffset.months),
    )
    return point && { ...point, ...(day === undefined ? {} : { day }) }
  }
  const { year: written, yearOffset, toldBy } = shape
  if (written === undefined && !yearOffset && shape.month === undefined && toldBy === undefined)
    return day === undefined ? null : monthOf(day, anchors, ahead)
  const year = yearOf(shape, anchors, ahead)
  if (!year) return null
  return {
    ...year,
    ...(shape.month === undefined ? {} : { month: shape.month }),
    ...(day === undefined ? {} : { day }),
  }
}

const placeCalendar = (shape: Calendar, anchors: Anchors, ahead: boolean): Placed | null => {
  const start = startOf(shape, anchors, ahead)
  if (!start || !isPoint(start)) return null
  const { anchor, ...date } = start
  const base = { ...(anchor ? { anchor } : {}), date }
  if (shape.part) return { ...base, value: `${formatDate(date.year)}-${shape.part}` }
  if (!shape.until) return { ...base, value: format(date) }
  const month = shape.until.month ?? (shape.until.year === undefined ? date.month : undefined)
  const year =
    shape.until.year ??
    (month !== undefined && date.month !== undefined && month < date.month ? date.year + 1 : date.year)
  const until: Point = {
    year,
    ...(month === undefined ? {} : { month }),
    ...(shape.until.day === undefined ? {} : { day: shape.until.day }),
  }
  if (!isPoint(until) || format(until) < format(date)) return null
  return { ...base, value: `${format(date)}/${format(until)}`, date: until }
}

const placeWeek = (
  weeks: number | undefined,
  weekday: number | undefined,
  published: Ymd,
  ahead: boolean,
): Placed => {
  const today = weekdayOf(published)
  if (weekday === undefined) {
    const date = addDays(published, 7 * (weeks ?? 0))
    return { value: isoWeek(date) }
  }
  const nearest = ahead ? (weekday - today + 7) % 7 : -((today - weekday + 7) % 7)
  const days = weeks === undefined ? nearest : 7 * weeks + weekday - today
  const date = addDays(published, days)
  return { value: format(date), date }
}

const placeOffset = (unit: 'Y' | 'M' | 'W' | 'D', count: number, from: Ymd): Placed => {
  switch (unit) {
    case 'Y':
      return { value: formatDate(from.year + count), date: { year: from.year + count } }
    case 'M': {
      const point = addMonths(from.year, from.month, count)
      return { value: format(point), date: point }
    }
    case 'W':
      return { value: isoWeek(addDays(from, 7 * count)) }
    case 'D': {
      const date = fromDays(toDays(from) + count)
      return { value: format(date), date }
    }
    default:
      return unit satisfies never
  }
}

const placeDay = (from: 'publication' | 'discourse', days: number, anchors: Anchors): Placed | null => {
  const { lastDay } = anchors
  if (from === 'discourse' && lastDay) {
    const date = addDays(lastDay, days)
    return { value: format(date), anchor: format(lastDay), date }
  }
  const date = agreed(anchors, (published) => addDays(published, days))
  return date && { value: format(date), date }
}

const placeShape = (shape: TimeShape, anchors: Anchors, ahead: boolean): Placed | null => {
  switch (shape.kind) {
    case 'calendar':
      return placeCalendar(shape, anchors, ahead)
    case 'day':
      return placeDay(shape.from, shape.days, anchors)
    case 'week':
      return agreed(anchors, (published) => placeWeek(shape.weeks, shape.weekday, published, ahead))
    case 'era':
      return { value: shape.digits }
    case 'offset': {
      if (shape.from === 'discourse')
        return anchors.lastDay
          ? { ...placeOffset(shape.unit, shape.count, anchors.lastDay), anchor: format(anchors.lastDay) }
          : null
      return agreed(anchors, (published) => placeOffset(shape.unit, shape.count, published))
    }
    case 'duration':
      return { value: shape.iso }
    default:
      return shape satisfies never
  }
}

const pad = (value: number): string => String(value).padStart(2, '0')

/**
 * The TIMEX3 value of a mention.
 *
 * @param ahead whether the sentence speaks of the future (将于12日…)
 * @returns null when the anchors do not settle it
 */
export const placeMention = (mention: TimeMention, anchors: Anchors, ahead: boolean): Placed | null => {
  const placed = placeShape(mention.shape, anchors, ahead)
  if (!placed || placed.date?.day === undefined) return placed
  if (mention.time) {
    const { hour, minute } = mention.time
    const value = `${placed.value}T${pad(hour)}${minute === undefined ? '' : `:${pad(minute)}`}`
    return { ...placed, value }
  }
  return mention.partOfDay ? { ...placed, value: `${placed.value}T${mention.partOfDay}` } : placed
}

import type { Anchors, Point } from '#lib/language/time/anchors'
import { addDays, addMonths, isDate, toDays, type Ymd } from '#lib/language/time/calendar'
import type { CountedFrom, PointTold } from '#lib/language/time/told'

/** The year, the month and the day that a point leaves out, found from publication and from the text's last time. */

/** A point with what it was taken from. */
type Found = Point & { readonly anchor?: Point }

/** How far from publication news dates its days without naming the month. */
export const NEWS_REACH_DAYS = 35

export const isPoint = ({ year, month, day }: Point): boolean =>
  month === undefined || day === undefined || isDate({ year, month, day })

/** Both ends of publication must agree, or the time is open. */
export const agreed = <T>(anchors: Anchors, place: (published: Ymd) => T | null): T | null => {
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
  const gap = toDays({ year: published.year, month, day: day ?? 1 }) - toDays(published)
  if (ahead) return gap < -NEWS_REACH_DAYS ? published.year + 1 : published.year
  return gap > (day === undefined ? 0 : 1 + NEWS_REACH_DAYS) ? published.year - 1 : published.year
}

/** Whether so many units count from the text's last time; what is compared with does where that is near by. */
const countsFromText = (from: CountedFrom, anchors: Anchors): boolean =>
  from === 'discourse' || (from === 'compared' && anchors.discourse !== null && anchors.sameParagraph)

/** News that says 将 speaks of no day before its own; a history may. */
const liesBehind = (date: Ymd, { published, historical }: Anchors): boolean =>
  published !== null && !historical && toDays(date) < toDays(published.first) - NEWS_REACH_DAYS

/** 去年11月29日…；1月3日: a telling that goes on over the turn of the year, up to the paper's own. */
const goesOnIntoNext = (month: number, day: number | undefined, { discourse, published }: Anchors): boolean =>
  published !== null &&
  discourse?.month !== undefined &&
  discourse.year === published.first.year - 1 &&
  month < discourse.month &&
  toDays({ year: published.first.year, month, day: day ?? 1 }) <= toDays(published.first)

/** The year of a month, or of a day in it, where no year is told. */
const yearOfMonth = (
  month: number,
  day: number | undefined,
  anchors: Anchors,
  ahead: boolean,
): Found | null => {
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
    return { year: discourse.year + (goesOnIntoNext(month, day, anchors) ? 1 : 0), anchor: discourse }
  const byNews = agreed(anchors, (published) => yearByPublication(month, day, published, ahead))
  if (byNews !== null) return { year: byNews }
  return discourse ? { year: discourse.year, anchor: discourse } : null
}

/** The month by which the year is found where none is told: 7 for 第三季度; of 1至9月 that has passed, the last one. */
const tellingMonth = (piece: PointTold['piece'], ahead: boolean): number | undefined => {
  switch (piece?.is) {
    case 'month':
      return piece.month
    case 'months':
      return ahead ? piece.first : piece.last
    case 'quarter':
      return piece.quarter * 3 - 2
    case 'half':
      return piece.half * 6 - 5
    case 'season':
      return { spring: 3, summer: 6, autumn: 9, winter: 12 }[piece.season]
    case 'week':
      return Math.min(12, Math.ceil(piece.week / 4.4))
    default:
      return undefined
  }
}

/** 08 is 2008, and 98 in the year 2020 is 1998. */
const wholeYear = (short: number, { published }: Anchors): number =>
  short + (2000 + short > (published?.last.year ?? 2040) + 10 ? 1900 : 2000)

/** 当年 and "that year" look back: of its own year a text says 今年. */
const isOwnYear = (discourse: Anchors['discourse'], { published }: Anchors): boolean =>
  discourse !== null && published !== null && discourse.year === published.last.year

/** 当年 and 次月 look back: what has been is of no time after the paper's own, whatever year to come was told last. */
const isUntold = (
  { year, month }: Point,
  from: CountedFrom,
  { published }: Anchors,
  ahead: boolean,
): boolean => {
  if (from !== 'discourse' || ahead || !published) return false
  const { last } = published
  return year > last.year || (year === last.year && month !== undefined && month > last.month)
}

const yearFromText = (
  { from, years }: Extract<PointTold['year'], { is: 'counted' }>,
  anchors: Anchors,
  ahead: boolean,
): Found | null => {
  const { discourse } = anchors
  if (years === 0 && from === 'discourse' && isOwnYear(discourse, anchors)) return null
  if (!discourse || isUntold({ year: discourse.year + years }, from, anchors, ahead)) return null
  return { year: discourse.year + years, anchor: discourse }
}

const yearTold = (point: PointTold, anchors: Anchors, ahead: boolean): Found | null => {
  const { year, piece, day } = point
  if (year?.is === 'written') return { year: year.year }
  if (year?.is === 'short') return { year: wholeYear(year.year, anchors) }
  if (year && countsFromText(year.from, anchors)) return yearFromText(year, anchors, ahead)
  if (year) return agreed(anchors, (published) => ({ year: published.year + year.years }))
  if (piece?.is === 'feast') {
    const thisYear =
      anchors.sameParagraph && anchors.discourse ? anchors.discourse.year : anchors.published?.last.year
    const feast = thisYear === undefined ? null : piece.dayIn(thisYear)
    return feast && yearOfMonth(feast.month, feast.day, anchors, ahead)
  }
  const month = tellingMonth(piece, ahead)
  return month === undefined
    ? null
    : yearOfMonth(month, day?.is === 'of-month' ? day.day : undefined, anchors, ahead)
}

/** The month of a bare 7日: that of the text's last time where it is near by, else the last such day before publication. */
const monthOfDay = (day: number, anchors: Anchors, ahead: boolean): Found | null => {
  const { discourse } = anchors
  const fromText = discourse?.month !== undefined ? { year: discourse.year, month: discourse.month } : null
  if (fromText && discourse && (anchors.sameParagraph || anchors.historical)) {
    const turned = discourse.day !== undefined && discourse.day >= 27 && day <= 4
    const point = turned ? addMonths(fromText.year, fromText.month, 1) : fromText
    return { ...point, day, anchor: discourse }
  }
  const byNews = agreed(anchors, (published) => {
    for (let step = ahead ? 0 : -1; step <= NEWS_REACH_DAYS; step++) {
      const date = addDays(published, ahead ? step : -step)
      if (date.day === day) return date
    }
    return null
  })
  return byNews ?? (fromText && discourse ? { ...fromText, day, anchor: discourse } : null)
}

const countedMonth = (from: CountedFrom, months: number, anchors: Anchors, ahead: boolean): Found | null => {
  const { discourse } = anchors
  const fromText = countsFromText(from, anchors) && (from !== 'compared' || discourse?.month !== undefined)
  if (fromText) {
    if (discourse?.month === undefined) return null
    const point = addMonths(discourse.year, discourse.month, months)
    return isUntold(point, from, anchors, ahead) ? null : { ...point, anchor: discourse }
  }
  return agreed(anchors, (published) => addMonths(published.year, published.month, months))
}

/** Year, month and day of a point, with what its missing parts were taken from; null when the anchors settle nothing. */
export const dateOf = (point: PointTold, anchors: Anchors, ahead: boolean): Found | null => {
  const { year, piece, day } = point
  const ofMonth = day?.is === 'of-month' ? { day: day.day } : {}
  if (piece?.is === 'counted-month') {
    const month = countedMonth(piece.from, piece.months, anchors, ahead)
    const found = month && year ? yearTold(point, anchors, ahead) : month
    return month && found && { ...month, year: found.year, ...ofMonth }
  }
  if (piece?.is === 'counted-quarter')
    return agreed(anchors, (published) =>
      addMonths(published.year, Math.ceil(published.month / 3) * 3 - 2, piece.quarters * 3),
    )
  if (!year && !piece) return day?.is === 'of-month' ? monthOfDay(day.day, anchors, ahead) : null
  const found = yearTold(point, anchors, ahead)
  if (!found) return null
  if (piece?.is === 'feast') {
    const feast = piece.dayIn(found.year)
    return feast && { ...found, ...feast }
  }
  return { ...found, ...(piece?.is === 'month' ? { month: piece.month } : {}), ...ofMonth }
}

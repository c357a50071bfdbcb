import type { YearTold } from '#lib/language/en/times/shape'
import type { Direction } from '#lib/language/en/times/tense'
import { toDays, type Ymd } from '#lib/language/time/calendar'
import type { CalendarTime } from '#lib/language/time/time'
import { timexOf } from '#lib/language/time/timex'
import { dayOf, monthOf, yearOf } from '#lib/language/time/units'

/** What a time may be counted from, never a clock; and the year of a date that does not tell it. */

/** As much of a date as is known. */
export interface Known {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

export interface Anchors {
  /** First and last day on which the article can have appeared. */
  readonly published: { readonly first: Ymd; readonly last: Ymd } | null
  /** The date that the text told last. */
  readonly told: Known | null
  /** The quarter that it told last, in this paragraph or the one before. */
  readonly toldQuarter: CalendarTime | null
  /** The day that it told last. */
  readonly toldDay: Ymd | null
  /** It was told in this paragraph or the one before. */
  readonly isToldDayNear: boolean
  readonly sameParagraph: boolean
  /** The text tells of other times than its own. */
  readonly historical: boolean
}

/** Before a text has told any time. */
export const NOTHING_TOLD: Omit<Anchors, 'published'> = {
  told: null,
  toldQuarter: null,
  toldDay: null,
  isToldDayNear: false,
  sameParagraph: false,
  historical: false,
}

export interface Placed {
  readonly time: CalendarTime
  /** The TIMEX3 value from which it was counted, where that is not the day of the paper. */
  readonly anchor?: string
  /** Another reading is as good. */
  readonly isOpen?: true
}

/** How far from its own day a paper dates things without their year or month. */
const NEWS_REACH_DAYS = 35

/** Both ends of the day of the paper must agree, or the place is open. */
export const agreed = (anchors: Anchors, place: (paper: Ymd) => CalendarTime | null): Placed | null => {
  if (!anchors.published) return null
  const first = place(anchors.published.first)
  const last = place(anchors.published.last)
  return first && last && first.start === last.start && first.end === last.end ? { time: first } : null
}

const knownTime = ({ year, month, day }: Known): CalendarTime =>
  month === undefined ? yearOf(year) : day === undefined ? monthOf(year, month) : dayOf({ year, month, day })
export const anchorOf = (known: Known): { anchor: string } => ({ anchor: timexOf(knownTime(known)) ?? '' })

/** The year of March 4 (or of March) by the day of the paper. */
const yearByPaper = (month: number, day: number | undefined, paper: Ymd, direction: Direction): number => {
  const gap = toDays({ year: paper.year, month, day: day ?? 1 }) - toDays(paper)
  if (direction === 'ahead') return gap < -NEWS_REACH_DAYS ? paper.year + 1 : paper.year
  // Nothing says when: the nearest one.
  if (direction === 'open' && day !== undefined)
    return gap > 183 ? paper.year - 1 : gap < -183 ? paper.year + 1 : paper.year
  const reach = day === undefined ? 0 : NEWS_REACH_DAYS + 1
  return gap > reach ? paper.year - 1 : paper.year
}

/** News that looks ahead speaks of no day before its own; a history may. */
const liesBehind = (date: Ymd, { published, historical }: Anchors): boolean =>
  published !== null && !historical && toDays(date) < toDays(published.first) - NEWS_REACH_DAYS

interface YearFound {
  readonly year: number
  readonly anchor?: string
}

export const toldYear = (
  { step, from }: { step: number; from: 'now' | 'told' },
  anchors: Anchors,
): YearFound | null => {
  if (from === 'told')
    return anchors.told ? { year: anchors.told.year + step, ...anchorOf(anchors.told) } : null
  const { published } = anchors
  return published && published.first.year === published.last.year
    ? { year: published.first.year + step }
    : null
}

/** The year of a month or day that does not tell it. */
const openYear = (
  month: number,
  day: number | undefined,
  anchors: Anchors,
  direction: Direction,
): YearFound | null => {
  const { told, published } = anchors
  const isNear = (year: number): boolean =>
    published !== null &&
    [published.first, published.last].every(
      (paper) => Math.abs(toDays({ year, month, day: day ?? 15 }) - toDays(paper)) <= 366,
    )
  const mayFollow = anchors.sameParagraph || anchors.historical || !published
  const isPassed =
    direction === 'ahead' && told && liesBehind({ year: told.year, month, day: day ?? 28 }, anchors)
  if (told && mayFollow && !isPassed && (told.month !== undefined || !isNear(told.year + 1)))
    return { year: told.year, ...anchorOf(told) }
  if (published) {
    const years = [published.first, published.last].map((paper) => yearByPaper(month, day, paper, direction))
    if (years[0] !== undefined && years[0] === years[1]) return { year: years[0] }
  }
  return told ? { year: told.year, ...anchorOf(told) } : null
}

export const yearFor = (
  told: YearTold | undefined,
  month: number,
  day: number | undefined,
  anchors: Anchors,
  direction: Direction,
): YearFound | null => {
  if (told && 'year' in told) return { year: told.year }
  return told ? toldYear(told, anchors) : openYear(month, day, anchors, direction)
}

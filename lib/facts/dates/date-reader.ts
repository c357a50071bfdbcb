import type { Anchors } from '#lib/facts/dates/anchors'
import { isDate, toDays, type Ymd } from '#lib/facts/dates/calendar'
import type { TimeMention } from '#lib/facts/dates/mention'
import { type Placed, placeMention } from '#lib/facts/dates/resolve'

/** Farther than this from its own day a text tells history, not news. */
const HISTORY_DAYS = 400

/** A mention on the calendar, and whether another anchor would have put it elsewhere. */
export interface ReadDate {
  readonly placed: Placed | null
  /** The text's own time and the time it tells of are both possible: sure enough to show, not to ask freely. */
  readonly contested: boolean
}

const withoutYear = ({ shape }: TimeMention): boolean =>
  shape.kind === 'calendar' && shape.year === undefined && !shape.yearOffset && !shape.monthOffset

/** Reads on through the text, remembering the last date that it named and how far from its own day it tells. */
export class DateReader {
  private discourse: Anchors['discourse'] = null
  private lastDay: Ymd | null = null
  private discourseZone = -1
  private farDates = 0
  private nearDates = 0

  constructor(private readonly published: Anchors['published']) {}

  /**
   * @param ahead whether the clause speaks of what is still to come
   * @param bounds whether the mention is the edge of a period, from which nothing is counted on
   */
  read(mention: TimeMention, ahead: boolean, zone: number, bounds: boolean): ReadDate {
    const { discourse, lastDay, published } = this
    const sameParagraph = this.discourseZone === zone
    const historical = this.farDates > Math.max(1, this.nearDates)
    const anchors = { published, discourse, lastDay, sameParagraph, historical }
    const placed = placeMention(mention, anchors, ahead)
    const contested = withoutYear(mention) && !sameParagraph && discourse !== null && this.isFar(discourse)
    if (placed?.date) this.count(placed.date)
    if (placed?.date && mention.shape.kind !== 'offset' && !bounds) this.remember(placed.date, zone)
    return { placed, contested }
  }

  private isFar({ year, month = 7, day = 1 }: NonNullable<Anchors['discourse']>): boolean {
    return (
      this.published !== null &&
      Math.abs(toDays({ year, month, day }) - toDays(this.published.first)) > HISTORY_DAYS
    )
  }

  /** A bare year is background; dates with a month say what time a text tells of. */
  private count(date: NonNullable<Placed['date']>): void {
    if (date.month === undefined) return
    if (this.isFar(date)) this.farDates++
    else this.nearDates++
  }

  private remember(date: NonNullable<Placed['date']>, zone: number): void {
    this.discourse = date
    this.discourseZone = zone
    const { year, month, day } = date
    if (month !== undefined && day !== undefined && isDate({ year, month, day }))
      this.lastDay = { year, month, day }
  }
}

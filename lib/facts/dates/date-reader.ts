import type { Anchors } from '#lib/facts/dates/anchors'
import { isDate, toDays, type Ymd } from '#lib/facts/dates/calendar'
import type { TimeMention } from '#lib/facts/dates/mention'
import { type Placed, placeMention } from '#lib/facts/dates/resolve'

/** Farther than this from its own day a text tells history, not news. */
const HISTORY_DAYS = 400

/** News tells of what happened in the days before it appeared. */
const FRESH_DAYS = 7

const FAR_AHEAD_DAYS = 90

/** A mention on the calendar, and whether another anchor would have put it elsewhere. */
export interface ReadDate {
  readonly placed: Placed | null
  /** The text's own time and the time it tells of are both possible: sure enough to show, not to ask freely. */
  readonly contested: boolean
}

/** How a clause stands to what it tells. */
export interface Standing {
  /** The clause speaks of what is still to come. */
  readonly ahead: boolean
  /** The mention is the edge of a period, from which nothing is counted on. */
  readonly bounds: boolean
  /** Somebody speaks on that day: 发言人7日说. */
  readonly speaks: boolean
}

const withoutYear = ({ shape }: TimeMention): boolean =>
  shape.kind === 'calendar' && shape.year === undefined && !shape.yearOffset && !shape.monthOffset

/** 去年6月22日, or a month alone: counted from the text's own day, to which the text goes back. */
const countsBack = ({ shape }: TimeMention): boolean =>
  shape.kind === 'calendar' &&
  (shape.yearOffset
    ? shape.yearOffset.from === 'publication' && shape.yearOffset.years < 0
    : shape.year === undefined && shape.month !== undefined && shape.day === undefined)

/** A month that is so few months ahead of publication may be this year's as well as last year's. */
const NEAR_MONTHS = 4

/** 一周之前: from the text's own day, unless it is from the time that is told of. */
const countsFromNow = ({ shape }: TimeMention): boolean =>
  shape.kind === 'offset' && shape.from === 'publication'

/** Reads on through the text, remembering the last date that it named and how far from its own day it tells. */
export class DateReader {
  private discourse: Anchors['discourse'] = null
  private lastDay: Ymd | null = null
  private discourseZone = -1
  /** The last date was one of 去年 or 前年: the text looks back from its own day. */
  private looksBack = false
  /** The last day that was not still to come. */
  private lastPastDay: Ymd | null = null
  private lastDayIsAhead = false
  private farDates = 0
  private nearDates = 0

  constructor(private readonly published: Anchors['published']) {}

  /** @param zone the paragraph in which the mention stands */
  read(mention: TimeMention, { ahead, bounds, speaks }: Standing, zone: number): ReadDate {
    const { discourse, published } = this
    // 去年6月…发言人7日说: who speaks speaks in the news, and not in what is looked back on.
    const sameParagraph = this.discourseZone === zone && !(speaks && this.looksBack)
    const historical = this.farDates > Math.max(1, this.nearDates)
    // 将于30日举行。…在当天的记者会上: what has happened has not happened on a day still to come.
    const lastDay = this.lastDayIsAhead && !ahead && this.lastPastDay ? this.lastPastDay : this.lastDay
    const anchors = { published, discourse, lastDay, sameParagraph, historical }
    const read = placeMention(mention, anchors, ahead)
    // 将于1月磋商。12月19日，双方通话: what has happened is of the year before, and not of the one still to come.
    const placed =
      !ahead && withoutYear(mention) && this.isFarAhead(read)
        ? placeMention(mention, { ...anchors, discourse: null, lastDay: null, sameParagraph: false }, ahead)
        : read
    const contested =
      (withoutYear(mention) &&
        !sameParagraph &&
        discourse !== null &&
        this.isLongPast(discourse) &&
        !this.isFresh(placed)) ||
      (!ahead && this.mayLieAhead(mention, placed)) ||
      (countsFromNow(mention) && sameParagraph && discourse !== null && this.isLongPast(discourse))
    if (placed?.date) this.count(placed.date)
    if (placed?.date && mention.shape.kind !== 'offset' && !bounds) {
      this.remember(placed.date, zone, ahead)
      this.looksBack = countsBack(mention)
    }
    return { placed, contested }
  }

  /** What is told of another time than the text's own, and not of the future. */
  private isLongPast(date: NonNullable<Anchors['discourse']>): boolean {
    return this.isFar(date) && this.published !== null && date.year <= this.published.first.year
  }

  /** So far after the article appeared that a clause which does not look ahead can't mean it. */
  private isFarAhead(placed: Placed | null): boolean {
    const { year, month, day = 1 } = placed?.date ?? {}
    if (!this.published || year === undefined || month === undefined) return false
    return toDays({ year, month, day }) > toDays(this.published.last) + FAR_AHEAD_DAYS
  }

  /** A day of the week in which the article appeared: that a day of history falls there too would be chance. */
  private isFresh(placed: Placed | null): boolean {
    const { year, month, day } = placed?.date ?? {}
    if (!this.published || year === undefined || month === undefined || day === undefined) return false
    const at = toDays({ year, month, day })
    return at >= toDays(this.published.first) - FRESH_DAYS && at <= toDays(this.published.last)
  }

  /** 关键要看10月底的投票, read in August: nothing says whether that has been. */
  private mayLieAhead({ shape }: TimeMention, placed: Placed | null): boolean {
    if (shape.kind !== 'calendar' || shape.day !== undefined || shape.yearOffset || !this.published)
      return false
    const { year, month } = this.published.last
    const gap = (shape.month ?? 0) - month
    return shape.year === undefined && placed?.date?.year === year - 1 && gap > 0 && gap <= NEAR_MONTHS
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

  private remember(date: NonNullable<Placed['date']>, zone: number, ahead: boolean): void {
    this.discourse = date
    this.discourseZone = zone
    const { year, month, day } = date
    if (month === undefined || day === undefined || !isDate({ year, month, day })) return
    this.lastDay = { year, month, day }
    this.lastDayIsAhead = ahead
    if (!ahead) this.lastPastDay = this.lastDay
  }
}

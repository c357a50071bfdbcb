import type { Anchors, Point } from '#lib/language/time/anchors'
import { addDays, isDate, toDays, type Ymd } from '#lib/language/time/calendar'
import { isDoubtful } from '#lib/language/time/doubtful'
import {
  countsBack,
  countsFromNow,
  hasNoDay,
  isBareDay,
  isBareHour,
  startOf,
  withoutYear,
} from '#lib/language/time/left-out'
import { type Placed, placeTold } from '#lib/language/time/place'
import type { ReadTime, Standing } from '#lib/language/time/read-time'
import { mayBeRecent } from '#lib/language/time/recent-month'
import { isSoonDay, isToCome, mayHaveBeen } from '#lib/language/time/soon-day'
import type { CalendarTime } from '#lib/language/time/time'
import type { Told } from '#lib/language/time/told'
import { ToldDay } from '#lib/language/time/told-day'

/** Farther than this from its own day a text tells history, and not news, which tells of the last few days. */
const HISTORY_DAYS = 400
const FRESH_DAYS = 7
const FAR_AHEAD_DAYS = 90
/** A month that is so few months ahead of publication may be this year's as well as last year's. */
const NEAR_MONTHS = 4

const dayIn = ({ year, month, day }: Point): Ymd | null =>
  month !== undefined && day !== undefined && isDate({ year, month, day }) ? { year, month, day } : null

/** How many days and paragraphs farther the next stop of a journey is told. */
const NEXT_STOP_DAYS = 14
const MOST_PARAGRAPHS = 2
/** Who is quoted spoke so few days before the paper appeared. */
const SPOKEN_DAYS = 10

const firstDayOf = ({ start }: CalendarTime): Ymd =>
  addDays({ year: 1, month: 1, day: 1 }, Math.floor(start / 1440))

/** Reads on through a text, remembering the last time that it named and how far from its own day it tells. */
export class Discourse {
  private last: Point | null = null
  private lastDay: Ymd | null = null
  /** The last day that was named, and not counted from another: 八天后 counts from it. */
  private namedDay: Ymd | null = null
  private zone = -1
  private sentence = -1
  /** The last time was one of 去年 or 前年: the text looks back from its own day. */
  private looksBack = false
  /** The last day that was not still to come. */
  private lastPastDay: Ymd | null = null
  private lastDayIsAhead = false
  /** The first day of the range that was named last. */
  private rangeFrom: Ymd | null = null
  private far = 0
  private near = 0
  private readonly toldDay = new ToldDay()

  constructor(private readonly published: Anchors['published']) {}

  /** Places what is told, and remembers it. */
  read(told: Told, standing: Standing): ReadTime {
    const { bounds } = standing
    const measures = standing.compares && this.sentence === standing.sentence
    const ahead = standing.ahead || this.goesOnAhead(told, standing)
    if (this.toldDay.isUnnamed(told, standing)) return { placed: null, contested: false }
    const staysAhead = this.staysAhead(told, standing)
    const anchors = this.anchorsFor(staysAhead ? { ...standing, ahead: true } : standing)
    const read = placeTold(told, anchors, ahead)
    const fresh = this.freshly(told, read, anchors, standing)
    const spoken = this.spokenOn(told, standing)
    const soon = this.soonToCome(told, fresh, standing)
    const placed =
      spoken ??
      soon ??
      this.whenRangeBegins(told, standing) ??
      this.besideRange(told, fresh, standing) ??
      this.nextStop(told, fresh, standing) ??
      fresh
    const contested =
      spoken !== null ||
      staysAhead ||
      mayHaveBeen(told, soon, ahead) ||
      isDoubtful(told, anchors) ||
      (!ahead && this.mayLieAhead(told, fresh)) ||
      (this.sentence !== standing.sentence && mayBeRecent(told, placed, this.published)) ||
      this.mayBeElsewhere(told, placed, anchors)
    if (placed?.date) this.count(placed.date)
    if (placed) this.toldDay.hear(told, standing)
    if (placed?.date && told.kind === 'offset' && told.from === 'discourse')
      this.lastDay = dayIn(placed.date) ?? this.lastDay
    if (placed?.date && told.kind !== 'offset' && !measures && (!bounds || !this.isFar(placed.date))) {
      this.remember(placed.date, standing)
      this.rangeFrom = placed.time.kind === 'range' ? firstDayOf(placed.time.from) : null
      this.looksBack = countsBack(told)
    }
    return { placed, contested }
  }

  /** A text that told of another time goes on there, or is back in its own. */
  private mayBeElsewhere(told: Told, placed: Placed | null, { discourse, sameParagraph }: Anchors): boolean {
    const isPast = discourse !== null && this.isLongPast(discourse)
    if (sameParagraph) return isPast && countsFromNow(told)
    if (told.kind === 'offset' && told.from === 'discourse') return true
    return isPast && withoutYear(told) && !this.isFresh(placed)
  }

  private anchorsFor({ ahead, speaks, zone, sentence }: Standing): Anchors {
    // 去年6月…发言人7日说: who speaks speaks in the news, and not in what is looked back on.
    const sameParagraph = this.zone === zone && !(speaks && this.looksBack)
    const historical = this.far > Math.max(1, this.near)
    // 将于30日举行。…在当天的记者会上: what has happened has not happened on a day still to come.
    const isOver = this.lastDayIsAhead && !ahead && this.sentence !== sentence
    const lastDay = isOver && this.lastPastDay ? this.lastPastDay : this.lastDay
    const countFrom = isOver && this.lastPastDay ? this.lastPastDay : this.namedDay
    return { published: this.published, discourse: this.last, lastDay, countFrom, sameParagraph, historical }
  }

  /** 5日将会晤议员。之后接受送别，于下午5点离开: an hour of the day to come of which its paragraph told, or of another. */
  private staysAhead(told: Told, { ahead, over, speaks, zone, sentence }: Standing): boolean {
    const mayBe = !(ahead || over || speaks) && this.lastDayIsAhead && this.zone === zone
    return mayBe && this.sentence !== sentence && isBareHour(told)
  }

  /** 明日将…。星期三天气持续恶劣: told right behind what is still to come. */
  private goesOnAhead(told: Told, { over, speaks, zone, sentence }: Standing): boolean {
    const day = startOf(told)?.day
    if (day?.is !== 'weekday' || day.weeks !== undefined || over || speaks) return false
    const isNext = this.lastDay !== null && this.isStillToCome(this.lastDay)
    return isNext && this.zone === zone && sentence - this.sentence <= 1
  }

  /** 13日至17日来访，于6时抵达: an hour in the sentence of a range is of the day on which it begins. */
  private whenRangeBegins(told: Told, { ahead, sentence }: Standing): Placed | null {
    const { rangeFrom } = this
    if (!rangeFrom || this.sentence !== sentence || told.kind !== 'point') return null
    const { year, piece, day, clock } = told
    return clock && !year && !piece && !day ? placeTold(told, this.anchorsAt(rangeFrom), ahead) : null
  }

  /** 28日到11月4日访问…，并于27日过境: a day right before the range, and not one of the month in which it ends. */
  private besideRange(told: Told, placed: Placed | null, { zone }: Standing): Placed | null {
    const day = dayIn(placed?.date ?? { year: 0 })
    const { rangeFrom, lastDay } = this
    if (!isBareDay(told) || !day || !rangeFrom || !lastDay || this.zone !== zone) return null
    if (rangeFrom.month === lastDay.month || toDays(day) - toDays(lastDay) <= FRESH_DAYS) return null
    const near = { ...day, year: rangeFrom.year, month: rangeFrom.month }
    const isNear = isDate(near) && Math.abs(toDays(near) - toDays(rangeFrom)) <= FRESH_DAYS
    return isNear ? placeTold(told, this.anchorsAt(near), false) : null
  }

  /** 将于12月3日抵达首站。⏎四日转往…: the next stop of a journey, in a paragraph of its own. */
  private nextStop(told: Told, placed: Placed | null, { over, speaks, zone }: Standing): Placed | null {
    const { lastDay, published } = this
    const point = startOf(told)
    if (!isBareDay(told) || point?.day?.is !== 'of-month') return null
    const isNext = this.lastDayIsAhead && this.zone !== zone && zone - this.zone <= MOST_PARAGRAPHS
    if (!isNext || !lastDay || !published || over || speaks || this.isFresh(placed)) return null
    const { day } = point.day
    for (let step = 0; step <= NEXT_STOP_DAYS; step++) {
      const date = addDays(lastDay, step)
      if (date.day === day) return placeTold(told, { ...this.anchorsAt(date) }, true)
    }
    return null
  }

  /** What the paper's own days make of a day without its year, where the text's last time would put it elsewhere. */
  private freshly(
    told: Told,
    read: Placed | null,
    anchors: Anchors,
    { ahead, sentence }: Standing,
  ): Placed | null {
    if (!withoutYear(told)) return read
    const byNews = () => placeTold(told, { ...this.noText(), historical: anchors.historical }, ahead)
    if (this.isBesideMonth(told, sentence, ahead)) {
      const fresh = byNews()
      if (this.isFresh(fresh)) return fresh
    }
    // 将于1月磋商。12月19日，双方通话: what has happened is of the year before, and not of the one still to come.
    if (!ahead && this.isFarAhead(read)) return byNews()
    const isElsewhere = this.last !== null && read?.date !== undefined && this.isFar(read.date)
    if (!isElsewhere || anchors.historical || this.sentence === sentence) return read
    const fresh = byNews()
    return this.isFresh(fresh) ? fresh : read
  }

  /** 今年9月访问…。13日，报纸披露: a month told in another sentence is not that of a day of the news. */
  private isBesideMonth(told: Told, sentence: number, ahead: boolean): boolean {
    return isBareDay(told) && !ahead && this.sentence !== sentence && this.last?.day === undefined
  }

  /** Of whoever spoke on a day that the paragraph names 今天 is that day. */
  private spokenOn(told: Told, { inSpeech, zone }: Standing): Placed | null {
    const { lastPastDay: day, published } = this
    if (!inSpeech || !day || !published || this.zone !== zone || told.kind !== 'point') return null
    if (told.day?.is !== 'counted' || told.day.from !== 'publication') return null
    const before = toDays(published.first) - toDays(day)
    if (before <= 0 || before > SPOKEN_DAYS) return null
    return placeTold(told, { ...this.anchorsAt(day), published: { first: day, last: day } }, false)
  }

  private anchorsAt(day: Ymd): Anchors {
    return {
      published: null,
      discourse: day,
      lastDay: day,
      countFrom: day,
      sameParagraph: true,
      historical: false,
    }
  }

  /** 总统6月与首相举行峰会, read in May: a month that is soon to come, where nothing says that it is over. */
  private soonToCome(told: Told, placed: Placed | null, { ahead, over, speaks }: Standing): Placed | null {
    const isSoon = isSoonDay(told, placed, this.published, over)
    if (ahead && isToCome(told, placed, this.published, this.lastDay))
      return placeTold(told, this.noText(), true)
    if (ahead || speaks || !(isSoon || (!over && this.mayLieAhead(told, placed)))) return null
    return placeTold(told, this.noText(), true)
  }

  private noText(): Anchors {
    return {
      published: this.published,
      discourse: null,
      lastDay: null,
      countFrom: null,
      sameParagraph: false,
      historical: false,
    }
  }

  /** What is told of another time than the text's own, and not of the future. */
  private isLongPast(date: Point): boolean {
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
  private mayLieAhead(told: Told, placed: Placed | null): boolean {
    if (told.kind !== 'point' || told.piece?.is !== 'month' || told.year || !this.published) return false
    if (!hasNoDay(told) && (told.day?.is !== 'of-month' || this.tellsOfLastYear())) return false
    const { year, month } = this.published.last
    const gap = told.piece.month - month
    return placed?.date?.year === year - 1 && gap > 0 && gap <= NEAR_MONTHS
  }

  /** A text that names days of the year before, or of no year at all, may go on with them. */
  private tellsOfLastYear(): boolean {
    return this.last !== null && this.published !== null && this.last.year < this.published.first.year
  }

  private isStillToCome(day: Ymd): boolean {
    return this.published !== null && toDays(day) > toDays(this.published.last)
  }

  private isFar({ year, month = 7, day = 1 }: Point): boolean {
    return (
      this.published !== null &&
      Math.abs(toDays({ year, month, day }) - toDays(this.published.first)) > HISTORY_DAYS
    )
  }

  /** A bare year is background; times with a month say what time a text tells of. */
  private count(date: Point): void {
    if (date.month === undefined) return
    if (this.isFar(date)) this.far++
    else this.near++
  }

  private remember(date: Point, { zone, sentence, ahead, inSpeech }: Standing): void {
    this.last = date
    this.zone = zone
    this.sentence = sentence
    const day = dayIn(date)
    if (!day) return
    this.lastDay = day
    this.namedDay = day
    this.lastDayIsAhead = ahead || this.isStillToCome(day)
    // A day of which somebody speaks is not the day on which he speaks.
    if (!this.lastDayIsAhead && !inSpeech) this.lastPastDay = this.lastDay
  }
}

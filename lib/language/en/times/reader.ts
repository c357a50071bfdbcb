import { type Anchors, type Known, NOTHING_TOLD, type Placed } from '#lib/language/en/times/anchors'
import { timesIn } from '#lib/language/en/times/grammar'
import { countsFromNow, isAway, knownOf, lacksYear, nextYear, ofDay } from '#lib/language/en/times/known'
import { placePoint } from '#lib/language/en/times/place'
import { isRound, type Point, type Shape, type Told } from '#lib/language/en/times/shape'
import { type Direction, directionOf, isStillToCome } from '#lib/language/en/times/tense'
import { BEFORE_NOUN } from '#lib/language/en/times/words'
import { type Token, wordAt } from '#lib/language/en/tokens'
import { addDays, toDays, weekdayOf, type Ymd } from '#lib/language/time/calendar'
import type { CalendarTime, Time } from '#lib/language/time/time'
import { dayAt } from '#lib/language/time/units'

/**
 * Reads on through the sentences of a text and puts its times on the calendar, remembering the last date that was
 * told, and how far from its own day the text tells.
 */

export interface TimeRead {
  /** Offsets into the sentence. */
  readonly start: number
  readonly end: number
  readonly time: Time
  readonly told: Told
  /** TIMEX3 of the date from which it was counted. */
  readonly anchor?: string
  /** Another anchor would have put it elsewhere: sure enough to show, not to ask freely. */
  readonly contested: boolean
  readonly direction: Direction
}

/** The day of the paper as an interval; null when nothing is known. */
export type Paper = Anchors['published']

/** Farther than this from its own day a text tells history, not news. */
const HISTORY_DAYS = 400
/** News tells of what happened in the days before it appeared. */
const FRESH_DAYS = 7
/** So many dates of other years are background in the news; more make a history. */
const FEW = 2
const FAR_AHEAD_DAYS = 90
/** Farther from its own day a paper calls no day by its weekday alone. */
const NAMED_DAYS = 31
/** …and only so many paragraphs behind where it told which it is. */
const MOST_PARAGRAPHS = 2
/** A month that is so few months ahead of the paper may be this year's as well as last year's. */
const NEAR_MONTHS = 4

const BOUNDS: ReadonlySet<string> = new Set(['since', 'until', 'till', 'before', 'after', 'by', 'from'])

export class TimeReader {
  private told: Known | null = null
  private toldQuarter: { readonly time: CalendarTime; readonly zone: number } | null = null
  private toldDay: Ymd | null = null
  private lastPastDay: Ymd | null = null
  private toldDayZone = -1
  /** Days near that of the paper that were told by their month, by weekday, each with its paragraph. */
  private readonly named = new Map<number, { readonly day: Ymd; readonly zone: number }>()
  private toldDayIsAhead = false
  private toldZone = -1
  private farDates = 0
  private nearDates = 0
  /** The last date whatever it was, for what must not lean on one of long ago. */
  private last: { readonly known: Known; readonly zone: number } | null = null

  constructor(private readonly published: Paper) {}

  /** The times of the next sentence. @param zone the paragraph in which it stands */
  read(tokens: readonly Token[], zone: number): TimeRead[] {
    const isOpen = isStillToCome(tokens)
    const times = timesIn(tokens)
    return this.ofTold(tokens, times, zone).flatMap((told, at) => {
      const first = tokens[told.from]
      const last = tokens[told.next - 1]
      if (!first || !last) return []
      const read = this.place(told, directionOf(tokens, told), isOpen, wordAt(tokens, told.from - 1), zone)
      // Which Monday "the Monday" is was only taken from what was told before.
      const isTaken = told !== times[at]
      return read
        ? [{ start: first.start, end: last.end, told, ...read, contested: read.contested || isTaken }]
        : []
    })
  }

  /** They will strike on May 3 and 5. … on the Sunday and Tuesday: with the article, weekdays are those of days told near before. */
  private ofTold(tokens: readonly Token[], times: readonly Told[], zone: number): Told[] {
    let isListed = false
    return times.map((one): Told => {
      const { shape } = one
      const before = wordAt(tokens, one.from - 1)
      isListed =
        shape.kind === 'weekday' &&
        shape.step === undefined &&
        shape.week === undefined &&
        (before === 'the' || (isListed && before === 'and'))
      const named = isListed && shape.kind === 'weekday' ? this.named.get(shape.weekday) : undefined
      if (!named || zone - named.zone > MOST_PARAGRAPHS) return one
      const { day } = named
      return { ...one, shape: { kind: 'day', month: day.month, day: day.day, year: { year: day.year } } }
    })
  }

  private place(
    told: Told,
    direction: Direction,
    isStillAhead: boolean,
    before: string,
    zone: number,
  ): Omit<TimeRead, 'start' | 'end' | 'told'> | null {
    const { shape, mod } = told
    const withMod = <T extends Time>(time: T): T => (mod ? { ...time, mod } : time)
    switch (shape.kind) {
      case 'length':
        return { time: withMod(shape), contested: false, direction }
      case 'repeated':
      case 'unplaced':
        return { time: shape, contested: false, direction }
      case 'range':
        return this.placeRange(told, shape, direction, zone)
      default: {
        // What is still to come when the article appears is counted from that day, whatever history came before.
        const isFresh = direction === 'ahead' && isStillAhead && lacksYear(shape) && this.published !== null
        const { placed, contested } = isFresh
          ? { placed: placePoint(shape, this.bare(), direction), contested: false }
          : this.placeHere(told, shape, direction, zone)
        if (!placed || (!isFresh && this.leansOnLongAgo(shape, placed, zone))) return null
        // The 1996 bombing: a year that names something dates nothing around it.
        const isAttribute = shape.kind === 'year' && BEFORE_NOUN.has(before)
        if (shape.kind === 'day') this.name(placed.time, zone)
        this.remember(placed.time, zone, direction, BOUNDS.has(before) || isAway(told) || isAttribute)
        return {
          time: withMod(ofDay(placed.time, told)),
          contested: contested || placed.isOpen === true,
          direction,
          ...(placed.anchor ? { anchor: placed.anchor } : {}),
        }
      }
    }
  }

  /** With nothing told before. */
  private bare(): Anchors {
    return { ...NOTHING_TOLD, published: this.published }
  }

  private anchors(direction: Direction, zone: number): Anchors {
    const sameParagraph = this.toldZone === zone
    // Due on the 30th. … on the next day: what has happened has not happened after a day still to come.
    const isPassed = this.toldDayIsAhead && direction !== 'ahead' && this.lastPastDay
    return {
      published: this.published,
      told: this.told,
      toldQuarter: this.toldQuarter && zone - this.toldQuarter.zone <= 1 ? this.toldQuarter.time : null,
      toldDay: isPassed ? this.lastPastDay : this.toldDay,
      isToldDayNear: !isPassed && zone - this.toldDayZone <= 1,
      sameParagraph,
      historical: this.farDates > Math.max(FEW, this.nearDates),
    }
  }

  private placeHere(told: Told, shape: Point, direction: Direction, zone: number) {
    const anchors = this.anchors(direction, zone)
    const read = placePoint(shape, anchors, direction)
    // Talks in January are planned. On December 19 they spoke: of the year before, and not of the one still to come.
    const placed =
      direction !== 'ahead' && lacksYear(shape) && this.isFarAhead(read)
        ? placePoint(shape, this.bare(), direction)
        : read
    const contested =
      isRound(shape) ||
      (lacksYear(shape) &&
        !anchors.sameParagraph &&
        this.told !== null &&
        this.isLongPast(this.told) &&
        !this.isFresh(placed)) ||
      (direction !== 'ahead' && this.mayLieAhead(shape, placed)) ||
      (isAway(told) &&
        shape.kind === 'counted' &&
        shape.from === 'now' &&
        anchors.sameParagraph &&
        this.told !== null &&
        this.isLongPast(this.told))
    return { placed, contested }
  }

  private placeRange(
    told: Told,
    { from, to }: Extract<Shape, { kind: 'range' }>,
    direction: Direction,
    zone: number,
  ): Omit<TimeRead, 'start' | 'end' | 'told'> | null {
    const { placed, contested } = this.placeHere(told, from, direction, zone)
    if (!placed || this.leansOnLongAgo(from, placed, zone)) return null
    const end = placePoint(
      to,
      { ...this.bare(), told: knownOf(placed.time), published: null },
      direction,
    )?.time
    if (!end) return null
    const turned =
      end.start < placed.time.start ? placePoint(nextYear(to, end), this.bare(), direction)?.time : end
    if (!turned || turned.start <= placed.time.start) return null
    this.remember(turned, zone, direction, false)
    return {
      time: { kind: 'range', from: placed.time, to: turned },
      contested,
      direction,
      ...(placed.anchor ? { anchor: placed.anchor } : {}),
    }
  }

  private name(time: CalendarTime, zone: number): void {
    const day = dayAt(time.start)
    const isNear =
      this.published !== null && Math.abs(toDays(day) - toDays(this.published.first)) <= NAMED_DAYS
    if (isNear) this.named.set(weekdayOf(day), { day, zone })
  }

  private isFar({ year, month = 7, day = 1 }: Known): boolean {
    return (
      this.published !== null &&
      Math.abs(toDays({ year, month, day }) - toDays(this.published.first)) > HISTORY_DAYS
    )
  }

  private isLongPast(date: Known): boolean {
    return this.isFar(date) && this.published !== null && date.year <= this.published.first.year
  }

  /** So far after the article appeared that a clause which does not look ahead can't mean it. */
  private isFarAhead(placed: Placed | null): boolean {
    if (!this.published || !placed) return false
    return toDays(dayAt(placed.time.start)) > toDays(this.published.last) + FAR_AHEAD_DAYS
  }

  /** A day of the week in which the article appeared: that a day of history falls there too would be chance. */
  private isFresh(placed: Placed | null): boolean {
    if (!this.published || placed?.time.granularity !== 'day') return false
    const at = toDays(dayAt(placed.time.start))
    return at >= toDays(addDays(this.published.first, -FRESH_DAYS)) && at <= toDays(this.published.last)
  }

  /** "The vote in October is key", read in August: nothing says whether that has been. */
  private mayLieAhead(shape: Shape, placed: Placed | null): boolean {
    if (shape.kind !== 'month' || shape.year || shape.step !== undefined || !this.published || !placed)
      return false
    const { year, month } = this.published.last
    const gap = shape.month - month
    return dayAt(placed.time.start).year === year - 1 && gap > 0 && gap <= NEAR_MONTHS
  }

  /**
   * Times that would lean on a date of long ago without knowing: a weekday beside a date of another year is a day of
   * that time; a month behind a bare year of long ago may be of then or of now.
   */
  private leansOnLongAgo(shape: Shape, placed: Placed, zone: number): boolean {
    const { last, published } = this
    if (!last) return false
    const { year } = dayAt(placed.time.start)
    const counted = countsFromNow(shape) && !(shape.kind === 'counted' && shape.unit === 'year')
    const isHistory = this.farDates > Math.max(FEW, this.nearDates)
    // Of today it may also say these days.
    const isToday = shape.kind === 'counted' && shape.unit === 'day' && shape.count === 0
    const rules = last.known.month !== undefined && (last.zone === zone || isHistory || isToday)
    if (counted && rules && Math.abs(year - last.known.year) > 1) return true
    return (
      published !== null &&
      lacksYear(shape) &&
      last.zone === zone &&
      last.known.month === undefined &&
      Math.abs(last.known.year - published.first.year) > 1
    )
  }

  private remember(time: CalendarTime, zone: number, direction: Direction, isPassing: boolean): void {
    const known = knownOf(time)
    if (!known) return
    if (!isPassing || known.month !== undefined) this.last = { known, zone }
    if (known.month !== undefined) {
      if (this.isFar(known)) this.farDates++
      else this.nearDates++
    }
    if (isPassing) return
    if (time.granularity === 'quarter') this.toldQuarter = { time, zone }
    this.told = known
    this.toldZone = zone
    const { year, month, day } = known
    if (month === undefined || day === undefined) return
    this.toldDay = { year, month, day }
    this.toldDayZone = zone
    this.toldDayIsAhead = direction === 'ahead'
    if (direction !== 'ahead') this.lastPastDay = this.toldDay
  }
}

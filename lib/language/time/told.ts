import type { Ymd } from '#lib/language/time/calendar'
import type { LengthTime, PartOfDay, RepeatedTime, TimeModifier, UnplacedTime } from '#lib/language/time/time'
import type { Season } from '#lib/language/time/units'

/**
 * A time as its words tell it, taken apart but not yet placed on the calendar: what is missing is missing. Grammars make
 * these; `placeTold` finds the missing parts.
 */

/**
 * From what so many units are counted: the day of publication (今天), the last time that the text told (当天), or, for
 * what is compared with (比上年), the text's last time where it stands near by and else publication.
 */
export type CountedFrom = 'publication' | 'discourse' | 'compared'

export type YearTold =
  | { readonly is: 'written'; readonly year: number }
  /** The last two figures: 08年, '08. */
  | { readonly is: 'short'; readonly year: number }
  | { readonly is: 'counted'; readonly from: CountedFrom; readonly years: number }

/** A part of a year. */
export type PieceTold =
  | { readonly is: 'month'; readonly month: number }
  | { readonly is: 'counted-month'; readonly from: CountedFrom; readonly months: number }
  | { readonly is: 'half'; readonly half: number }
  | { readonly is: 'quarter'; readonly quarter: number }
  | { readonly is: 'counted-quarter'; readonly quarters: number }
  | { readonly is: 'season'; readonly season: Season }
  /** ISO weeks, the first one 1. */
  | { readonly is: 'week'; readonly week: number }
  /** Months 1 to 9, both included; `mayBeLatest` where the words may mean the last so many months as well (前两个月). */
  | { readonly is: 'months'; readonly first: number; readonly last: number; readonly mayBeLatest?: true }
  /** A day whose date the year tells: 春节, Thanksgiving; null for years for which that is not certain. */
  | { readonly is: 'feast'; readonly dayIn: (year: number) => Ymd | null }

export type DayTold =
  | { readonly is: 'of-month'; readonly day: number }
  | { readonly is: 'counted'; readonly from: CountedFrom; readonly days: number }
  /** Monday is 1; no weeks where only the weekday is named. */
  | { readonly is: 'weekday'; readonly weekday: number; readonly weeks?: number }
  | { readonly is: 'week'; readonly weeks: number }
  | { readonly is: 'weekend'; readonly weeks?: number }

export interface ClockTold {
  /** 0 to 24. */
  readonly hour: number
  readonly minute?: number
}

/** One point or unit of the calendar, from the largest part to the smallest. */
export interface PointTold {
  readonly kind: 'point'
  readonly year?: YearTold
  readonly piece?: PieceTold
  readonly day?: DayTold
  readonly part?: PartOfDay
  readonly clock?: ClockTold
  readonly mod?: TimeModifier
  /** Beside the paper's own day (今天（6月19日）, 截至6月19日): of the year in which it appeared. */
  readonly isFresh?: true
}

export interface RangeTold {
  readonly kind: 'range'
  readonly from: PointTold
  readonly to: PointTold
}

/** 20世纪90年代, 21世纪. */
export interface AgeTold {
  readonly kind: 'age'
  readonly granularity: 'century' | 'decade'
  /** Any year of it. */
  readonly year: number
  readonly mod?: TimeModifier
}

/** 3年前, 两天后: so far from publication or from the text's last day. */
export interface OffsetTold {
  readonly kind: 'offset'
  readonly unit: 'year' | 'month' | 'week' | 'day'
  readonly count: number
  readonly from: 'publication' | 'discourse'
  readonly mod?: TimeModifier
}

export type Told = PointTold | RangeTold | AgeTold | OffsetTold | LengthTime | RepeatedTime | UnplacedTime

/** A stretch of a sentence that tells a time; offsets count from the sentence's beginning. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly told: Told
}

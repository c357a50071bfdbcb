/** Times as intervals of the calendar, with how finely they were told: never a string that is parsed again. */

/** Minutes from 0001-01-01T00:00 of the proleptic Gregorian calendar, negative before it; local time of the place told of. */
export type Instant = number

/** How finely a time was told. */
export type Granularity =
  | 'century'
  | 'decade'
  | 'year'
  | 'half-year'
  | 'quarter'
  | 'season'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day'
  | 'part-of-day'
  | 'hour'
  | 'minute'

export type PartOfDay = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night'

/** TIMEX3 modifiers (ISO 24617-1), as ISO-TimeML spells them. */
export type TimeModifier = 'APPROX' | 'START' | 'END' | 'BEFORE' | 'AFTER' | 'MORE_THAN'

/** One unit of the calendar: a day, a month, 35 minutes past three. `end` is the first instant after it. */
export interface CalendarTime {
  readonly kind: 'calendar'
  readonly granularity: Granularity
  readonly start: Instant
  readonly end: Instant
  /** Where the granularity is a part of the day. */
  readonly part?: PartOfDay
  readonly mod?: TimeModifier
}

/** From one unit to another, both included: 3日至5日, October 3–5. */
export interface RangeTime {
  readonly kind: 'range'
  readonly from: CalendarTime
  readonly to: CalendarTime
}

export type LengthUnit =
  | 'century'
  | 'decade'
  | 'year'
  | 'quarter'
  | 'month'
  | 'week'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'

export interface Amount {
  readonly unit: LengthUnit
  readonly count: number
}

/** A length of time: 一个半小时 is 1 hour and 30 minutes, longest unit first. One without exact amount (几天) is unplaced. */
export interface LengthTime {
  readonly kind: 'length'
  readonly amounts: readonly Amount[]
  /** The longer end of 3至4周. */
  readonly upTo?: readonly Amount[]
  readonly mod?: TimeModifier
}

/** What comes again: 每年, every two weeks; every Monday is every week, on weekday 1. */
export interface RepeatedTime {
  readonly kind: 'repeated'
  readonly unit: LengthUnit
  readonly every: number
  /** Monday is 1. */
  readonly weekday?: number
  readonly part?: PartOfDay
}

/**
 * Words that speak of a time which can't be placed for certain: 两三天前, 农历八月十五, a day whose year is open.
 * It hides what a shorter reading would make of a part of its words.
 */
export interface UnplacedTime {
  readonly kind: 'unplaced'
  readonly why: 'vague' | 'calendar' | 'anchor'
  /** What vague words still tell: now, lately, some time to come; some years. */
  readonly about?: 'past' | 'present' | 'future' | LengthUnit
}

export type Time = CalendarTime | RangeTime | LengthTime | RepeatedTime | UnplacedTime

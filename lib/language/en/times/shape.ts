import type { LengthUnit, PartOfDay, TimeModifier } from '#lib/language/time/time'

/** What an English expression of time says, taken apart and not yet placed on the calendar. */

/** Whence it is counted: from the day of the paper, or from the last date that the text told. */
export type Origin = 'now' | 'told'

/** Units in which English counts on the calendar. */
export type CalendarUnit = 'century' | 'decade' | 'year' | 'quarter' | 'month' | 'week' | 'weekend' | 'day'

/** The year 2021, or one that is counted: of last year. */
export type YearTold = { readonly year: number } | { readonly step: number; readonly from: Origin }

export type Point =
  /** March 4, 2021; the year may be left open. */
  | { readonly kind: 'day'; readonly month: number; readonly day: number; readonly year?: YearTold }
  /** March; `step` -1 is last March, 0 this one, 1 the next. */
  | {
      readonly kind: 'month'
      readonly month: number
      readonly year?: YearTold
      readonly step?: -1 | 0 | 1
    }
  /** Astronomers' years: 1 BC is 0. */
  | { readonly kind: 'year'; readonly year: number }
  /** The ten years that begin with this one. */
  | { readonly kind: 'decade'; readonly year: number }
  /** 19 are the years 1900 to 1999; -1 is the first century BC. */
  | { readonly kind: 'century'; readonly index: number }
  /** The third quarter, the summer. Seasons count from spring. */
  | {
      readonly kind: 'part'
      readonly of: 'quarter' | 'half-year' | 'season'
      readonly index: number
      readonly year?: YearTold
      readonly step?: -1 | 0 | 1
    }
  /** Friday; `week` is that of Friday last week. Monday is 1. */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly step?: -1 | 0 | 1
      readonly week?: -1 | 0 | 1
    }
  /** The week in which a day lies: the week of March 8. */
  | { readonly kind: 'week-of'; readonly month: number; readonly day: number; readonly year?: YearTold }
  /** yesterday, last week, two years ago, the following month. */
  | {
      readonly kind: 'counted'
      readonly unit: CalendarUnit
      readonly count: number
      readonly from: Origin
      /** By a number and ago, earlier or later: nothing else is counted from it. */
      readonly isAway?: true
    }
  /** the weekend: the one that has been, or the one to come. */
  | { readonly kind: 'weekend' }
  /** the quarter, the latest quarter: the one told last. */
  | { readonly kind: 'told-quarter' }

export type Shape =
  | Point
  | { readonly kind: 'range'; readonly from: Point; readonly to: Point }
  | {
      readonly kind: 'length'
      readonly amounts: readonly { readonly unit: LengthUnit; readonly count: number }[]
    }
  | {
      readonly kind: 'repeated'
      readonly unit: LengthUnit
      readonly every: number
      readonly weekday?: number
    }
  /** No value: now, recently; several years; a financial year, a date that two readers read in two ways. */
  | {
      readonly kind: 'unplaced'
      readonly why: 'vague' | 'calendar' | 'anchor'
      readonly about?: 'past' | 'present' | 'future' | LengthUnit
    }

export interface Clock {
  readonly hour: number
  readonly minute?: number
}

/** An expression between two tokens of its sentence. */
export interface Told {
  /** Index of the first token. */
  readonly from: number
  /** Index of the token behind the last. */
  readonly next: number
  readonly shape: Shape
  readonly mod?: TimeModifier
  readonly clock?: Clock
  readonly part?: PartOfDay
}

/** From so many years on they are counted by tens. */
const COUNTED_BY = 10

/** 20 years ago, a decade ago: about so long ago, and no year. */
export const isRound = (shape: Shape): boolean => {
  if (shape.kind !== 'counted' || !shape.isAway) return false
  if (shape.unit === 'decade' || shape.unit === 'century') return true
  return shape.unit === 'year' && Math.abs(shape.count) >= COUNTED_BY && shape.count % COUNTED_BY === 0
}

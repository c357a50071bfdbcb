import type { Instant, Time } from '#lib/language/time/time'

/** The instants that a time can mean; `end` is the first one after it. */
export interface Interval {
  readonly start: Instant
  readonly end: Instant
}

/** What a time covers on the calendar; null for lengths, repetitions and what can't be placed. */
export const intervalOf = (time: Time): Interval | null => {
  switch (time.kind) {
    case 'calendar':
      return { start: time.start, end: time.end }
    case 'range':
      return { start: time.from.start, end: time.to.end }
    case 'length':
    case 'repeated':
    case 'unplaced':
      return null
    default:
      return time satisfies never
  }
}

export const areDisjoint = (a: Interval, b: Interval): boolean => a.end <= b.start || b.end <= a.start

export const contains = (outer: Interval, inner: Interval): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

export const sameInterval = (a: Interval, b: Interval): boolean => a.start === b.start && a.end === b.end

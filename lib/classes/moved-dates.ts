import type { AssignmentSettings } from '#lib/classes/assignment'
import { firstTimeFrom, localTime } from '#lib/classes/local-time'

const DAY_MS = 86_400_000

/** The dates of an assignment. */
export type Dates = Pick<AssignmentSettings, 'opensAt' | 'dueAt' | 'closesAt'>

/** How dates are moved: by so many days, from the clocks of one class to those of another. */
export interface Move {
  readonly days: number
  readonly from: string
  readonly to: string
}

/** A day, `YYYY-MM-DD`, so many days later. */
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

/**
 * An instant moved by days: the clocks show the same time on the other day, whatever daylight saving does between. A
 * time that they skip there becomes the first one that they show after it.
 */
const moved = (instant: Date, { days, from, to }: Move): Date => {
  const [day = '', time = ''] = localTime(instant, from).split('T')
  return firstTimeFrom(`${dayAfter(day, days)}T${time}`, to)
}

/** The dates of an assignment that is used again, each moved alike. */
export const movedDates = ({ opensAt, dueAt, closesAt }: Dates, move: Move): Dates => ({
  opensAt: moved(opensAt, move),
  dueAt: dueAt && moved(dueAt, move),
  closesAt: closesAt && moved(closesAt, move),
})

/** The day on which clocks show an instant, `YYYY-MM-DD`. */
export const dayOn = (instant: Date, timeZone: string): string => localTime(instant, timeZone).slice(0, 10)

/** How many days lie between two days, `YYYY-MM-DD`. */
export const daysBetween = (first: string, second: string): number =>
  Math.round((Date.parse(second) - Date.parse(first)) / DAY_MS)

import { learnerTime, ROLLOVER_HOUR } from '#lib/study/day'

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/** What the clock on the wall shows there, in milliseconds, as if the wall were in UTC. */
const wallClock = (instant: Date, timeZone: string): number =>
  learnerTime(instant, timeZone) + ROLLOVER_HOUR * 3_600_000

/** An instant as `YYYY-MM-DDTHH:mm` on the clocks of a time zone, as a date field of a form wants it. */
export const localTime = (instant: Date, timeZone: string): string =>
  new Date(wallClock(instant, timeZone)).toISOString().slice(0, 16)

/** What clocks that show a time mean by it. */
export type Told =
  | { readonly kind: 'at'; readonly at: Date }
  /** No clock ever shows it: daylight saving begins that day. */
  | { readonly kind: 'skipped' }
  | { readonly kind: 'no-time' }

const DAY_MS = 86_400_000

/**
 * When the clocks of a time zone show this. Where daylight saving ends and they show it twice, the second time is
 * meant, which takes nothing from anybody.
 *
 * @param local `YYYY-MM-DDTHH:mm`
 */
export const timeAt = (local: string, timeZone: string): Told => {
  const wanted = LOCAL.test(local) ? Date.parse(`${local}:00Z`) : Number.NaN
  if (Number.isNaN(wanted) || new Date(wanted).toISOString().slice(0, 16) !== local)
    return { kind: 'no-time' }
  // By the offsets of the day before and the day after; clocks change no oftener.
  const instants = [-DAY_MS, DAY_MS]
    .map((apart) => {
      const near = wanted + apart
      return wanted - (wallClock(new Date(near), timeZone) - near)
    })
    .filter((instant) => wallClock(new Date(instant), timeZone) === wanted)
  return instants.length === 0 ? { kind: 'skipped' } : { kind: 'at', at: new Date(Math.max(...instants)) }
}

/** The instant at which the clocks of a time zone show this; null when they never do. */
export const instantAt = (local: string, timeZone: string): Date | null => {
  const told = timeAt(local, timeZone)
  return told.kind === 'at' ? told.at : null
}

const STEP_MS = 15 * 60_000

/**
 * The instant at which the clocks of a time zone show this, or, where daylight saving skips it, the first time that they
 * show after it: clocks jump by quarters of an hour, and by a day at most.
 */
export const firstTimeFrom = (local: string, timeZone: string): Date => {
  const wanted = Date.parse(`${local}:00Z`)
  for (let late = 0; late <= DAY_MS; late += STEP_MS) {
    const at = instantAt(new Date(wanted + late).toISOString().slice(0, 16), timeZone)
    if (at !== null) return at
  }
  throw new Error(`No clock of ${timeZone} shows ${local}, or anything in the day after it`)
}

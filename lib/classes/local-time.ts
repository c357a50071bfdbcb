import { learnerTime, ROLLOVER_HOUR } from '#lib/study/day'

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/

/** What the clock on the wall shows there, in milliseconds, as if the wall were in UTC. */
const wallClock = (instant: Date, timeZone: string): number =>
  learnerTime(instant, timeZone) + ROLLOVER_HOUR * 3_600_000

/** An instant as `YYYY-MM-DDTHH:mm` on the clocks of a time zone, as a date field of a form wants it. */
export const localTime = (instant: Date, timeZone: string): string =>
  new Date(wallClock(instant, timeZone)).toISOString().slice(0, 16)

/**
 * The instant at which the clocks of a time zone show this. Where daylight saving repeats an hour either of the two is
 * given; of an hour that it skips, the instant lies within the hour.
 *
 * @param local `YYYY-MM-DDTHH:mm`
 * @returns null when it is no such time
 */
export const instantAt = (local: string, timeZone: string): Date | null => {
  const match = LOCAL.exec(local)
  if (!match) return null
  const wanted = Date.parse(`${local}:00Z`)
  if (Number.isNaN(wanted) || new Date(wanted).toISOString().slice(0, 16) !== local) return null
  let guess = wanted
  // The offset at the guess may differ from the offset at the answer; a second step settles it.
  for (let step = 0; step < 2; step++) guess += wanted - wallClock(new Date(guess), timeZone)
  return new Date(guess)
}

/**
 * A learner's day: whole days since 1970-01-01 on the calendar of where the learner is, turning over at 04:00 so that
 * an evening that runs past midnight stays one day (Anki's "next day starts at").
 */
export type Day = number

export const ROLLOVER_HOUR = 4
export const MS_PER_DAY = 86_400_000
const ROLLOVER_MS = ROLLOVER_HOUR * 3_600_000

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Formatters are costly to make and few: one for each time zone seen. */
const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  clocks.set(timeZone, clock)
  return clock
}

/** Whether the platform knows this IANA time zone. */
export const isTimeZone = (name: string): boolean => {
  try {
    clockOf(name)
    return true
  } catch {
    return false
  }
}

const MS_PER_MINUTE = 60_000

/** How far the clock on the wall is ahead of UTC, in milliseconds. */
const offsetAt = (instant: Date, timeZone: string): number => {
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {}
  for (const { type, value } of clockOf(timeZone).formatToParts(instant)) part[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant.getTime() / 1000) * 1000
}

/** So many offsets are kept: a card's log is folded again at every answer, and asks for the same instants. */
const MOST_OFFSETS = 20_000
const offsets = new Map<string, number>()

/**
 * What the clock on the wall shows, in milliseconds, as if the wall were in UTC. No zone changes its offset within a
 * minute (the last that did was Monrovia, in 1972: tz database).
 */
const wallClock = (instant: Date, timeZone: string): number => {
  const minute = Math.floor(instant.getTime() / MS_PER_MINUTE)
  const key = `${timeZone} ${minute}`
  let offset = offsets.get(key)
  if (offset === undefined) {
    offset = offsetAt(instant, timeZone)
    if (offsets.size >= MOST_OFFSETS) offsets.clear()
    offsets.set(key, offset)
  }
  return instant.getTime() + offset
}

/**
 * The learner's own time line: the wall clock moved back by the rollover, in milliseconds, so that dividing by a day's
 * length gives the learner's day. FSRS counts days between two of these, never between two instants.
 */
export const learnerTime = (instant: Date, timeZone: string): number =>
  wallClock(instant, timeZone) - ROLLOVER_MS

/** The learner's day at an instant. */
export const dayOf = (instant: Date, timeZone: string): Day =>
  Math.floor(learnerTime(instant, timeZone) / MS_PER_DAY)

/** The day on the calendar on the wall: from midnight to 04:00 it is ahead of the learner's day. */
export const calendarDayOf = (instant: Date, timeZone: string): Day =>
  Math.floor(wallClock(instant, timeZone) / MS_PER_DAY)

/**
 * The instant at which a learner's day begins. Where daylight saving skips or repeats 04:00, the first instant of the
 * day is within the hour.
 */
export const startOfDay = (day: Day, timeZone: string): Date => {
  const wanted = day * MS_PER_DAY + ROLLOVER_MS
  let guess = wanted
  // The offset at the guess may differ from the offset at the answer; a second step settles it.
  for (let step = 0; step < 2; step++) guess += wanted - wallClock(new Date(guess), timeZone)
  return new Date(guess)
}

/** `YYYY-MM-DD` of a learner's day. */
export const formatDay = (day: Day): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10)

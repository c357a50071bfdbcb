import 'server-only'
import { logFault } from '#data/server/log'
import type { Day } from '#lib/study/day'
import { minutesOfDay } from '#lib/study/time-spent'
import type { DayKept } from '#lib/study/true-retention'
import type { Database } from '#prisma/client'
import { type Making, makeFirstTallies } from '#prisma/first-tallies'
import { bringTalliesUpToDate } from '#prisma/tallies'

/** What the log says of one learner's day. */
export interface DayFigures extends DayKept {
  readonly answers: number
  readonly right: number
  readonly elapsedMs: number
}

/** The days of a log, oldest first. */
export interface Days {
  readonly days: readonly DayFigures[]
  /** How much of a long log was added up when they were read, in percent; null where it was all of it. */
  readonly addedUp: number | null
}

/** In percent, while it is under way. */
const percentOf = (making: Making | null): number | null => {
  const [done, total] = making ? [making.done(), making.total()] : [1, 1]
  return done < total ? Math.floor((100 * done) / total) : null
}

/**
 * The days on which the learner answered, from one on. While a long log is added up for the first time, the older ones
 * come later.
 */
export const readDays = async (client: Database, userId: string, from: Day): Promise<Days> => {
  const making = await makeFirstTallies(client, userId, (error) => logFault('tallies failed', error))
  if (!making) await bringTalliesUpToDate(client, userId)
  // Before the days are read: what is added up meanwhile may be among them or not.
  const addedUp = percentOf(making)
  const rows = await client.dayTally.findMany({
    where: { userId, day: { gte: from } },
    omit: { userId: true },
    orderBy: { day: 'asc' },
  })
  const days = rows.map(({ youngAsked, youngKept, matureAsked, matureKept, ...day }) => ({
    ...day,
    young: { asked: youngAsked, kept: youngKept },
    mature: { asked: matureAsked, kept: matureKept },
  }))
  return { days, addedUp }
}

/** All that the learner has ever answered, and the minutes of its days; after `readDays`, which brings it up to date. */
export const readTotals = async (client: Database, userId: string) => {
  const days = await client.dayTally.findMany({
    where: { userId },
    select: { answers: true, right: true, elapsedMs: true },
  })
  return {
    answered: days.reduce((sum, { answers }) => sum + answers, 0),
    right: days.reduce((sum, { right }) => sum + right, 0),
    minutes: days.reduce((sum, { elapsedMs }) => sum + minutesOfDay(elapsedMs), 0),
  }
}

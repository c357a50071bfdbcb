import 'server-only'
import { logFault } from '#data/server/log'
import type { Day } from '#lib/study/day'
import { minutesOfDay } from '#lib/study/time-spent'
import type { DayKept } from '#lib/study/true-retention'
import type { Database } from '#prisma/client'
import { makeFirstTallies, makingOf } from '#prisma/first-tallies'
import { bringTalliesUpToDate } from '#prisma/tallies'

/** What the log says of one learner's day. */
export interface DayFigures extends DayKept {
  readonly answers: number
  readonly right: number
  readonly elapsedMs: number
}

/** How much of a long log has been added up, in percent, while that is under way; null where all of it has. */
export const tallyPercent = (client: Database, userId: string): number | null => {
  const making = makingOf(client, userId)
  return making && Math.floor((100 * making.done()) / making.total())
}

/**
 * The days on which the learner answered, from one on, oldest first. While a long log is added up for the first time
 * (`tallyPercent`), the older ones come later.
 */
export const readDays = async (client: Database, userId: string, from: Day): Promise<DayFigures[]> => {
  const making = await makeFirstTallies(client, userId, (error) => logFault('tallies failed', error))
  if (!making) await bringTalliesUpToDate(client, userId)
  const rows = await client.dayTally.findMany({
    where: { userId, day: { gte: from } },
    omit: { userId: true },
    orderBy: { day: 'asc' },
  })
  return rows.map(({ youngAsked, youngKept, matureAsked, matureKept, ...day }) => ({
    ...day,
    young: { asked: youngAsked, kept: youngKept },
    mature: { asked: matureAsked, kept: matureKept },
  }))
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

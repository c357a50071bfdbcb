import 'server-only'
import type { Day } from '#lib/study/day'
import type { DayKept } from '#lib/study/true-retention'
import type { Database } from '#prisma/client'
import { bringTalliesUpToDate } from '#prisma/tallies'

/** What the log says of one learner's day. */
export interface DayFigures extends DayKept {
  readonly answers: number
  readonly right: number
  readonly elapsedMs: number
}

/** The days on which the learner answered, from one on, oldest first. */
export const readDays = async (client: Database, userId: string, from: Day): Promise<DayFigures[]> => {
  await bringTalliesUpToDate(client, userId)
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

/** All that the learner has ever answered, and the milliseconds it took; after `readDays`, which brings it up to date. */
export const readTotals = async (client: Database, userId: string) => {
  const [row] = await client.$queryRaw<{ answered: number; right: number; elapsedMs: number }[]>`
    SELECT COALESCE(SUM(answers), 0) AS answered, COALESCE(SUM(right), 0) AS right,
      COALESCE(SUM(elapsedMs), 0) AS elapsedMs
    FROM DayTally WHERE userId = ${userId}`
  return {
    answered: Number(row?.answered ?? 0),
    right: Number(row?.right ?? 0),
    elapsedMs: Number(row?.elapsedMs ?? 0),
  }
}

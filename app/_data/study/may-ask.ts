import 'server-only'
import { COUNTED } from '#data/study/counted'
import type { Day } from '#lib/study/day'
import type { Database, Transaction } from '#prisma/client'
import { Prisma } from '#prisma/generated/client'
import { IS_STILL_ASKED } from '#prisma/still-asked'

type Client = Database | Transaction

/** Of a `Card c`: not put aside, for today or until further notice. */
export const isFree = (today: Day): Prisma.Sql => Prisma.sql`NOT c.suspended AND c.buriedDay IS NOT ${today}`

/** What a learner has done on a day. */
export interface DoneOnDay {
  /** How many facts in review were answered. */
  readonly reviewed: number
  /**
   * The facts that were given away: another one of the same sentence was asked. It follows from the log, so that
   * taking that answer back lets them be asked again.
   */
  readonly givenAway: readonly string[]
}

/** Goes through the answers of a day once. */
export const readDone = async (client: Client, userId: string, today: Day): Promise<DoneOnDay> => {
  const [row] = await client.$queryRaw<{ reviewed: number; givenAway: string }[]>`
    WITH answered AS MATERIALIZED (
      SELECT r.factId AS id, r.wasReview AS wasReview FROM Review r
      WHERE r.userId = ${userId} AND r.day = ${today} AND ${COUNTED})
    SELECT (SELECT COUNT(DISTINCT id) FROM answered WHERE wasReview) AS reviewed,
      (SELECT json_group_array(DISTINCT b.factId) FROM answered
        CROSS JOIN FactSentence a ON a.factId = answered.id
        CROSS JOIN FactSentence b
          ON b.articleSlug = a.articleSlug AND b.sentence = a.sentence AND b.factId <> a.factId) AS givenAway`
  return {
    reviewed: Number(row?.reviewed ?? 0),
    givenAway: JSON.parse(row?.givenAway ?? '[]') as string[],
  }
}

/** Of a `Fact f`: it is none of those that were given away. */
export const isApart = (givenAway: readonly string[]): Prisma.Sql =>
  Prisma.sql`f.id NOT IN (SELECT value FROM json_each(${JSON.stringify(givenAway)}))`

/**
 * Of a `Card c` and its `Fact f`: a review would ask it now. What is being learned is asked even where a sibling was; the
 * day's limit is not looked at.
 */
export const isDueNow = (
  userId: string,
  today: Day,
  now: Date,
  givenAway: readonly string[],
): Prisma.Sql => Prisma.sql`(
  (c.kind IN ('learning', 'relearning') AND c.dueAt <= ${now}
    OR c.kind = 'review' AND c.dueDay <= ${today} AND ${isApart(givenAway)})
  AND ${isFree(today)} AND ${isShown(userId)})`

/** Of an `Item i`: the viewer has not hidden it. */
export const isItemShown = (userId: string): Prisma.Sql => Prisma.sql`NOT EXISTS (
  SELECT 1 FROM Flag g WHERE g.userId = ${userId} AND g.itemId = i.id AND g.hidden)`

/** Of a `Fact f`: not every item that asks it is hidden by the viewer. */
export const isShown = (userId: string): Prisma.Sql => Prisma.sql`f.id NOT IN (
  SELECT x.factId FROM Flag g JOIN ItemFact x ON x.itemId = g.itemId
  WHERE g.userId = ${userId} AND g.hidden AND NOT EXISTS (
    SELECT 1 FROM ItemFact y JOIN Item i ON i.id = y.itemId
    WHERE y.factId = x.factId AND ${IS_STILL_ASKED} AND NOT EXISTS (
      SELECT 1 FROM Flag h WHERE h.userId = ${userId} AND h.itemId = y.itemId AND h.hidden)))`

import 'server-only'
import { COUNTED } from '#data/counted'
import type { Day } from '#lib/study/day'
import type { Database, Transaction } from '#prisma/client'
import { Prisma } from '#prisma/generated/client'

type Client = Database | Transaction

/** Of a `Card c`: not put aside, for today or until further notice. */
export const isFree = (today: Day): Prisma.Sql => Prisma.sql`NOT c.suspended AND c.buriedDay IS NOT ${today}`

/**
 * The facts that were given away today: another one of the same sentence was asked. It follows from the log, so that
 * taking that answer back lets them be asked again.
 */
export const readGivenAway = async (client: Client, userId: string, today: Day): Promise<string[]> => {
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT b.factId AS id FROM Review r
      CROSS JOIN FactSentence a ON a.factId = r.factId
      CROSS JOIN FactSentence b
        ON b.articleSlug = a.articleSlug AND b.sentence = a.sentence AND b.factId <> a.factId
    WHERE r.userId = ${userId} AND r.day = ${today} AND ${COUNTED}`
  return rows.map(({ id }) => id)
}

/** Of a `Fact f`: it is none of those that `readGivenAway` has found. */
export const isApart = (givenAway: readonly string[]): Prisma.Sql =>
  Prisma.sql`f.id NOT IN (SELECT value FROM json_each(${JSON.stringify(givenAway)}))`

/** Of a `Fact f`: not every item that asks it is hidden by the viewer. */
export const isShown = (userId: string): Prisma.Sql => Prisma.sql`f.id NOT IN (
  SELECT x.factId FROM Flag g JOIN ItemFact x ON x.itemId = g.itemId
  WHERE g.userId = ${userId} AND g.hidden AND NOT EXISTS (
    SELECT 1 FROM ItemFact y JOIN Item i ON i.id = y.itemId
    WHERE y.factId = x.factId AND i.retiredAt IS NULL AND NOT EXISTS (
      SELECT 1 FROM Flag h WHERE h.userId = ${userId} AND h.itemId = y.itemId AND h.hidden)))`

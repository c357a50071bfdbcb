import 'server-only'
import { COUNTED } from '#data/counted'
import type { Day } from '#lib/study/day'
import { Prisma } from '#prisma/generated/client'

/** Of a `Card c`: not put aside, for today or until further notice. */
export const isFree = (today: Day): Prisma.Sql => Prisma.sql`NOT c.suspended AND c.buriedDay IS NOT ${today}`

/**
 * Of a `Fact f`: no fact of the same sentence was asked today, which would have given it away. It follows from the
 * log, so that taking that answer back lets this one be asked again.
 */
export const isApart = (userId: string, today: Day): Prisma.Sql => Prisma.sql`f.id NOT IN (
  SELECT b.factId FROM Review r
    JOIN FactSentence a ON a.factId = r.factId
    JOIN FactSentence b ON b.articleSlug = a.articleSlug AND b.sentence = a.sentence AND b.factId <> a.factId
  WHERE r.userId = ${userId} AND r.day = ${today} AND ${COUNTED})`

/** Of a `Fact f`: not every item that asks it is hidden by the viewer. */
export const isShown = (userId: string): Prisma.Sql => Prisma.sql`f.id NOT IN (
  SELECT x.factId FROM Flag g JOIN ItemFact x ON x.itemId = g.itemId
  WHERE g.userId = ${userId} AND g.hidden AND NOT EXISTS (
    SELECT 1 FROM ItemFact y JOIN Item i ON i.id = y.itemId
    WHERE y.factId = x.factId AND i.retiredAt IS NULL AND NOT EXISTS (
      SELECT 1 FROM Flag h WHERE h.userId = ${userId} AND h.itemId = y.itemId AND h.hidden)))`

import type { Database, Transaction } from '#prisma/client'
import { Prisma } from '#prisma/generated/client'
import { isAskedOf } from '#prisma/still-asked'

/**
 * The articles of which a learner has begun every fact, kept so that a learner of many years need not be looked up
 * fact by fact to find the new ones. They are noted when somebody looks at what there is to do, and forgotten when
 * one of their cards is new again or their facts are written anew.
 */

const BATCH = 100

/** The newest articles that are not noted, as far as one batch goes, of which every fact has been begun. */
const wholly = (userId: string): Prisma.Sql => Prisma.sql`
  SELECT ${userId} AS userId, n.slug AS articleSlug FROM (
    SELECT a.slug FROM Article a WHERE a.retiredAt IS NULL AND ${isNotBegun(userId)}
    ORDER BY a.publishedStart DESC, a.slug LIMIT ${BATCH}) n
  WHERE NOT EXISTS (
    SELECT 1 FROM Fact f WHERE f.articleSlug = n.slug AND f.retiredAt IS NULL
      AND NOT EXISTS (SELECT 1 FROM Card c WHERE c.userId = ${userId} AND c.factId = f.id AND c.kind <> 'new')
      AND EXISTS (
        SELECT 1 FROM ItemFact x CROSS JOIN Item i ON i.id = x.itemId WHERE x.factId = f.id AND ${isAskedOf(userId)}))`

/** Of an `Article a`: it is not noted as begun. */
export const isNotBegun = (userId: string): Prisma.Sql => Prisma.sql`NOT EXISTS (
  SELECT 1 FROM BegunArticle b WHERE b.userId = ${userId} AND b.articleSlug = a.slug)`

/** Notes what has been begun since; where nothing is new, nothing is written. */
export const noteBegun = async (client: Database, userId: string): Promise<void> => {
  for (;;) {
    const found = await client.$queryRaw<unknown[]>(Prisma.sql`${wholly(userId)} LIMIT 1`)
    if (found.length === 0) return
    // Looked for and written in one statement: in between, an answer might be taken back.
    await client.$executeRaw(
      Prisma.sql`INSERT OR IGNORE INTO BegunArticle (userId, articleSlug) ${wholly(userId)}`,
    )
  }
}

/** A card of this fact is new again. */
export const forgetBegun = async (tx: Transaction, userId: string, factId: string): Promise<void> => {
  await tx.$executeRaw`
    DELETE FROM BegunArticle
    WHERE userId = ${userId} AND articleSlug = (SELECT articleSlug FROM Fact WHERE id = ${factId})`
}

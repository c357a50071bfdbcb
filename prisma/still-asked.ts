import { Prisma } from '#prisma/generated/client'

/** Of items: asked of those who have learned the fact, whether it is published or only kept for them. */
export const STILL_ASKED: Prisma.ItemWhereInput = { OR: [{ retiredAt: null }, { isKept: true }] }

/** Of an `Item i`: anybody may be asked it. */
export const IS_PUBLISHED: Prisma.Sql = Prisma.sql`i.retiredAt IS NULL`

/** Of an `Item i`: whoever has learned its fact may be asked it. */
export const IS_STILL_ASKED: Prisma.Sql = Prisma.sql`(i.retiredAt IS NULL OR i.isKept)`

/** Of an `Item i` that asks a `Fact f`: this learner may be asked it. */
export const isAskedOf = (userId: string): Prisma.Sql => Prisma.sql`(i.retiredAt IS NULL
  OR i.isKept AND EXISTS (SELECT 1 FROM Card k WHERE k.userId = ${userId} AND k.factId = f.id))`

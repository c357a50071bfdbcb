import 'server-only'
import type { Transaction } from '#prisma/client'

/** Tells whoever owns the article what is wrong with its question: the set's was seen to, the article's was not. */
export const tellOwner = async (
  tx: Transaction,
  userId: string,
  itemId: string,
  reason: string,
  now: Date,
) => {
  const flag = { reason: 'wrong', note: reason, flaggedAt: now, resolvedAt: null }
  await tx.flag.upsert({
    where: { userId_itemId: { userId, itemId } },
    create: { userId, itemId, ...flag },
    update: flag,
  })
}

import 'server-only'
import { refoldCard } from '#prisma/cards'
import type { Database, Transaction } from '#prisma/client'
import { forgetTallies } from '#prisma/tallies'

/** What both have flagged stays as the account has it; the guest's goes with the guest. */
const moveFlags = async (tx: Transaction, guestId: string, userId: string): Promise<void> => {
  const own = await tx.flag.findMany({ where: { userId }, select: { itemId: true } })
  const itemId = { notIn: own.map((flag) => flag.itemId) }
  await tx.flag.updateMany({ where: { userId: guestId, itemId }, data: { userId } })
}

/**
 * Moves what a guest has answered into an account, folds the account's cards anew over both logs, and deletes the
 * guest. Done again, it finds nothing to move.
 */
export const moveGuest = async (client: Database, guestId: string, userId: string): Promise<void> => {
  await client.$transaction(
    async (tx) => {
      const guest = await tx.user.findFirst({
        where: { id: guestId, isAnonymous: true },
        select: { id: true },
      })
      if (!guest || guestId === userId) return
      const facts = await tx.review.findMany({
        where: { userId: guestId },
        select: { factId: true },
        distinct: ['factId'],
      })
      await tx.studySession.updateMany({ where: { userId: guestId }, data: { userId } })
      await tx.review.updateMany({ where: { userId: guestId }, data: { userId } })
      await moveFlags(tx, guestId, userId)
      await tx.article.updateMany({ where: { ownerId: guestId }, data: { ownerId: userId } })
      await tx.manuscript.updateMany({ where: { ownerId: guestId }, data: { ownerId: userId } })
      for (const { factId } of facts) await refoldCard(tx, userId, factId)
      await forgetTallies(tx, userId)
      await tx.user.delete({ where: { id: guestId } })
    },
    // A guest of many months has thousands of cards.
    { timeout: 60_000 },
  )
}

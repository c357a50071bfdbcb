import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { hides, readWithheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import { appendAnswer } from '#data/sitting/answers'
import type { Item } from '#lib/items/item'
import type { ItemResponse } from '#lib/items/response'
import type { Transaction } from '#prisma/client'
import { readWishes } from '#prisma/wishes'

const readKept = (tx: Transaction, userId: string) =>
  tx.draft.findMany({
    where: { isGiven: true, session: { userId } },
    include: {
      session: { select: { mode: true, startedAt: true } },
      item: {
        include: { facts: { select: { factId: true, position: true }, orderBy: { position: 'asc' } } },
      },
    },
    orderBy: [{ savedAt: 'asc' }, { answerId: 'asc' }],
  })

/**
 * Puts answers into the log that were given to what an assignment asked, as soon as none asks it any more: as of when
 * they were given, each once.
 */
export const logKeptBack = async ({ userId }: Viewer, now: Date): Promise<void> => {
  const client = await database()
  if ((await client.draft.count({ where: { isGiven: true, session: { userId } } })) === 0) return
  await client.$transaction(async (tx) => {
    const withheld = await readWithheld(tx, userId, now)
    for (const { item: row, session, savedAt, response, ...draft } of await readKept(tx, userId)) {
      const factIds = row.facts.map(({ factId }) => factId)
      if (hides(withheld, factIds)) continue
      const { sessionId, answerId, elapsedMs, timeZone } = draft
      const given = { answerId, sessionId, elapsedMs, timeZone, answeredAt: savedAt }
      const item = JSON.parse(row.item) as Item
      const asked = { ...session, itemId: row.id, item, facts: row.facts }
      const wishes = await readWishes(tx, userId, row.articleSlug)
      await appendAnswer(
        tx,
        userId,
        { ...given, response: JSON.parse(response) as ItemResponse },
        asked,
        wishes,
        now,
      )
      await tx.draft.delete({ where: { sessionId_itemId: { sessionId, itemId: row.id } } })
    }
  })
}

import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { takeBackLogged } from '#data/classes/log-corrections'
import { sumUp } from '#data/classes/marks'
import { isPermitted } from '#data/classes/membership'
import { changesBetween, readSetScores } from '#data/classes/set-scores'
import { tellOwner } from '#data/classes/tell-owner'
import type { CorrectionView } from '#data/classes/views'
import { hides, readWithheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import type { Credit } from '#lib/classes/credit'
import type { SetQuestion } from '#lib/classes/set-question'

/**
 * Voids a question of a published set, in every assignment of the set: everybody gets its points, or nobody, and then it
 * is out of the full marks. Answers stay as they were given and marked; of what is known they tell nothing any more. It
 * can be voided anew with the points for the others; made valid again it cannot be, since what was taken back in
 * learners' logs stays so.
 *
 * @returns whose score changed; null when the viewer may not
 */
export const voidQuestion = async (
  viewer: Viewer,
  setItemId: string,
  credit: Credit,
  reason: string,
  now: Date,
): Promise<CorrectionView | null> => {
  const client = await database()
  return client.$transaction(
    async (tx) => {
      const row = await tx.setItem.findUnique({
        where: { id: setItemId },
        select: {
          snapshot: true,
          setId: true,
          itemId: true,
          set: { select: { classId: true, publishedAt: true } },
        },
      })
      if (!row?.set.publishedAt || !(await isPermitted(tx, viewer, row.set.classId, 'void-question')))
        return null
      const { factIds } = JSON.parse(row.snapshot) as SetQuestion
      if (hides(await readWithheld(tx, viewer.userId, now), factIds)) return null
      const before = await readSetScores(tx, row.setId, setItemId, now)
      const by = { byUserId: viewer.userId, at: now, reason }
      await tx.itemVoid.create({ data: { id: randomUUID(), setItemId, credit, ...by } })
      await tx.setItem.update({ where: { id: setItemId }, data: { credit } })
      for (const { attemptId } of before) await sumUp(tx, attemptId)
      await takeBackLogged(tx, setItemId, now)
      if (row.itemId !== null) await tellOwner(tx, viewer.userId, row.itemId, reason, now)
      return changesBetween(tx, before, await readSetScores(tx, row.setId, setItemId, now))
    },
    // A set of a large school has thousands of answers to each item.
    { timeout: 60_000 },
  )
}

import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { changeAfterTheFact } from '#data/classes/after-the-fact'
import { takeBackLogged } from '#data/classes/log-corrections'
import type { CorrectionView } from '#data/classes/views'
import type { Credit } from '#lib/classes/credit'

/**
 * Voids a question of a published set, in every assignment of the set: everybody gets its points, or nobody, and then it
 * is out of the full marks. Answers stay as they were given and marked; of what is known they tell nothing any more. It
 * can be voided anew with the points for the others, and be made to count again: then the marks are what they were. What
 * was taken back in learners' logs stays so, since a schedule that followed from it cannot be lived through again.
 *
 * @param credit null to make it count again
 * @returns whose score changed; null when the viewer may not, or nothing was voided
 */
export const voidQuestion = async (
  viewer: Viewer,
  setItemId: string,
  credit: Credit | null,
  reason: string,
  now: Date,
): Promise<CorrectionView | null> => {
  const result = await changeAfterTheFact(
    viewer,
    setItemId,
    'void-question',
    { reason, now },
    async (tx, _frozen, by) => {
      const voided = credit === null ? { credit: { not: null } } : {}
      const { count } = await tx.setItem.updateMany({ where: { id: setItemId, ...voided }, data: { credit } })
      if (count === 0) return 'unvoided'
      await tx.itemVoid.create({ data: { id: randomUUID(), setItemId, credit: credit ?? 'counts', ...by } })
      if (credit !== null) await takeBackLogged(tx, setItemId, now)
      return 'done'
    },
  )
  return result === 'unvoided' ? null : result
}

import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { sumUp } from '#data/classes/marks'
import { isPermitted } from '#data/classes/membership'
import { changesBetween, readSetScores } from '#data/classes/set-scores'
import { tellOwner } from '#data/classes/tell-owner'
import type { CorrectionView } from '#data/classes/views'
import { hides, readWithheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import type { ClassAction } from '#lib/classes/role'
import type { SetQuestion } from '#lib/classes/set-question'
import type { Transaction } from '#prisma/client'

/** A question of a published set, as it was frozen, with the answers to it so far. */
export interface FrozenQuestion {
  readonly setItemId: string
  readonly question: SetQuestion
  readonly scores: Awaited<ReturnType<typeof readSetScores>>
}

/** Who changes it and why; the same columns in every row that keeps such a change. */
export interface ByWhom {
  readonly byUserId: string
  readonly at: Date
  readonly reason: string
}

const findFrozen = async (
  tx: Transaction,
  viewer: Viewer,
  setItemId: string,
  action: ClassAction,
  now: Date,
) => {
  const row = await tx.setItem.findUnique({
    where: { id: setItemId },
    select: {
      snapshot: true,
      setId: true,
      itemId: true,
      set: { select: { classId: true, publishedAt: true } },
    },
  })
  if (!row?.set.publishedAt || !(await isPermitted(tx, viewer, row.set.classId, action))) return null
  const question = JSON.parse(row.snapshot) as SetQuestion
  if (hides(await readWithheld(tx, viewer.userId, now), question.factIds)) return null
  return { setId: row.setId, itemId: row.itemId, question }
}

/**
 * Changes a question of a published set after the fact, in every assignment of the set: everybody is summed up anew, and
 * whoever has brought its article is told.
 *
 * @param change writes the change, and what it does to answers and logs; whatever it gives but 'done' changes nothing
 * @returns whose score changed; null when the viewer may not
 */
export const changeAfterTheFact = async <Refusal extends string = never>(
  viewer: Viewer,
  setItemId: string,
  action: ClassAction,
  { reason, now }: { readonly reason: string; readonly now: Date },
  change: (tx: Transaction, frozen: FrozenQuestion, by: ByWhom) => Promise<'done' | Refusal>,
): Promise<CorrectionView | Refusal | null> => {
  const client = await database()
  return client.$transaction(
    async (tx) => {
      const found = await findFrozen(tx, viewer, setItemId, action, now)
      if (!found) return null
      const { setId, itemId, question } = found
      const before = await readSetScores(tx, setId, setItemId, now)
      const by = { byUserId: viewer.userId, at: now, reason }
      const done = await change(tx, { setItemId, question, scores: before }, by)
      if (done !== 'done') return done
      for (const { attemptId } of before) await sumUp(tx, attemptId)
      if (itemId !== null) await tellOwner(tx, viewer.userId, itemId, reason, now)
      return changesBetween(tx, before, await readSetScores(tx, setId, setItemId, now))
    },
    // A set of a large school has thousands of answers to each item.
    { timeout: 60_000 },
  )
}

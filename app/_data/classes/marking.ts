import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { logCorrection } from '#data/classes/log-corrections'
import { sumUp } from '#data/classes/marks'
import { isPermitted } from '#data/classes/membership'
import { changesBetween, readSetScores } from '#data/classes/set-scores'
import { tellOwner } from '#data/classes/tell-owner'
import type { CorrectionView } from '#data/classes/views'
import { hides, readWithheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import { correctKey, type KeyEdit } from '#lib/classes/correct-key'
import type { SetQuestion } from '#lib/classes/set-question'
import { gradeInEitherScript } from '#lib/items/grade-in-either-script'
import type { ItemResponse } from '#lib/items/response'
import type { Transaction } from '#prisma/client'

/** Gives an answer another mark, with a reason; `share` null takes an earlier override back. */
export const overrideMark = async (
  viewer: Viewer,
  { attemptId, setItemId }: { readonly attemptId: string; readonly setItemId: string },
  share: number | null,
  reason: string,
  now: Date,
): Promise<boolean> => {
  const client = await database()
  return client.$transaction(async (tx) => {
    const attempt = await tx.attempt.findUnique({
      where: { id: attemptId },
      select: { assignment: { select: { classId: true, setId: true } } },
    })
    if (!attempt) return false
    const { classId, setId } = attempt.assignment
    if (!(await isPermitted(tx, viewer, classId, 'override-mark'))) return false
    if ((await tx.setItem.count({ where: { id: setItemId, setId } })) === 0) return false
    const by = { byUserId: viewer.userId, at: now, reason }
    await tx.markOverride.create({ data: { id: randomUUID(), attemptId, setItemId, share, ...by } })
    await sumUp(tx, attemptId)
    return true
  })
}

const markAnew = async (
  tx: Transaction,
  setId: string,
  setItemId: string,
  question: SetQuestion,
  now: Date,
) => {
  for (const { attemptId, responses } of await readSetScores(tx, setId, setItemId, now)) {
    for (const { id, response } of responses) {
      const { score } = gradeInEitherScript(question.item, JSON.parse(response) as ItemResponse)
      await tx.attemptResponse.update({ where: { id }, data: { share: score } })
    }
    await sumUp(tx, attemptId)
  }
}

/**
 * Corrects a wrong key of a published set and marks everything anew, in every assignment of the set. What the key was
 * is kept, with who changed it and why.
 *
 * @returns whose score changed; 'unfit' when the edit does not fit the question; null when the viewer may not
 */
export const correctSetKey = async (
  viewer: Viewer,
  setItemId: string,
  edit: KeyEdit,
  reason: string,
  now: Date,
): Promise<CorrectionView | 'unfit' | null> => {
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
      if (!row?.set.publishedAt || !(await isPermitted(tx, viewer, row.set.classId, 'correct-key')))
        return null
      const question = JSON.parse(row.snapshot) as SetQuestion
      if (hides(await readWithheld(tx, viewer.userId, now), question.factIds)) return null
      const item = correctKey(question.item, edit, reason)
      if (!item) return 'unfit'
      const before = await readSetScores(tx, row.setId, setItemId, now)
      const corrected: SetQuestion = { ...question, item }
      await tx.setItem.update({ where: { id: setItemId }, data: { snapshot: JSON.stringify(corrected) } })
      const change = { before: JSON.stringify(question.item), after: JSON.stringify(item) }
      const by = { byUserId: viewer.userId, at: now, reason }
      await tx.keyCorrection.create({ data: { id: randomUUID(), setItemId, ...by, ...change } })
      await markAnew(tx, row.setId, setItemId, corrected, now)
      await logCorrection(tx, setItemId, corrected, now)
      if (row.itemId !== null) await tellOwner(tx, viewer.userId, row.itemId, reason, now)
      const after = await readSetScores(tx, row.setId, setItemId, now)
      return changesBetween(tx, before, after)
    },
    // A set of a large school has thousands of answers to each item.
    { timeout: 60_000 },
  )
}

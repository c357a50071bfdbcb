import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { changeAfterTheFact, type FrozenQuestion } from '#data/classes/after-the-fact'
import { logCorrection } from '#data/classes/log-corrections'
import { sumUp } from '#data/classes/marks'
import { isPermitted } from '#data/classes/membership'
import type { CorrectionView } from '#data/classes/views'
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

const markAnew = async (tx: Transaction, { scores }: FrozenQuestion, { item }: SetQuestion) => {
  for (const { responses } of scores)
    for (const { id, response } of responses) {
      const { score } = gradeInEitherScript(item, JSON.parse(response) as ItemResponse)
      await tx.attemptResponse.update({ where: { id }, data: { share: score } })
    }
}

/**
 * Corrects a wrong key of a published set and marks everything anew, in every assignment of the set. What the key was
 * is kept, with who changed it and why.
 *
 * @returns whose score changed; 'unfit' when the edit does not fit the question; null when the viewer may not
 */
export const correctSetKey = (
  viewer: Viewer,
  setItemId: string,
  edit: KeyEdit,
  reason: string,
  now: Date,
): Promise<CorrectionView | 'unfit' | null> =>
  changeAfterTheFact(viewer, setItemId, 'correct-key', { reason, now }, async (tx, frozen, by) => {
    const { question } = frozen
    const item = correctKey(question.item, edit, reason)
    if (!item) return 'unfit'
    const corrected: SetQuestion = { ...question, item }
    await tx.setItem.update({ where: { id: setItemId }, data: { snapshot: JSON.stringify(corrected) } })
    const change = { before: JSON.stringify(question.item), after: JSON.stringify(item) }
    await tx.keyCorrection.create({ data: { id: randomUUID(), setItemId, ...by, ...change } })
    await markAnew(tx, frozen, corrected)
    await logCorrection(tx, setItemId, corrected, now)
    return 'done'
  })

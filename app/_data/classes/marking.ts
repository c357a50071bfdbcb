import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { orderOfAnswers, sumUp } from '#data/classes/marks'
import { isPermitted } from '#data/classes/membership'
import { readNames } from '#data/classes/names'
import type { CorrectionView } from '#data/classes/views'
import { hides, readWithheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import { correctKey, type KeyEdit } from '#lib/classes/correct-key'
import { type LearnerScore, scoreChanges } from '#lib/classes/regrade'
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

/** Every attempt at a set as it is marked now: its points, and the share that this one item got. */
const readStandings = async (tx: Transaction, setId: string, setItemId: string) => {
  const attempts = await tx.attempt.findMany({
    where: { assignment: { setId } },
    select: {
      id: true,
      userId: true,
      earned: true,
      responses: {
        where: { setItemId },
        select: { id: true, response: true, share: true },
        orderBy: orderOfAnswers('desc'),
      },
      overrides: {
        where: { setItemId },
        select: { share: true },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        take: 1,
      },
    },
    orderBy: [{ userId: 'asc' }, { number: 'asc' }],
  })
  return attempts.map(({ id, userId, earned, responses, overrides: [override] }) => {
    const share = override?.share ?? responses[0]?.share ?? 0
    return {
      attemptId: id,
      responses,
      standing: { userId, points: earned, shares: [share] } satisfies LearnerScore,
    }
  })
}

const markAnew = async (tx: Transaction, setId: string, setItemId: string, question: SetQuestion) => {
  for (const { attemptId, responses } of await readStandings(tx, setId, setItemId)) {
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
        select: { snapshot: true, setId: true, set: { select: { classId: true, publishedAt: true } } },
      })
      if (!row?.set.publishedAt || !(await isPermitted(tx, viewer, row.set.classId, 'correct-key')))
        return null
      const question = JSON.parse(row.snapshot) as SetQuestion
      if (hides(await readWithheld(tx, viewer.userId, now), question.factIds)) return null
      const item = correctKey(question.item, edit, reason)
      if (!item) return 'unfit'
      const before = await readStandings(tx, row.setId, setItemId)
      const corrected: SetQuestion = { ...question, item }
      await tx.setItem.update({ where: { id: setItemId }, data: { snapshot: JSON.stringify(corrected) } })
      const change = { before: JSON.stringify(question.item), after: JSON.stringify(item) }
      const by = { byUserId: viewer.userId, at: now, reason }
      await tx.keyCorrection.create({ data: { id: randomUUID(), setItemId, ...by, ...change } })
      await markAnew(tx, row.setId, setItemId, corrected)
      const after = await readStandings(tx, row.setId, setItemId)
      const standings = (all: typeof before) =>
        // Attempts of one learner are told apart: each may change by itself.
        all.map(({ attemptId, standing }) => ({ ...standing, userId: `${standing.userId}\n${attemptId}` }))
      const changes = scoreChanges(standings(before), standings(after))
      const whose = changes.map((one) => ({ ...one, userId: one.userId.split('\n')[0] ?? '' }))
      const nameOf = await readNames(
        tx,
        whose.map(({ userId }) => userId),
      )
      return { changes: whose.map((one) => ({ ...one, name: nameOf(one.userId) })) }
    },
    // A set of a large school has thousands of answers to each item.
    { timeout: 60_000 },
  )
}

import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { logCorrection } from '#data/classes/log-corrections'
import { orderOfAnswers, sumUp } from '#data/classes/marks'
import { isPermitted } from '#data/classes/membership'
import { readNames } from '#data/classes/names'
import { readTerms, SETTINGS_COLUMNS } from '#data/classes/terms'
import type { CorrectionView } from '#data/classes/views'
import { hides, readWithheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import { handedInAt } from '#lib/classes/attempt'
import { correctKey, type KeyEdit } from '#lib/classes/correct-key'
import { keptShare } from '#lib/classes/late'
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

/** What holds for each learner, by the assignment of a set. */
const readTermsOfSet = async (tx: Transaction, setId: string) => {
  const rows = await tx.assignment.findMany({ where: { setId }, select: { id: true, ...SETTINGS_COLUMNS } })
  const terms = await Promise.all(
    rows.map(async ({ id, ...row }) => [id, await readTerms(tx, id, row)] as const),
  )
  return new Map(terms)
}

/**
 * Every attempt at a set as it is marked now: its points, less what being late takes off, and the share that this one
 * item got.
 */
const readScores = async (tx: Transaction, setId: string, setItemId: string, now: Date) => {
  const termsOf = await readTermsOfSet(tx, setId)
  const attempts = await tx.attempt.findMany({
    where: { assignment: { setId } },
    select: {
      id: true,
      userId: true,
      assignmentId: true,
      startedAt: true,
      submittedAt: true,
      completedAt: true,
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
  return attempts.map(
    ({ id, userId, assignmentId, earned, responses, overrides: [override], ...attempt }) => {
      const share = override?.share ?? responses[0]?.share ?? 0
      const terms = termsOf.get(assignmentId)?.(userId)
      const at = terms ? handedInAt(terms, attempt, now) : null
      const kept = terms && at ? keptShare(terms.late, terms.dueAt, at) : 1
      return {
        attemptId: id,
        responses,
        score: { userId, points: earned * kept, shares: [share] } satisfies LearnerScore,
      }
    },
  )
}

const markAnew = async (
  tx: Transaction,
  setId: string,
  setItemId: string,
  question: SetQuestion,
  now: Date,
) => {
  for (const { attemptId, responses } of await readScores(tx, setId, setItemId, now)) {
    for (const { id, response } of responses) {
      const { score } = gradeInEitherScript(question.item, JSON.parse(response) as ItemResponse)
      await tx.attemptResponse.update({ where: { id }, data: { share: score } })
    }
    await sumUp(tx, attemptId)
  }
}

/** Tells whoever owns the article that its question has a wrong key: the set's is corrected, the article's is not. */
const tellOwner = async (tx: Transaction, userId: string, itemId: string, reason: string, now: Date) => {
  const flag = { reason: 'wrong', note: reason, flaggedAt: now, resolvedAt: null }
  await tx.flag.upsert({
    where: { userId_itemId: { userId, itemId } },
    create: { userId, itemId, ...flag },
    update: flag,
  })
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
      const before = await readScores(tx, row.setId, setItemId, now)
      const corrected: SetQuestion = { ...question, item }
      await tx.setItem.update({ where: { id: setItemId }, data: { snapshot: JSON.stringify(corrected) } })
      const change = { before: JSON.stringify(question.item), after: JSON.stringify(item) }
      const by = { byUserId: viewer.userId, at: now, reason }
      await tx.keyCorrection.create({ data: { id: randomUUID(), setItemId, ...by, ...change } })
      await markAnew(tx, row.setId, setItemId, corrected, now)
      await logCorrection(tx, setItemId, corrected, now)
      if (row.itemId !== null) await tellOwner(tx, viewer.userId, row.itemId, reason, now)
      const after = await readScores(tx, row.setId, setItemId, now)
      const byAttempt = (all: typeof before) =>
        // Attempts of one learner are told apart: each may change by itself.
        all.map(({ attemptId, score }) => ({ ...score, userId: `${score.userId}\n${attemptId}` }))
      const changes = scoreChanges(byAttempt(before), byAttempt(after))
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

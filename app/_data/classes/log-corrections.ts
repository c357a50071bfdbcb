import 'server-only'
import { randomUUID } from 'node:crypto'
import { intervalRatedAnew } from '#data/sitting/rated-anew'
import type { SetQuestion } from '#lib/classes/set-question'
import { gradeInEitherScript } from '#lib/items/grade-in-either-script'
import { knew } from '#lib/items/knew'
import type { ItemResponse } from '#lib/items/response'
import { ratingOf } from '#lib/study/card'
import { dayOf } from '#lib/study/day'
import { appendAndFold } from '#prisma/cards'
import type { Transaction } from '#prisma/client'
import { readWishes } from '#prisma/wishes'

/** The rows of the log that answers to one question of a set have made. */
const readLogged = async (tx: Transaction, setItemId: string) => {
  const given = await tx.attemptResponse.findMany({ where: { setItemId }, select: { id: true } })
  return tx.review.findMany({
    where: { answerId: { in: given.map(({ id }) => id) }, kind: 'answer' },
    orderBy: [{ userId: 'asc' }, { answeredAt: 'asc' }, { factId: 'asc' }],
  })
}

type Logged = Awaited<ReturnType<typeof readLogged>>[number]

/** Whether the answer counts as right of this fact so far: as it was amended last, else as it was marked. */
const countsAsRight = async (tx: Transaction, { answerId, factId, userId, correct }: Logged) => {
  const last = await tx.review.findFirst({
    where: { amends: answerId, factId, userId },
    select: { correct: true },
    orderBy: [{ answeredAt: 'desc' }, { answerId: 'desc' }],
  })
  return last?.correct ?? correct ?? false
}

/** Rates one answer anew, for one of its facts: an entry of its own, since nothing in the log is changed. */
const amend = async (
  tx: Transaction,
  row: Logged,
  amendId: string,
  { correct, score, slug }: { readonly correct: boolean; readonly score: number; readonly slug: string },
  now: Date,
): Promise<void> => {
  const { userId, factId, answerId, itemId, sessionId, mode } = row
  const timeZone = row.timeZone ?? 'UTC'
  const rating = ratingOf(correct)
  const intervalDays = await intervalRatedAnew(tx, row, rating, await readWishes(tx, userId, slug))
  if (intervalDays === undefined) return
  await appendAndFold(tx, {
    ...{ answerId: amendId, factId, userId, kind: 'amend', amends: answerId, rating },
    ...{ itemId, sessionId, mode, correct, score, intervalDays, timeZone },
    ...{ answeredAt: now, recordedAt: now, day: dayOf(now, timeZone) },
  })
}

/**
 * Rates the answers in learners' logs anew that a corrected key marks otherwise, so that cards, mistakes and statistics
 * go by the key that holds now.
 */
export const logCorrection = async (
  tx: Transaction,
  setItemId: string,
  { item, factIds, article }: SetQuestion,
  now: Date,
): Promise<void> => {
  const amendIds = new Map<string, string>()
  for (const row of await readLogged(tx, setItemId)) {
    if (row.response === null) continue
    const response = JSON.parse(row.response) as ItemResponse
    const grade = gradeInEitherScript(item, response)
    const correct = knew(item, response, grade, factIds.indexOf(row.factId))
    if (correct === (await countsAsRight(tx, row))) continue
    const amendId = amendIds.get(row.answerId) ?? randomUUID()
    amendIds.set(row.answerId, amendId)
    await amend(tx, row, amendId, { correct, score: grade.score, slug: article.slug }, now)
  }
}

/** Takes the answers to a voided question back in learners' logs: an entry of its own for each, once. */
export const takeBackLogged = async (tx: Transaction, setItemId: string, now: Date): Promise<void> => {
  const logged = await readLogged(tx, setItemId)
  const undone = await tx.review.findMany({
    where: { undoes: { in: logged.map(({ answerId }) => answerId) } },
    select: { undoes: true },
  })
  const isUndone = new Set(undone.map(({ undoes }) => undoes))
  const undoIds = new Map<string, string>()
  for (const { answerId, userId, factId, itemId, sessionId, mode, timeZone } of logged) {
    if (isUndone.has(answerId)) continue
    const undoId = undoIds.get(answerId) ?? randomUUID()
    undoIds.set(answerId, undoId)
    const zone = timeZone ?? 'UTC'
    await appendAndFold(tx, {
      ...{ answerId: undoId, kind: 'undo', undoes: answerId, userId, factId, itemId, sessionId, mode },
      ...{ answeredAt: now, recordedAt: now, timeZone: zone, day: dayOf(now, zone) },
    })
  }
}

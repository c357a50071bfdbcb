import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { readWithheld, type Withheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import { readAskedAgain } from '#data/sitting/asked-again'
import { findMissedItems } from '#data/sitting/misses'
import { findMissedQuestions, type MissedQuestion } from '#data/study/missed-questions'

/** Begins a quiz that asks these questions again; null when none of them can be asked. */
const startQuizOn = async (
  { userId }: Viewer,
  itemIds: readonly string[],
  withheld: Withheld,
  now: Date,
): Promise<string | null> => {
  const client = await database()
  const id = randomUUID()
  const plan = await readAskedAgain(client, userId, itemIds, withheld, id)
  if (plan.length === 0) return null
  await client.studySession.create({
    data: { id, userId, mode: 'quiz', startedAt: now, plan: JSON.stringify(plan) },
  })
  return id
}

/** The items of the questions that have one. */
export const itemsOn = (missed: readonly MissedQuestion[]): string[] =>
  missed.flatMap(({ itemId }) => itemId ?? [])

/**
 * Begins a quiz that asks the questions on one page of the notebook of mistakes again.
 *
 * @param page from 1
 * @returns the session's id, or null when there is nothing to ask
 */
export const startMistakesQuiz = async (viewer: Viewer, page: number, now: Date): Promise<string | null> => {
  const client = await database()
  const withheld = await readWithheld(client, viewer.userId, now)
  const { missed } = await findMissedQuestions(client, viewer.userId, page, withheld)
  return startQuizOn(viewer, itemsOn(missed), withheld, now)
}

/** Begins a quiz that asks what was missed in a sitting again; null when there is nothing to ask. */
export const startMissesQuiz = async (
  viewer: Viewer,
  sessionId: string,
  now: Date,
): Promise<string | null> => {
  const client = await database()
  const withheld = await readWithheld(client, viewer.userId, now)
  return startQuizOn(viewer, await findMissedItems(client, viewer.userId, sessionId), withheld, now)
}

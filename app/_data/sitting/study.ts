import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { readWithheld, type Withheld } from '#data/classes/withheld'
import { readQuizFacts } from '#data/content/article-facts'
import { database } from '#data/server/database'
import { readDraft } from '#data/sitting/drafts'
import { readPlannedProgress, readQuestion, writePlan } from '#data/sitting/planned'
import { readQuestionsLeft } from '#data/sitting/questions-left'
import { type Client, itemFor, readQueue } from '#data/sitting/sitting'
import { answersOf, readSittingLog, type SittingEntry, undoableOf } from '#data/sitting/sitting-log'
import type { StudyView } from '#data/sitting/views'
import { dayOf } from '#lib/study/day'
import type { ArticleMode } from '#lib/study/mode'
import { type Beginning, planOf } from '#lib/study/modes/begin'
import { endOf } from '#lib/study/modes/test'

/** What somebody sets out to do: a review, or something with an article. */
export type Beginnings = { readonly mode: 'review' } | (Beginning & { readonly slug: string })

/**
 * Begins a sitting.
 *
 * @returns the session's id, or null when there is nothing to ask (or no such article)
 */
export const startStudy = async (
  viewer: Viewer,
  beginning: Beginnings,
  now: Date,
): Promise<string | null> => {
  const { userId, timeZone } = viewer
  const client = await database()
  const id = randomUUID()
  const session = { id, userId, mode: beginning.mode, startedAt: now }
  if (beginning.mode === 'review') {
    const { next } = await readQueue(client, viewer, now, await readWithheld(client, userId, now))
    if (next.kind !== 'ask') return null
    await client.studySession.create({ data: { ...session, plan: '[]' } })
    return id
  }
  const today = dayOf(now, timeZone)
  const facts = await readQuizFacts(
    client,
    userId,
    beginning.slug,
    today,
    await readWithheld(client, userId, now),
  )
  const plan = planOf(beginning, facts, { at: now, timeZone }, today, id)
  if (plan.length === 0) return null
  const test =
    beginning.mode === 'test'
      ? { settings: JSON.stringify(beginning.settings), endsAt: endOf(beginning.settings, now) }
      : {}
  await client.studySession.create({
    data: { ...session, ...test, articleSlug: beginning.slug, plan: writePlan(plan) },
  })
  return id
}

const MINUTE_MS = 60_000

/** The questions that were answered wrong in a sitting. */
const missedIn = (answers: readonly SittingEntry[]): ReadonlySet<string | null> =>
  new Set(answers.flatMap(({ itemId, score }) => ((score ?? 0) < 1 ? [itemId] : [])))

/**
 * Where a sitting stands, read inside the transaction that changed it or outside of one.
 *
 * @param withheld from the viewer now
 */
export const readStudyIn = async (
  client: Client,
  viewer: Viewer,
  sessionId: string,
  now: Date,
  withheld: Withheld,
): Promise<StudyView | null> => {
  const { userId } = viewer
  const session = await client.studySession.findFirst({
    where: { id: sessionId, userId },
    select: { mode: true, plan: true },
  })
  if (!session) return null
  const entries = await readSittingLog(client, userId, sessionId)
  const answers = answersOf(entries)
  const common = { sessionId, undoable: undoableOf(entries), given: answers.length }
  const { mode } = session
  if (mode !== 'review') {
    const planned = { mode: mode as ArticleMode, plan: session.plan }
    const stands = await readPlannedProgress(client, viewer, planned, entries, now, withheld)
    return { ...common, ...stands, putDown: await readDraft(client, sessionId, stands.question) }
  }
  const queue = await readQueue(client, viewer, now, withheld, answers.at(-1)?.itemId ?? null)
  const { next } = queue
  const itemId = next.kind === 'ask' ? await itemFor(client, userId, next.factId, withheld) : null
  const question = itemId === null ? null : await readQuestion(client, userId, itemId)
  const { questions, again } = await readQuestionsLeft(client, userId, queue, now, missedIn(answers))
  return {
    ...common,
    mode: 'review',
    done: answers.length,
    right: answers.filter(({ score }) => score === 1).length,
    left: questions,
    again,
    question,
    putDown: await readDraft(client, sessionId, question),
    back: null,
    bestMs: null,
    waitMinutes: next.kind === 'wait' ? Math.ceil((next.until.getTime() - now.getTime()) / MINUTE_MS) : null,
  }
}

/** Where a sitting stands; null when it is not the viewer's, or not at all. */
export const readStudy = async (viewer: Viewer, sessionId: string, now: Date): Promise<StudyView | null> => {
  const client = await database()
  return readStudyIn(client, viewer, sessionId, now, await readWithheld(client, viewer.userId, now))
}

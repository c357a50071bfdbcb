import { randomUUID } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { type AnswerInput, recordAnswer } from '#data/sitting/answers'
import { readStudy, startStudy } from '#data/sitting/study'
import { undoStep } from '#data/sitting/undo'
import type { AnsweredView, StudyView } from '#data/sitting/views'
import type { Item } from '#lib/items/item'
import type { Database } from '#prisma/client'
import { after, NOON, newDatabase, newViewer } from '#tests/data/learner'
import { rightResponse, wrongResponse } from '#tests/e2e/quiz'

/** A learner at the first question of a quiz on one of the articles, or of a review. */
export const beginSitting = async (mode: 'quiz' | 'review') => {
  const client = await newDatabase()
  const viewer = await newViewer(client, 'lin')
  const { slug } = await client.article.findFirstOrThrow({ select: { slug: true } })
  const sessionId = await startStudy(viewer, mode === 'quiz' ? { mode, slug } : { mode }, NOON)
  if (sessionId === null) throw new Error('There is nothing to ask')
  return { client, viewer, slug, sessionId }
}

export const itemOf = async (client: Database, id: string): Promise<Item> =>
  JSON.parse((await client.item.findUniqueOrThrow({ where: { publicId: id } })).item)

/** What a browser would send for the question that a sitting asks, some minutes after noon. */
export const inputFor = async (
  client: Database,
  study: StudyView,
  right: boolean,
  minutes: number,
): Promise<AnswerInput> => {
  if (!study.question) throw new Error('There is no question')
  const { itemId } = study.question
  const item = await itemOf(client, itemId)
  return {
    answerId: randomUUID(),
    sessionId: study.sessionId,
    itemId,
    response: right ? rightResponse(item) : wrongResponse(item),
    answeredAt: after(minutes),
    elapsedMs: 3_000,
    timeZone: 'Asia/Shanghai',
  }
}

export const standing = async (viewer: Viewer, sessionId: string, minutes = 0): Promise<StudyView> => {
  const study = await readStudy(viewer, sessionId, after(minutes))
  if (!study) throw new Error('There is no such sitting')
  return study
}

/** Answers the question that a sitting asks. */
export const answerNext = async (
  client: Database,
  viewer: Viewer,
  sessionId: string,
  right: boolean,
  minutes: number,
): Promise<AnsweredView> => {
  const input = await inputFor(client, await standing(viewer, sessionId, minutes), right, minutes)
  const answered = await recordAnswer(viewer, input, after(minutes))
  if (!answered) throw new Error('The answer was refused')
  return answered
}

/** Takes back the last step of a sitting, as the screen names it. */
export const undoLast = async (
  viewer: Viewer,
  sessionId: string,
  undoId: string,
  now: Date,
): Promise<StudyView | null> => {
  const entryId = (await readStudy(viewer, sessionId, now))?.undoable?.entryId ?? ''
  return (await undoStep(viewer, { undoId, sessionId, entryId }, now))?.study ?? null
}

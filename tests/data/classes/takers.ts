import { randomUUID } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { saveResponse, startAttempt, submitAttempt } from '#data/classes/attempts'
import type { SetView } from '#data/classes/views'
import { after } from '#tests/data/learner'
import { rightResponse, wrongResponse } from '#tests/e2e/quiz'

/**
 * A learner begins an attempt, answers every question, the first `right` of them rightly, and hands it in.
 *
 * @returns the attempt's id
 */
export const take = async (
  viewer: Viewer,
  assignmentId: string,
  set: SetView,
  right: number,
  minute = 1,
): Promise<string> => {
  const started = await startAttempt(viewer, assignmentId, after(minute))
  if (!started || !('attemptId' in started)) throw new Error('No attempt was begun')
  const { attemptId } = started
  for (const [index, { setItemId, item }] of set.items.entries()) {
    const response = index < right ? rightResponse(item) : wrongResponse(item)
    const input = { answerId: randomUUID(), attemptId, setItemId, response, elapsedMs: 1_000, isGiven: true }
    await saveResponse(viewer, { ...input, answeredAt: after(minute) }, after(minute))
  }
  await submitAttempt(viewer, attemptId, 'asked', after(minute + 1))
  return attemptId
}

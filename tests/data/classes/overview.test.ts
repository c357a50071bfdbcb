import { expect, test } from 'vitest'
import { grantExtension } from '#data/classes/assignments'
import { startAttempt, submitAttempt } from '#data/classes/attempts'
import { readOverview } from '#data/classes/overview'
import { saveResponse } from '#data/classes/save-response'
import { newAssignment } from '#tests/data/classes/school'
import { after, NOON } from '#tests/data/learner'
import { rightResponse } from '#tests/e2e/quiz'

test('the overview tells who has begun, how far they are and who is done; only staff see it', async () => {
  const { viewers, assignmentId, set } = await newAssignment({ timeLimit: 20 })
  const states = async (minute: number) =>
    (await readOverview(viewers.teacher, assignmentId, after(minute)))?.learners.map(
      ({ name, answered, state }) => [name, answered, state.kind],
    )
  expect(await states(0)).toEqual([
    ['lin', 0, 'not-begun'],
    ['mei', 0, 'not-begun'],
  ])
  const started = await startAttempt(viewers.lin, assignmentId, after(1))
  if (!started || !('attemptId' in started)) throw new Error('No attempt was begun')
  const { attemptId } = started
  for (const [minute, { setItemId, item }] of set.items.slice(0, 2).entries()) {
    const input = { answerId: crypto.randomUUID(), attemptId, setItemId, elapsedMs: 1, isGiven: true }
    await saveResponse(
      viewers.lin,
      { ...input, response: rightResponse(item), answeredAt: after(2 + minute) },
      after(2 + minute),
    )
  }
  const [first] = set.items
  const emptied = {
    answerId: crypto.randomUUID(),
    attemptId,
    setItemId: first?.setItemId ?? '',
    elapsedMs: 1,
    isGiven: true,
  }
  await saveResponse(
    viewers.lin,
    { ...emptied, response: { kind: 'skipped' }, answeredAt: after(5) },
    after(5),
  )
  const excused = { dueAt: null, closesAt: null, timeFactor: 1, extraAttempts: 0, isExcused: true }
  await grantExtension(viewers.teacher, assignmentId, 'mei', excused, NOON)
  expect(await states(6)).toEqual([
    ['lin', 1, 'working'],
    ['mei', 0, 'excused'],
  ])
  await submitAttempt(viewers.lin, attemptId, 'asked', after(7))
  expect(await states(8)).toEqual([
    ['lin', 1, 'handed-in'],
    ['mei', 0, 'excused'],
  ])
  for (const name of ['lin', 'mei', 'stranger'] as const) {
    expect(await readOverview(viewers[name], assignmentId, after(8))).toBeNull()
  }
})

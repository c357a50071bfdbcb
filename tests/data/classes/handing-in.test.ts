import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Viewer } from '#data/account/viewer'
import { grantExtension } from '#data/classes/assignments'
import { readAttempt, readAttemptClock, startAttempt, submitAttempt } from '#data/classes/attempts'
import { readReopened } from '#data/classes/reopening'
import { saveResponse } from '#data/classes/save-response'
import type { ItemResponse } from '#lib/items/response'
import { newAssignment } from '#tests/data/classes/school'
import { apart } from '#tests/data/classes/takers'
import { after } from '#tests/data/learner'
import { rightResponse } from '#tests/e2e/quiz'

const begin = async (viewer: Viewer, assignmentId: string): Promise<string> => {
  const started = await startAttempt(viewer, assignmentId, after(0))
  if (!started || !('attemptId' in started)) throw new Error('No attempt was begun')
  return started.attemptId
}

const put = (
  viewer: Viewer,
  attemptId: string,
  setItemId: string,
  response: ItemResponse,
  { minute, isGiven = false }: { readonly minute: number; readonly isGiven?: boolean },
) =>
  saveResponse(
    viewer,
    {
      answerId: randomUUID(),
      attemptId,
      setItemId,
      response,
      isGiven,
      answeredAt: after(minute),
      elapsedMs: 1,
    },
    after(minute),
  )

const EXTENSION = { dueAt: null, closesAt: null, timeFactor: 2, extraAttempts: 0, isExcused: false }

test('who has answered everything before due and never handed in was done with the last answer', async () => {
  const late = { kind: 'deduct', perDay: 20, most: 100 } as const
  const { viewers, assignmentId, set } = await newAssignment({
    dueAt: after(30),
    closesAt: after(3000),
    late,
  })
  const attemptId = await begin(viewers.lin, assignmentId)
  for (const [index, { setItemId, item }] of set.items.entries())
    await put(viewers.lin, attemptId, setItemId, rightResponse(item), { minute: 1 + index / 100 })
  expect((await readAttempt(viewers.lin, attemptId, after(2000)))?.handedInAt).toBeNull()
  const over = await readAttempt(viewers.lin, attemptId, after(3001))
  expect(over?.score).toMatchObject({ points: set.items.length, isLate: false })
})

test('a device that thinks the time is over does not hand in before the time that now holds', async () => {
  const { viewers, assignmentId } = await newAssignment({ timeLimit: 10 })
  const { lin, teacher } = viewers
  const attemptId = await begin(lin, assignmentId)
  await grantExtension(teacher, assignmentId, 'lin', EXTENSION, after(5))
  expect((await readAttemptClock(lin, attemptId, after(6)))?.endsAt).toBe(after(20).toISOString())
  expect(await submitAttempt(lin, attemptId, 'time-over', after(10))).toBe(true)
  expect((await readAttempt(lin, attemptId, after(11)))?.handedInAt).toBeNull()
  await submitAttempt(lin, attemptId, 'time-over', after(20))
  expect((await readAttempt(lin, attemptId, after(21)))?.handedInAt).toBe(after(20).toISOString())
})

test('where answers are told at once, what is only put down tells nothing, can change, and counts when time is over', async () => {
  const { client, viewers, assignmentId, set } = await newAssignment({
    feedback: 'after-answer',
    timeLimit: 10,
  })
  const { lin } = viewers
  const attemptId = await begin(lin, assignmentId)
  const [two, one] = await apart(client, set.items)
  for (const minute of [1, 2])
    expect(
      await put(lin, attemptId, one.setItemId, { kind: 'typed', text: String(minute) }, { minute }),
    ).toMatchObject({ kind: 'kept' })
  await put(lin, attemptId, one.setItemId, rightResponse(one.item), { minute: 3 })
  expect(JSON.stringify(await readAttempt(lin, attemptId, after(4)))).not.toContain('"rationale"')
  expect(await client.review.count()).toBe(0)
  expect(
    await put(lin, attemptId, two.setItemId, rightResponse(two.item), { minute: 5, isGiven: true }),
  ).toMatchObject({ kind: 'marked', feedback: { share: 1 } })
  expect((await readAttempt(lin, attemptId, after(11)))?.score?.points).toBe(2)
})

test('an extension that would open an attempt whose keys are told names its learner first', async () => {
  const { viewers, assignmentId } = await newAssignment({ feedback: 'after-submission', timeLimit: 10 })
  const { lin, teacher } = viewers
  const attemptId = await begin(lin, assignmentId)
  const change = { kind: 'extension', userId: 'lin', extension: EXTENSION } as const
  expect(await readReopened(teacher, assignmentId, change, after(9))).toEqual([])
  expect((await readAttempt(lin, attemptId, after(11)))?.questions[0]?.feedback).not.toBeNull()
  expect(await readReopened(teacher, assignmentId, change, after(11))).toEqual(['lin'])
  expect(await readReopened(lin, assignmentId, change, after(11))).toEqual([])
})

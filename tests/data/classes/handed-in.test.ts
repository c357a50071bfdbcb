import { expect, test } from 'vitest'
import { grantExtension } from '#data/classes/assignments'
import { startAttempt, submitAttempt } from '#data/classes/attempts'
import { countHandedIn } from '#data/classes/handed-in'
import { readOverview } from '#data/classes/overview'
import { newAssignment } from '#tests/data/classes/school'
import { after } from '#tests/data/learner'

const EXCUSED = { dueAt: null, closesAt: null, timeFactor: 1, extraAttempts: 0, isExcused: true }

test('staff are told how many have handed in, of those who are to; a class tells its learners nothing of it', async () => {
  const { viewers, classId, assignmentId } = await newAssignment({ timeLimit: 30 })
  const count = async (minute: number) =>
    (await countHandedIn(viewers.teacher, classId, after(minute)))?.get(assignmentId)
  expect(await count(1)).toEqual({ handedIn: 0, of: 2 })
  const lin = await startAttempt(viewers.lin, assignmentId, after(1))
  if (!lin || !('attemptId' in lin)) throw new Error('It was not begun')
  expect(await count(2)).toEqual({ handedIn: 0, of: 2 })
  await submitAttempt(viewers.lin, lin.attemptId, 'asked', after(3))
  expect(await count(4)).toEqual({ handedIn: 1, of: 2 })
  await startAttempt(viewers.mei, assignmentId, after(5))
  expect(await count(6)).toEqual({ handedIn: 1, of: 2 })
  // Her time is over: what she has is handed in.
  expect(await count(40)).toEqual({ handedIn: 2, of: 2 })
  await grantExtension(viewers.owner, assignmentId, 'mei', EXCUSED, after(41))
  expect(await count(42)).toEqual({ handedIn: 1, of: 1 })
  for (const who of [viewers.lin, viewers.stranger])
    expect(await countHandedIn(who, classId, after(43))).toBeNull()
})

test('who is done is told with from when until when the assignment runs, on the clocks of the class', async () => {
  const { viewers, assignmentId } = await newAssignment()
  expect(await readOverview(viewers.teacher, assignmentId, after(1))).toMatchObject({
    opensAt: after(0).toISOString(),
    dueAt: after(60).toISOString(),
    closesAt: after(120).toISOString(),
    isForAll: true,
  })
})

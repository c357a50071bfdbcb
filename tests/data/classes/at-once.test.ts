import { expect, test } from 'vitest'
import { startAttempt, submitAttempt } from '#data/classes/attempts'
import { readGradebook } from '#data/classes/gradebook'
import { newAssignment } from '#tests/data/classes/school'
import { take } from '#tests/data/classes/takers'
import { after } from '#tests/data/learner'

test('begin pressed twice, or in two tabs, begins one attempt; hand in pressed three times hands in once', async () => {
  const { client, viewers, assignmentId } = await newAssignment({ attempts: 3 })
  const { lin } = viewers
  const begun = await Promise.all([1, 1, 1].map((minute) => startAttempt(lin, assignmentId, after(minute))))
  const ids = new Set(begun.flatMap((one) => (one && 'attemptId' in one ? [one.attemptId] : [])))
  expect(ids.size).toBe(1)
  expect(await client.attempt.count()).toBe(1)
  const [attemptId = ''] = ids
  await Promise.all([2, 3, 4].map((minute) => submitAttempt(lin, attemptId, 'asked', after(minute))))
  const { submittedAt } = await client.attempt.findUniqueOrThrow({ where: { id: attemptId } })
  await submitAttempt(lin, attemptId, 'asked', after(9))
  expect((await client.attempt.findUniqueOrThrow({ where: { id: attemptId } })).submittedAt).toEqual(
    submittedAt,
  )
})

test('of the best of two attempts the one in time counts, whatever being late took off the other', async () => {
  const late = { kind: 'deduct', perDay: 0.5, most: 1 } as const
  const { viewers, classId, assignmentId, set } = await newAssignment({
    attempts: 2,
    late,
    dueAt: after(30),
    closesAt: after(3000),
  })
  const all = set.items.length
  await take(viewers.lin, assignmentId, set, all, 1)
  await take(viewers.lin, assignmentId, set, all, 40)
  await take(viewers.mei, assignmentId, set, all, 40)
  const book = await readGradebook(viewers.teacher, classId, after(50))
  const pointsOf = (name: string) => book?.rows.find((row) => row.name === name)?.cells[0]
  expect(pointsOf('lin')).toMatchObject({ points: all })
  expect(pointsOf('mei')).toMatchObject({ points: all / 2 })
})

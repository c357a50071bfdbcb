import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { ownData } from '#data/account/own-data'
import type { Viewer } from '#data/account/viewer'
import { grantExtension } from '#data/classes/assignments'
import { readAttempt, startAttempt, submitAttempt } from '#data/classes/attempts'
import { archiveClass } from '#data/classes/classrooms'
import { logWaiting } from '#data/classes/review-log'
import { saveResponse } from '#data/classes/save-response'
import { readTaking } from '#data/classes/taking'
import type { AssignmentSettings } from '#lib/classes/assignment'
import type { ItemResponse } from '#lib/items/response'
import { newAssignment } from '#tests/data/classes/school'
import { after, NOON } from '#tests/data/learner'
import { rightResponse, wrongResponse } from '#tests/e2e/quiz'

const begin = async (settings: Partial<AssignmentSettings> = {}) => {
  const school = await newAssignment(settings)
  const { lin } = school.viewers
  const started = await startAttempt(lin, school.assignmentId, after(1))
  const [one] = school.set.items
  if (!started || !('attemptId' in started) || !one) throw new Error('No attempt was begun')
  const { attemptId } = started
  /** Gives an answer to the first question that arrives some minutes after it was given. */
  const give = (response: ItemResponse, minute: number, arrives = minute) =>
    saveResponse(
      lin,
      {
        answerId: randomUUID(),
        attemptId,
        setItemId: one.setItemId,
        response,
        answeredAt: after(minute),
        elapsedMs: 1_000,
        isGiven: true,
      },
      after(arrives),
    )
  return { ...school, lin, attemptId, one, give }
}

test('an older answer that arrives late does not replace a newer one', async () => {
  const { client, lin, attemptId, one, give } = await begin()
  await give(rightResponse(one.item), 5)
  await give(wrongResponse(one.item), 4, 6)
  await submitAttempt(lin, attemptId, 'asked', after(7))
  expect((await readAttempt(lin, attemptId, after(8)))?.score?.points).toBe(1)
  expect((await client.attempt.findUnique({ where: { id: attemptId } }))?.earned).toBe(1)
})

test('a device whose clock is wrong answers neither before the attempt began nor after now', async () => {
  const { client, one, give } = await begin()
  await give(wrongResponse(one.item), -500, 2)
  await give(rightResponse(one.item), 500, 3)
  const times = await client.attemptResponse.findMany({ orderBy: { recordedAt: 'asc' } })
  expect(times.map(({ answeredAt }) => answeredAt)).toEqual([after(1), after(3)])
})

test('who is to take an assignment sees their own terms, and scores only where they may be told', async () => {
  const { viewers, lin, assignmentId, attemptId, set } = await begin({
    feedback: 'after-closing',
    attempts: 2,
    timeLimit: 20,
  })
  const extension = { dueAt: null, closesAt: null, timeFactor: 1.5, extraAttempts: 1, isExcused: false }
  await grantExtension(viewers.teacher, assignmentId, 'lin', extension, NOON)
  await submitAttempt(lin, attemptId, 'asked', after(9))
  expect(await readTaking(lin, assignmentId, after(10))).toMatchObject({
    className: '高一（3）班',
    items: set.items.length,
    of: set.items.length,
    timeLimit: 30,
    attemptsLeft: 2,
    admission: 'may-start',
    isExtended: true,
    attempts: [{ attemptId, number: 1, handedInAt: after(9).toISOString(), points: null }],
  })
  const closed = await readTaking(lin, assignmentId, after(121))
  expect([closed?.admission, closed?.attempts[0]?.points]).toEqual(['closed', 0])
})

test('an assignment is there for its learners alone, once it has opened; none is begun in a class put away', async () => {
  const { viewers, assignmentId } = await newAssignment({ opensAt: after(30) })
  expect(await readTaking(viewers.lin, assignmentId, after(29))).toBeNull()
  expect((await readTaking(viewers.lin, assignmentId, after(30)))?.admission).toBe('may-start')
  for (const name of ['owner', 'teacher', 'stranger'] as const) {
    expect(await readTaking(viewers[name], assignmentId, after(30))).toBeNull()
  }
  await archiveClass(
    viewers.owner,
    (await readTaking(viewers.lin, assignmentId, after(30)))?.classId ?? '',
    NOON,
  )
  expect((await readTaking(viewers.lin, assignmentId, after(30)))?.admission).toBe('closed')
})

const reviewsOf = async ({ client }: Awaited<ReturnType<typeof begin>>, viewer: Viewer) => {
  await logWaiting(viewer, after(200))
  return client.review.count({ where: { userId: viewer.userId } })
}

test.each([
  ['never', [0, 0, 0]],
  ['after-answer', [1, 1, 1]],
  ['after-submission', [0, 1, 1]],
  ['after-closing', [0, 0, 1]],
] as const)(
  '%s: answers reach the review log when their keys may be told, and once',
  async (feedback, counts) => {
    const story = await begin({ feedback })
    const { client, lin, one, attemptId, give } = story
    await give(rightResponse(one.item), 2)
    const facts = one.item.factIds.length
    const seen = [await client.review.count()]
    await submitAttempt(lin, attemptId, 'asked', after(3))
    seen.push(await client.review.count())
    seen.push(await reviewsOf(story, lin))
    expect(seen).toEqual(counts.map((count) => count * facts))
    expect(await reviewsOf(story, lin)).toBe(seen[2])
    const reviews = await client.review.findMany()
    expect(
      reviews.every(({ correct, rating, mode }) => correct && rating === 'good' && mode === 'assignment'),
    ).toBe(true)
  },
)

test('practice feeds the reviews at once and gives no score', async () => {
  const { client, lin, one, attemptId, give, assignmentId } = await begin({
    isPractice: true,
    feedback: 'never',
  })
  await give(wrongResponse(one.item), 2)
  expect(await client.card.count({ where: { userId: 'lin' } })).toBe(one.item.factIds.length)
  await submitAttempt(lin, attemptId, 'asked', after(3))
  expect((await readAttempt(lin, attemptId, after(4)))?.score).toBeNull()
  expect((await readTaking(lin, assignmentId, after(4)))?.attempts[0]?.points).toBeNull()
})

test('what a learner takes along does not tell the points of an attempt', async () => {
  const { lin, one, give } = await begin({ feedback: 'never' })
  await give(rightResponse(one.item), 2)
  const pieces: string[] = []
  for await (const piece of ownData(lin, after(3))) pieces.push(piece)
  expect(JSON.parse(pieces.join('')).attempts).toHaveLength(1)
  expect(pieces.join('')).not.toMatch(/"earned"|"share"/)
})

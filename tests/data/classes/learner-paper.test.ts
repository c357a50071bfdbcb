import { expect, test } from 'vitest'
import { startAttempt } from '#data/classes/attempts'
import { readLearnerPaper } from '#data/classes/learner-paper'
import { overrideMark } from '#data/classes/marking'
import { ownViewOf } from '#data/classes/own-view'
import { voidQuestion } from '#data/classes/voiding'
import { shownResponse } from '#lib/items/shown-response'
import { newAssignment } from '#tests/data/classes/school'
import { take } from '#tests/data/classes/takers'
import { after } from '#tests/data/learner'
import { rightResponse } from '#tests/e2e/quiz'

test('one page has a learner’s every answer with its mark and key, and what was changed by hand or voided', async () => {
  const { viewers, assignmentId, set } = await newAssignment()
  const attemptId = await take(viewers.lin, assignmentId, set, set.items.length)
  const [first, second] = set.items
  if (!first || !second) throw new Error('The set is too small')
  await overrideMark(viewers.teacher, { attemptId, setItemId: first.setItemId }, 0.5, '字迹不清', after(5))
  await voidQuestion(viewers.teacher, second.setItemId, 'nobody', '有歧义', after(6))
  const paper = await readLearnerPaper(viewers.teacher, attemptId, after(7))
  expect(paper).toMatchObject({
    learner: { name: 'lin' },
    number: 1,
    handedInAt: after(2).toISOString(),
    score: { points: set.items.length - 1.5, of: set.items.length - 1 },
  })
  expect(paper?.questions.map(({ question }) => question.itemId)).toEqual(
    set.items.map(({ setItemId }) => setItemId),
  )
  const [one, two, ...others] = paper?.questions ?? []
  expect(one).toMatchObject({ points: 0.5, of: 1, byHand: '字迹不清', credit: null })
  expect(one?.response && shownResponse(one.response)).toBe(shownResponse(rightResponse(first.item)))
  expect(two).toMatchObject({ points: 0, of: 0, credit: 'nobody' })
  expect(others.every(({ share }) => share === 1)).toBe(true)
})

test('a paper that is still being worked on shows what is there, with the learner’s other attempts', async () => {
  const { viewers, assignmentId, set } = await newAssignment({ attempts: 2 })
  const before = await take(viewers.lin, assignmentId, set, 1)
  const started = await startAttempt(viewers.lin, assignmentId, after(5))
  const attemptId = started && 'attemptId' in started ? started.attemptId : ''
  const paper = await readLearnerPaper(viewers.teacher, attemptId, after(6))
  expect(paper).toMatchObject({ handedInAt: null, score: { points: 0 } })
  expect(paper?.attempts).toEqual([
    { attemptId: before, number: 1 },
    { attemptId, number: 2 },
  ])
  expect(paper?.questions.every(({ response }) => response === null)).toBe(true)
})

test('nobody but staff opens it, the learner neither; staff who follow a learner’s link come to it', async () => {
  const { viewers, assignmentId, set } = await newAssignment()
  const attemptId = await take(viewers.lin, assignmentId, set, 1)
  for (const name of ['lin', 'mei', 'stranger'] as const)
    expect(await readLearnerPaper(viewers[name], attemptId, after(5))).toBeNull()
  const place = { kind: 'attempt', attemptId } as const
  expect(await ownViewOf(viewers.teacher, place)).toBe(`/attempts/${attemptId}/paper`)
  expect(await ownViewOf(viewers.lin, place)).toBe(`/assignments/${assignmentId}`)
})

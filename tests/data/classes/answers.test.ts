import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { readAnswers } from '#data/classes/answers'
import { readAttempt, startAttempt } from '#data/classes/attempts'
import { correctSetKey, overrideMark } from '#data/classes/marking'
import { readResponseSheet } from '#data/classes/response-sheet'
import { saveResponse } from '#data/classes/save-response'
import { shownKey } from '#lib/items/grade'
import { newAssignment } from '#tests/data/classes/school'
import { take } from '#tests/data/classes/takers'
import { after, NOON } from '#tests/data/learner'
import { rightResponse } from '#tests/e2e/quiz'

test('a question is read with everybody’s answers and every change of its key and marks', async () => {
  const { viewers, assignmentId, set } = await newAssignment({ attempts: 2 })
  const { teacher, lin, mei } = viewers
  const attemptId = await take(lin, assignmentId, set, set.items.length)
  await take(lin, assignmentId, set, 0, 10)
  await take(mei, assignmentId, set, 0, 20)
  const found = set.items.find(({ item }) => item.kind === 'multiple-choice')
  if (found?.item.kind !== 'multiple-choice') throw new Error('The set has no multiple choice')
  const { setItemId, item } = found
  const wrong = item.options.find(({ correct }) => !correct)?.text ?? ''
  await overrideMark(teacher, { attemptId, setItemId }, 0.5, '笔误', after(30))
  await overrideMark(teacher, { attemptId, setItemId }, null, '看错了', after(31))
  await correctSetKey(teacher, setItemId, { kind: 'options', texts: [wrong] }, '原文另有说明', after(32))
  const answers = await readAnswers(teacher, assignmentId, setItemId, NOON)
  expect(answers?.question).toMatchObject({ setItemId, points: 1, key: wrong })
  expect(answers?.questions).toEqual(
    set.items.map((one) => ({ setItemId: one.setItemId, hasArrivals: false })),
  )
  expect(answers?.responses.map(({ name, number, given, share }) => [name, number, given, share])).toEqual([
    ['lin', 1, shownKey(item), 0],
    ['lin', 2, wrong, 1],
    ['mei', 1, wrong, 1],
  ])
  const at = (minute: number) => after(minute).toISOString()
  const by = 'teacher'
  expect(answers?.audit).toMatchObject([
    { kind: 'key', at: at(32), by, reason: '原文另有说明', before: shownKey(item), after: wrong },
    { kind: 'mark', at: at(31), by, reason: '看错了', learner: 'lin', share: null },
    { kind: 'mark', at: at(30), by, reason: '笔误', learner: 'lin', share: 0.5 },
  ])
})

test('without a question the first is read; another set’s question and other people find nothing', async () => {
  const { viewers, assignmentId, set } = await newAssignment()
  const [first] = set.items
  expect((await readAnswers(viewers.teacher, assignmentId, null, NOON))?.question.setItemId).toBe(
    first?.setItemId,
  )
  expect(await readAnswers(viewers.teacher, assignmentId, 'elsewhere', NOON)).toBeNull()
  for (const name of ['lin', 'stranger'] as const) {
    expect(await readAnswers(viewers[name], assignmentId, null, NOON)).toBeNull()
  }
})

test('answers that come after the attempt was handed in are kept for the teacher, count by hand alone, once', async () => {
  const { viewers, assignmentId, set } = await newAssignment({ timeLimit: 10 })
  const { teacher, lin } = viewers
  const started = await startAttempt(lin, assignmentId, after(0))
  if (!started || !('attemptId' in started)) throw new Error('No attempt was begun')
  const { attemptId } = started
  const [one, two] = set.items
  if (!one || !two) throw new Error('The set is too small')
  const input = {
    answerId: randomUUID(),
    attemptId,
    setItemId: two.setItemId,
    elapsedMs: 1_000,
    isGiven: true,
  }
  const late = { ...input, response: rightResponse(two.item), answeredAt: after(9) }
  for (const minute of [11, 12])
    expect(await saveResponse(lin, late, after(minute))).toEqual({ kind: 'over' })
  const attempt = await readAttempt(lin, attemptId, after(13))
  expect(attempt).toMatchObject({ lateArrivals: 1, score: { points: 0 } })

  const answers = await readAnswers(teacher, assignmentId, two.setItemId, NOON)
  const asked = answers?.questions.filter(({ hasArrivals }) => hasArrivals)
  expect(asked?.map(({ setItemId }) => setItemId)).toEqual([two.setItemId])
  expect(answers?.responses).toMatchObject([
    {
      given: '',
      share: 0,
      arrival: {
        given: shownKey(two.item),
        share: 1,
        answeredAt: after(9).toISOString(),
        arrivedAt: after(11).toISOString(),
      },
    },
  ])
  await overrideMark(teacher, { attemptId, setItemId: two.setItemId }, 1, '断网，答得及时', after(20))
  expect((await readAttempt(lin, attemptId, after(21)))?.score?.points).toBe(1)
})

test('answers stand in the order of the learners’ names', async () => {
  const { client, viewers, assignmentId, set } = await newAssignment()
  await take(viewers.lin, assignmentId, set, 0)
  await take(viewers.mei, assignmentId, set, 0, 10)
  await client.user.update({ where: { id: 'lin' }, data: { name: 'zz' } })
  const answers = await readAnswers(viewers.teacher, assignmentId, null, NOON)
  expect(answers?.responses.map(({ name }) => name)).toEqual(['mei', 'zz'])
})

test('all answers for a file: last answers with the marks that count, by name; for staff alone', async () => {
  const { viewers, assignmentId, set } = await newAssignment({ attempts: 2 })
  const { teacher, lin, mei } = viewers
  await take(mei, assignmentId, set, 0)
  const attemptId = await take(lin, assignmentId, set, set.items.length, 10)
  const [one] = set.items
  if (!one) throw new Error('The set is empty')
  await overrideMark(teacher, { attemptId, setItemId: one.setItemId }, 0.5, '笔误', after(30))
  const sheet = await readResponseSheet(teacher, assignmentId, NOON)
  expect(sheet?.questions).toEqual(
    set.items.map(({ item, points }) => ({ stem: item.stem, key: shownKey(item), points, credit: null })),
  )
  expect(sheet?.attempts.map(({ name, number }) => [name, number])).toEqual([
    ['lin', 1],
    ['mei', 1],
  ])
  const [first, ...others] = sheet?.attempts[0]?.answers ?? []
  expect(first).toEqual({ given: shownKey(one.item), points: 0.5 })
  expect(others.every(({ points }) => points === 1)).toBe(true)
  for (const name of ['lin', 'stranger'] as const) {
    expect(await readResponseSheet(viewers[name], assignmentId, NOON)).toBeNull()
  }
})

import { expect, test } from 'vitest'
import { readAnswers } from '#data/classes/answers'
import { correctSetKey, overrideMark } from '#data/classes/marking'
import { shownKey } from '#lib/items/grade'
import { newAssignment } from '#tests/data/classes/school'
import { take } from '#tests/data/classes/takers'
import { after } from '#tests/data/learner'

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
  await correctSetKey(teacher, setItemId, { kind: 'option', text: wrong }, '原文另有说明', after(32))
  const answers = await readAnswers(teacher, assignmentId, setItemId)
  expect(answers?.question).toMatchObject({ setItemId, points: 1, key: wrong })
  expect(answers?.questions).toEqual(set.items.map((one) => one.setItemId))
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
  expect((await readAnswers(viewers.teacher, assignmentId, null))?.question.setItemId).toBe(first?.setItemId)
  expect(await readAnswers(viewers.teacher, assignmentId, 'elsewhere')).toBeNull()
  for (const name of ['lin', 'stranger'] as const) {
    expect(await readAnswers(viewers[name], assignmentId, null)).toBeNull()
  }
})

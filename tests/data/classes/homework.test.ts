import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { assignSet, grantExtension, removeAssignment } from '#data/classes/assignments'
import { startAttempt } from '#data/classes/attempts'
import { archiveClass } from '#data/classes/classrooms'
import { listHomework } from '#data/classes/homework'
import { saveResponse } from '#data/classes/save-response'
import { newAssignment, SETTINGS } from '#tests/data/classes/school'
import { take } from '#tests/data/classes/takers'
import { after, NOON } from '#tests/data/learner'
import { rightResponse } from '#tests/e2e/quiz'

test('homework says when it is due and how far it is, from not begun to handed in', async () => {
  const { viewers, assignmentId, set } = await newAssignment()
  const { lin } = viewers
  const untouched = {
    assignmentId,
    title: '作业一',
    className: '高一（3）班',
    dueAt: after(60).toISOString(),
    state: 'to-do',
    isOverdue: false,
    answered: 0,
    items: set.items.length,
  }
  expect(await listHomework(lin, after(1))).toEqual([untouched])
  const started = await startAttempt(lin, assignmentId, after(2))
  const attemptId = started && 'attemptId' in started ? started.attemptId : ''
  const [first] = set.items
  if (!first) throw new Error('The set is empty')
  const input = { attemptId, setItemId: first.setItemId, elapsedMs: 1, isGiven: false }
  const answer = {
    ...input,
    answerId: randomUUID(),
    response: rightResponse(first.item),
    answeredAt: after(3),
  }
  await saveResponse(lin, answer, after(3))
  expect(await listHomework(lin, after(4))).toEqual([{ ...untouched, state: 'working', answered: 1 }])
  const { mei } = viewers
  await take(mei, assignmentId, set, 1)
  expect(await listHomework(mei, after(10))).toEqual([])
})

test('what was due and is still taken stays there and says so; closed, refused, excused or put away it is gone', async () => {
  const { viewers, classId, assignmentId, setId } = await newAssignment()
  const { lin, mei, teacher, owner } = viewers
  expect(await listHomework(lin, after(70))).toMatchObject([{ assignmentId, isOverdue: true }])
  expect(await listHomework(lin, after(130))).toEqual([])
  const excused = { dueAt: null, closesAt: null, timeFactor: 1, extraAttempts: 0, isExcused: true }
  await grantExtension(teacher, assignmentId, 'mei', excused, after(1))
  expect(await listHomework(mei, after(5))).toEqual([])
  await removeAssignment(teacher, assignmentId, after(5))
  await assignSet(teacher, setId, '不收迟交', { ...SETTINGS, late: { kind: 'refuse' } }, NOON)
  expect((await listHomework(lin, after(50))).map(({ title }) => title)).toEqual(['不收迟交'])
  expect(await listHomework(lin, after(70))).toEqual([])
  await archiveClass(owner, classId, after(6))
  expect(await listHomework(lin, after(50))).toEqual([])
})

test('what is due soonest stands first, with the learner’s own dates', async () => {
  const { viewers, setId, assignmentId } = await newAssignment()
  const { lin, teacher } = viewers
  await assignSet(teacher, setId, '作业二', { ...SETTINGS, dueAt: after(90) }, NOON)
  const extension = { dueAt: after(100), closesAt: null, timeFactor: 1, extraAttempts: 0, isExcused: false }
  await grantExtension(teacher, assignmentId, 'lin', extension, after(1))
  expect((await listHomework(lin, after(2))).map(({ title, dueAt }) => [title, dueAt])).toEqual([
    ['作业二', after(90).toISOString()],
    ['作业一', after(100).toISOString()],
  ])
})

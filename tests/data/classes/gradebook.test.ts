import { expect, test } from 'vitest'
import type { Viewer } from '#data/account/viewer'
import { readAnalysis } from '#data/classes/analysis'
import { readAnswers } from '#data/classes/answers'
import { assignSet, grantExtension } from '#data/classes/assignments'
import { readAttempt } from '#data/classes/attempts'
import { joinClass, leaveClass, readClass, removeMember } from '#data/classes/classrooms'
import { readGradebook, readOwnScores } from '#data/classes/gradebook'
import { correctSetKey, overrideMark } from '#data/classes/marking'
import { logWaiting } from '#data/classes/review-log'
import type { SetView } from '#data/classes/views'
import { readWithheld } from '#data/classes/withheld'
import { listMistakes } from '#data/study/mistakes'
import { newAssignment, SETTINGS } from '#tests/data/classes/school'
import { take } from '#tests/data/classes/takers'
import { after, NOON } from '#tests/data/learner'
import { foldedFromLog, stored } from '#tests/data/replay'

/** Whoever has a cell in the gradebook, and what it says. */
const cells = async (viewer: Viewer, classId: string, minute: number) =>
  (await readGradebook(viewer, classId, after(minute)))?.rows.map(({ userId, cells: [cell] }) => [
    userId,
    cell,
  ])

/** What the attempt got, unrounded; partial credit of wrong answers included. */
const pointsOf = async (viewer: Viewer, attemptId: string) =>
  (await readAttempt(viewer, attemptId, after(119)))?.score?.points

/** A multiple choice whose facts no other question asks, so that no other answer stands for what is known of them. */
const choiceOf = (set: SetView) => {
  const asking = (factId: string) => set.items.filter(({ item }) => item.factIds.includes(factId)).length
  const found = set.items.find(
    ({ item }) => item.kind === 'multiple-choice' && item.factIds.every((factId) => asking(factId) === 1),
  )
  if (found?.item.kind !== 'multiple-choice') throw new Error('The set has no multiple choice')
  return { setItemId: found.setItemId, item: found.item }
}

test('the gradebook says who has what, who is working, and who is missing', async () => {
  const { viewers, classId, assignmentId, set } = await newAssignment()
  const before = { kind: 'to-do', isExtended: false }
  expect(await cells(viewers.teacher, classId, 1)).toEqual([
    ['lin', before],
    ['mei', before],
  ])
  const attemptId = await take(viewers.lin, assignmentId, set, set.items.length)
  const scored = { kind: 'scored', points: set.items.length, isLate: false, attempts: 1, isExtended: false }
  expect(await pointsOf(viewers.lin, attemptId)).toBe(set.items.length)
  expect(await cells(viewers.teacher, classId, 90)).toEqual([
    ['lin', scored],
    ['mei', { kind: 'missing', isExtended: false }],
  ])
})

test('who joins after an assignment has closed owes nothing of it; who joins before then does', async () => {
  const { viewers, classId } = await newAssignment()
  const code = (await readClass(viewers.owner, classId))?.joinCode ?? ''
  await joinClass(viewers.stranger, code, after(121))
  expect(await cells(viewers.teacher, classId, 130)).toEqual([
    ['lin', { kind: 'missing', isExtended: false }],
    ['mei', { kind: 'missing', isExtended: false }],
    ['stranger', { kind: 'not-assigned', isExtended: false }],
  ])
  const own = await readOwnScores(viewers.stranger, classId, after(130))
  expect(own?.rows[0]?.cells).toEqual([{ kind: 'not-assigned', isExtended: false }])
})

test('who is late, excused or extended is marked so', async () => {
  const { viewers, classId, assignmentId, set } = await newAssignment()
  await take(viewers.lin, assignmentId, set, 1, 70)
  const extension = { dueAt: null, closesAt: null, timeFactor: 1, extraAttempts: 0, isExcused: true }
  await grantExtension(viewers.teacher, assignmentId, 'mei', extension, NOON)
  const read = await cells(viewers.teacher, classId, 90)
  expect(read).toMatchObject([
    ['lin', { kind: 'scored', isLate: true }],
    ['mei', { kind: 'excused' }],
  ])
})

test('a learner sees only their own row, and no score before it may be told', async () => {
  const { viewers, classId, assignmentId, set } = await newAssignment({ feedback: 'after-closing' })
  await take(viewers.lin, assignmentId, set, 3)
  const own = await readOwnScores(viewers.lin, classId, after(5))
  expect(own?.rows.map(({ userId, cells: [cell] }) => [userId, cell])).toEqual([
    ['lin', { kind: 'handed-in', attempts: 1, isExtended: false }],
  ])
  const later = await readOwnScores(viewers.lin, classId, after(120))
  expect(later?.rows[0]?.cells[0]?.kind).toBe('scored')
  expect(await readGradebook(viewers.lin, classId, after(5))).toBeNull()
  expect(await readOwnScores(viewers.stranger, classId, after(5))).toBeNull()
})

test('a mark given by hand counts, with its reason, until it is taken back', async () => {
  const { viewers, classId, assignmentId, set } = await newAssignment()
  const attemptId = await take(viewers.lin, assignmentId, set, set.items.length)
  const { setItemId } = choiceOf(set)
  const of = set.items.length
  const mark = (viewer: Viewer, share: number | null, minute = 3) =>
    overrideMark(viewer, { attemptId, setItemId }, share, '题目有歧义', after(minute))
  for (const name of ['lin', 'mei', 'stranger'] as const) expect(await mark(viewers[name], 1)).toBe(false)
  expect(await mark(viewers.teacher, 0.5)).toBe(true)
  expect(await cells(viewers.teacher, classId, 5)).toMatchObject([
    ['lin', { points: of - 0.5 }],
    ['mei', {}],
  ])
  const answers = await readAnswers(viewers.teacher, assignmentId, setItemId, NOON)
  expect(answers?.responses[0]?.override).toEqual({ share: 0.5, reason: '题目有歧义', by: 'teacher' })
  await mark(viewers.teacher, null, 4)
  expect(await pointsOf(viewers.lin, attemptId)).toBe(of)
})

test('a corrected key marks everybody anew, says whose score changed, and is kept with its reason', async () => {
  const { client, viewers, assignmentId, set } = await newAssignment()
  const { setItemId, item } = choiceOf(set)
  const of = set.items.length
  const lin = await take(viewers.lin, assignmentId, set, of)
  const mei = await take(viewers.mei, assignmentId, set, 0)
  const before = await pointsOf(viewers.mei, mei)
  const wrong = item.options.find(({ correct }) => !correct)?.text ?? ''
  const edit = { kind: 'options', texts: [wrong] } as const
  const correct = (viewer: Viewer) => correctSetKey(viewer, setItemId, edit, '原文另有说明', after(5))
  for (const name of ['lin', 'stranger'] as const) expect(await correct(viewers[name])).toBeNull()
  const corrected = await correct(viewers.teacher)
  expect(corrected).toMatchObject({
    changes: [
      { userId: 'lin', before: of, after: of - 1, items: [0] },
      { userId: 'mei', before, after: (before ?? 0) + 1, items: [0] },
    ],
  })
  expect(await pointsOf(viewers.lin, lin)).toBe(of - 1)
  const audit = await client.keyCorrection.findMany()
  expect(audit).toMatchObject([{ setItemId, byUserId: 'teacher', reason: '原文另有说明' }])
  expect(JSON.parse(audit[0]?.before ?? '')).toEqual(item)
})

test('a correction does not name whose mark was given by hand and stays', async () => {
  const { viewers, assignmentId, set } = await newAssignment()
  const { setItemId, item } = choiceOf(set)
  const attemptId = await take(viewers.lin, assignmentId, set, set.items.length)
  await overrideMark(viewers.teacher, { attemptId, setItemId }, 0.5, '题目有歧义', after(3))
  const wrong = item.options.find(({ correct }) => !correct)?.text ?? ''
  const edit = { kind: 'options', texts: [wrong] } as const
  expect(await correctSetKey(viewers.teacher, setItemId, edit, '原文另有说明', after(5))).toEqual({
    changes: [],
  })
})

test('an edit that does not fit the question changes nothing', async () => {
  const { client, viewers, set } = await newAssignment()
  const { setItemId } = choiceOf(set)
  const edit = { kind: 'options', texts: ['没有这一项'] } as const
  expect(await correctSetKey(viewers.teacher, setItemId, edit, '', after(5))).toBe('unfit')
  expect(await client.keyCorrection.count()).toBe(0)
})

test('item analysis counts each learner’s first attempt, and only staff see it', async () => {
  const { viewers, assignmentId, set } = await newAssignment({ attempts: 2 })
  await take(viewers.lin, assignmentId, set, 0)
  await take(viewers.lin, assignmentId, set, set.items.length, 10)
  await take(viewers.mei, assignmentId, set, set.items.length)
  const analysis = await readAnalysis(viewers.teacher, assignmentId, after(20))
  const index = set.items.findIndex(({ setItemId }) => setItemId === choiceOf(set).setItemId)
  expect(analysis?.learners).toBe(2)
  expect(analysis?.items[index]?.figures).toMatchObject({ answers: 2, facility: 0.5 })
  expect(analysis?.items[index]?.options.reduce((sum, { count }) => sum + count, 0)).toBe(2)
  for (const name of ['lin', 'stranger'] as const) {
    expect(await readAnalysis(viewers[name], assignmentId, after(20))).toBeNull()
  }
})

test('the analysis tells each time that an item was assigned in the viewer’s classes, the oldest first', async () => {
  const { client, viewers, setId, assignmentId, set } = await newAssignment()
  await take(viewers.lin, assignmentId, set, set.items.length)
  await take(viewers.mei, assignmentId, set, 0)
  const later = { ...SETTINGS, opensAt: after(200), dueAt: null, closesAt: null }
  const again = (await assignSet(viewers.teacher, setId, '作业二', later, after(190))) ?? ''
  await assignSet(viewers.teacher, setId, '没人做', later, after(190))
  await take(viewers.lin, again, set, set.items.length, 210)
  const usesFor = async (minute: number) => {
    const analysis = await readAnalysis(viewers.teacher, again, after(minute))
    const index = set.items.findIndex(({ setItemId }) => setItemId === choiceOf(set).setItemId)
    return analysis?.items[index]?.uses.map(({ title, answers, facility }) => [title, answers, facility])
  }
  const both = [
    ['作业一', 2, 0.5],
    ['作业二', 1, 1],
  ]
  expect(await usesFor(220)).toEqual(both)
  const teaching = { classId_userId: { classId: set.classId, userId: 'teacher' } }
  await client.membership.update({ where: teaching, data: { leftAt: after(221) } })
  expect(await readAnalysis(viewers.teacher, again, after(222))).toBeNull()
})

test('who leaves or is removed stays in the gradebook, marked so and behind the others, and in the file', async () => {
  const { viewers, classId, assignmentId, set } = await newAssignment()
  await take(viewers.lin, assignmentId, set, set.items.length)
  await leaveClass(viewers.lin, classId, after(10))
  await removeMember(viewers.teacher, classId, 'mei', after(10))
  const gradebook = await readGradebook(viewers.teacher, classId, after(90))
  // Mei had begun nothing, so there is nothing to keep.
  expect(gradebook?.rows.map(({ userId, hasLeft }) => [userId, hasLeft])).toEqual([['lin', true]])
  expect(gradebook?.rows[0]?.cells[0]).toMatchObject({ kind: 'scored', points: set.items.length })
})

/** A class of which lin has handed in everything, and one question of it with another option as its key. */
const corrected = async () => {
  const world = await newAssignment({ late: { kind: 'deduct', perDay: 0.1, most: 0.5 } })
  const { viewers, assignmentId, set } = world
  const { setItemId, item } = choiceOf(set)
  // An hour after it was due.
  const attemptId = await take(viewers.lin, assignmentId, set, set.items.length, 100)
  await logWaiting(viewers.lin, after(102))
  const wrong = item.options.find(({ correct }) => !correct)?.text ?? ''
  const edit = { kind: 'options', texts: [wrong] } as const
  const changes = await correctSetKey(viewers.teacher, setItemId, edit, '原文另有说明', after(105))
  return { ...world, attemptId, setItemId, item, wrong, changes }
}

test('what a correction changes is told as it counts, less what being late takes off', async () => {
  const { viewers, attemptId, set, changes } = await corrected()
  const of = set.items.length
  expect(changes).toMatchObject({ changes: [{ userId: 'lin', before: of * 0.9, after: (of - 1) * 0.9 }] })
  expect((await readAttempt(viewers.lin, attemptId, after(110)))?.score).toEqual({
    earned: of - 1,
    points: (of - 1) * 0.9,
    of,
    isLate: true,
  })
})

test('a corrected key holds in the log, among the mistakes and in reviews, and the article’s owner is told', async () => {
  const { client, viewers, setItemId, wrong, item } = await corrected()
  const { mistakes } = await listMistakes(viewers.lin, 1, after(121))
  expect(mistakes).toMatchObject([
    { stem: item.stem, key: { kind: 'choice', text: wrong }, rationale: '原文另有说明' },
  ])
  const amended = await client.review.findMany({ where: { kind: 'amend' } })
  expect(amended.map(({ userId, rating, correct }) => [userId, rating, correct])).toEqual(
    amended.map(() => ['lin', 'again', false]),
  )
  expect(amended).not.toEqual([])
  for (const card of await client.card.findMany({ where: { userId: 'lin' } }))
    expect(stored(card)).toEqual(await foldedFromLog(client, card))
  const { itemId } = await client.setItem.findUniqueOrThrow({ where: { id: setItemId } })
  expect((await readWithheld(client, 'lin', after(121))).outdated).toEqual([itemId])
  expect((await readWithheld(client, 'stranger', after(121))).outdated).toEqual([])
  expect(await client.flag.findMany()).toMatchObject([{ userId: 'teacher', itemId, note: '原文另有说明' }])
})

test('the learner reads why a mark was given by hand', async () => {
  const { viewers, assignmentId, set } = await newAssignment()
  const attemptId = await take(viewers.lin, assignmentId, set, set.items.length)
  const { setItemId } = choiceOf(set)
  await overrideMark(viewers.teacher, { attemptId, setItemId }, 0.5, '题目有歧义', after(3))
  const view = await readAttempt(viewers.lin, attemptId, after(5))
  const marked = view?.questions.find(({ question }) => question.itemId === setItemId)
  expect(marked?.feedback).toMatchObject({ share: 0.5, byHand: '题目有歧义' })
  const others = view?.questions.filter(({ question }) => question.itemId !== setItemId) ?? []
  expect(others.every(({ feedback }) => feedback?.byHand === null)).toBe(true)
})

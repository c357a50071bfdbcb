import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Viewer } from '#data/account/viewer'
import { assignSet, changeSettings, grantExtension, listAssignments } from '#data/classes/assignments'
import { readAttempt, startAttempt, submitAttempt } from '#data/classes/attempts'
import { leaveClass } from '#data/classes/classrooms'
import { saveResponse } from '#data/classes/save-response'
import { createSet, listSets, pickItems, publishSet, readSet } from '#data/classes/sets'
import type { Item } from '#lib/items/item'
import type { ItemResponse } from '#lib/items/response'
import { newAssignment, newSchool, newSet, SETTINGS } from '#tests/data/classes/school'
import { apart } from '#tests/data/classes/takers'
import { after, NOON } from '#tests/data/learner'
import { rightResponse, wrongResponse } from '#tests/e2e/quiz'

const begin = async (viewer: Viewer, assignmentId: string, minute = 0): Promise<string> => {
  const started = await startAttempt(viewer, assignmentId, after(minute))
  if (!started || !('attemptId' in started)) throw new Error('No attempt was begun')
  return started.attemptId
}

const save = (viewer: Viewer, attemptId: string, setItemId: string, response: ItemResponse, minute: number) =>
  saveResponse(
    viewer,
    {
      answerId: randomUUID(),
      attemptId,
      setItemId,
      response,
      answeredAt: after(minute),
      elapsedMs: 1_000,
      isGiven: true,
    },
    after(minute),
  )

/** What of the items' secrets stands in something that is sent to a learner. */
const leaks = (sent: unknown, items: readonly Item[]): string[] => {
  const text = JSON.stringify(sent)
  return items.flatMap(({ rationale, key, factIds }) =>
    [JSON.stringify(rationale).slice(1, -1), key, ...factIds].filter((secret) => text.includes(secret)),
  )
}

test.each([
  ['never', false, false, false],
  ['after-answer', true, true, true],
  ['after-submission', false, true, true],
  ['after-closing', false, false, true],
] as const)('%s: what reaches a learner while working, handed in, and closed', async (feedback, ...told) => {
  const { client, viewers, assignmentId, set } = await newAssignment({ feedback })
  const { lin } = viewers
  const items = set.items.map(({ item }) => item)
  const attemptId = await begin(lin, assignmentId)
  expect(leaks(await readAttempt(lin, attemptId, after(1)), items)).toEqual([])
  const [first] = await apart(client, set.items)
  const saved = await save(lin, attemptId, first.setItemId, rightResponse(first.item), 2)
  const working = [saved, await readAttempt(lin, attemptId, after(3))]
  const others = items.filter(({ key }) => key !== first.item.key)
  expect(leaks(working, others)).toEqual([])
  expect(leaks(working, [first.item]).length > 0).toBe(told[0])
  if (!told[0]) expect(JSON.stringify(working)).not.toMatch(/"share":|"correct":true/)
  await submitAttempt(lin, attemptId, 'asked', after(4))
  expect(leaks(await readAttempt(lin, attemptId, after(5)), items).length > 0).toBe(told[1])
  expect(leaks(await readAttempt(lin, attemptId, after(121)), items).length > 0).toBe(told[2])
})

test('an extension of one learner keeps the keys from all until it is over', async () => {
  const { viewers, assignmentId, set } = await newAssignment({ feedback: 'after-closing' })
  const { teacher, lin } = viewers
  const attemptId = await begin(lin, assignmentId)
  await submitAttempt(lin, attemptId, 'asked', after(4))
  const extension = { dueAt: null, closesAt: after(300), timeFactor: 1, extraAttempts: 0, isExcused: false }
  expect(await grantExtension(teacher, assignmentId, 'mei', extension, NOON)).toBe(true)
  const items = set.items.map(({ item }) => item)
  expect(leaks(await readAttempt(lin, attemptId, after(200)), items)).toEqual([])
  expect(leaks(await readAttempt(lin, attemptId, after(300)), items)).not.toEqual([])
})

test('an answer is saved when given, replaced by a later one, and saved once when sent twice', async () => {
  const { client, viewers, assignmentId, set } = await newAssignment()
  const attemptId = await begin(viewers.lin, assignmentId)
  const [one] = set.items
  if (!one) throw new Error('The set is empty')
  await save(viewers.lin, attemptId, one.setItemId, wrongResponse(one.item), 1)
  const again = { answerId: randomUUID(), attemptId, setItemId: one.setItemId, elapsedMs: 1, isGiven: true }
  const input = { ...again, response: rightResponse(one.item), answeredAt: after(2) }
  for (const minutes of [2, 3])
    expect(await saveResponse(viewers.lin, input, after(minutes))).toMatchObject({ kind: 'kept' })
  expect(await client.attemptResponse.count()).toBe(2)
  await submitAttempt(viewers.lin, attemptId, 'asked', after(4))
  const read = await readAttempt(viewers.lin, attemptId, after(5))
  expect(read?.score).toEqual({ points: 1, earned: 1, of: set.items.length, isLate: false })
  expect(read?.questions.find(({ question }) => question.itemId === one.setItemId)?.response).toEqual(
    input.response,
  )
})

test('time over hands in what is there: nothing more is taken, and all that was saved counts', async () => {
  const { viewers, assignmentId, set } = await newAssignment({ timeLimit: 10 })
  const attemptId = await begin(viewers.lin, assignmentId)
  const [one, two] = set.items
  if (!one || !two) throw new Error('The set is too small')
  await save(viewers.lin, attemptId, one.setItemId, rightResponse(one.item), 9)
  expect(await save(viewers.lin, attemptId, two.setItemId, rightResponse(two.item), 10)).toEqual({
    kind: 'over',
  })
  const read = await readAttempt(viewers.lin, attemptId, after(11))
  expect(read?.handedInAt).toBe(after(10).toISOString())
  expect(read?.score?.points).toBe(1)
})

test('once its key is told, an answer stands', async () => {
  const { client, viewers, assignmentId, set } = await newAssignment({ feedback: 'after-answer' })
  const attemptId = await begin(viewers.lin, assignmentId)
  const [one] = await apart(client, set.items)
  await save(viewers.lin, attemptId, one.setItemId, wrongResponse(one.item), 1)
  const second = await save(viewers.lin, attemptId, one.setItemId, rightResponse(one.item), 2)
  expect(second).toMatchObject({ kind: 'marked', feedback: { share: 0 } })
  await submitAttempt(viewers.lin, attemptId, 'asked', after(3))
  expect((await readAttempt(viewers.lin, attemptId, after(4)))?.score?.points).toBeLessThan(1)
})

test('what would give away a question that is still open is told when that is answered, or all is handed in', async () => {
  const { client, viewers, assignmentId, set } = await newAssignment({ feedback: 'after-answer' })
  const attemptId = await begin(viewers.lin, assignmentId)
  const [, one, siblings] = await apart(client, set.items)
  const [sibling] = siblings
  if (!sibling) throw new Error('Nothing is proved by the same words')
  const told = async () =>
    (await readAttempt(viewers.lin, attemptId, after(9)))?.questions.filter(({ feedback }) => feedback).length
  const saved = await save(viewers.lin, attemptId, one.setItemId, wrongResponse(one.item), 1)
  expect(saved).toMatchObject({ kind: 'kept' })
  expect(leaks(await readAttempt(viewers.lin, attemptId, after(2)), [one.item, sibling.item])).toEqual([])
  expect(await told()).toBe(0)
  await save(viewers.lin, attemptId, sibling.setItemId, wrongResponse(sibling.item), 3)
  expect(await told()).toBeGreaterThan(0)
  await submitAttempt(viewers.lin, attemptId, 'asked', after(4))
  expect(await told()).toBe(set.items.length)
})

test('submitting twice counts once, at the first time', async () => {
  const { viewers, assignmentId } = await newAssignment()
  const attemptId = await begin(viewers.lin, assignmentId)
  expect(await submitAttempt(viewers.lin, attemptId, 'asked', after(3))).toBe(true)
  expect(await submitAttempt(viewers.lin, attemptId, 'asked', after(30))).toBe(true)
  expect((await readAttempt(viewers.lin, attemptId, after(31)))?.handedInAt).toBe(after(3).toISOString())
  expect(await startAttempt(viewers.lin, assignmentId, after(32))).toEqual({ refused: 'none-left' })
})

test('each learner has an order of their own, the same whenever the page is loaded again', async () => {
  const { viewers, assignmentId } = await newAssignment()
  const order = async (viewer: Viewer, attemptId: string) =>
    (await readAttempt(viewer, attemptId, after(1)))?.questions.map(({ question }) => question)
  const lin = await begin(viewers.lin, assignmentId)
  const mei = await begin(viewers.mei, assignmentId)
  expect(await order(viewers.lin, lin)).toEqual(await order(viewers.lin, lin))
  expect(await order(viewers.lin, lin)).not.toEqual(await order(viewers.mei, mei))
})

test('nobody reads, answers or hands in somebody else’s attempt, staff and classmates included', async () => {
  const { viewers, assignmentId, set } = await newAssignment()
  const attemptId = await begin(viewers.lin, assignmentId)
  const [one] = set.items
  for (const name of ['owner', 'teacher', 'mei', 'stranger'] as const) {
    const viewer = viewers[name]
    expect(await readAttempt(viewer, attemptId, after(1))).toBeNull()
    expect(await save(viewer, attemptId, one?.setItemId ?? '', { kind: 'skipped' }, 1)).toBeNull()
    expect(await submitAttempt(viewer, attemptId, 'asked', after(1))).toBe(false)
    if (name !== 'mei') expect(await startAttempt(viewer, assignmentId, after(1))).toBeNull()
  }
  await leaveClass(viewers.lin, set.classId, after(2))
  expect(await readAttempt(viewers.lin, attemptId, after(3))).toBeNull()
})

test('who may make, see and assign sets: the matrix', async () => {
  for (const name of ['owner', 'teacher', 'lin', 'stranger'] as const) {
    const { viewers, classId, setId } = await newSet()
    const viewer = viewers[name]
    const isStaff = name === 'owner' || name === 'teacher'
    expect((await createSet(viewer, classId, 'x', NOON)) !== null).toBe(isStaff)
    expect((await listSets(viewer, classId)) !== null).toBe(isStaff)
    expect((await readSet(viewer, setId, NOON)) !== null).toBe(isStaff)
    expect((await assignSet(viewer, setId, 'x', SETTINGS, NOON)) !== null).toBe(isStaff)
    expect(await pickItems(viewer, setId, [], NOON)).toBeNull()
    expect(await publishSet(viewer, setId, NOON)).toBeNull()
    const listed = await listAssignments(viewer, classId, after(1))
    expect(listed === null).toBe(name === 'stranger')
  }
})

test('what was not opened yet is hidden from learners', async () => {
  const { viewers, classId } = await newAssignment({ opensAt: after(30) })
  expect(await listAssignments(viewers.lin, classId, after(29))).toEqual([])
  expect((await listAssignments(viewers.lin, classId, after(30)))?.length).toBe(1)
  expect((await listAssignments(viewers.teacher, classId, NOON))?.length).toBe(1)
})

test('an empty set is not published, and a published one does not change when content does', async () => {
  const { viewers, classId } = await newSchool()
  const empty = (await createSet(viewers.teacher, classId, '空', NOON)) ?? ''
  expect(await publishSet(viewers.teacher, empty, NOON)).toEqual({ kind: 'empty' })
  const { client, viewers: others, setId, set } = await newSet()
  await client.item.updateMany({ data: { item: '{}', retiredAt: NOON } })
  expect(await readSet(others.teacher, setId, NOON)).toEqual(set)
})

test('a set that somebody who knows nothing would pass by taking the longest option is refused, with the reason', async () => {
  const { client, viewers, classId } = await newSchool()
  const setId = (await createSet(viewers.teacher, classId, '长', NOON)) ?? ''
  const rows = await client.item.findMany({ where: { kind: 'multiple-choice' }, take: 8 })
  for (const row of rows) {
    const item = JSON.parse(row.item) as Item
    if (item.kind !== 'multiple-choice') continue
    const longest = Math.max(...item.options.map(({ text }) => text.length))
    const options = item.options.map(({ text, correct }) => ({
      text: correct ? `${text}，如文所述`.padEnd(longest + 1, '等') : text,
      correct,
    }))
    await client.item.update({ where: { id: row.id }, data: { item: JSON.stringify({ ...item, options }) } })
  }
  const picks = rows.map(({ publicId }) => ({ itemId: publicId, points: 1 }))
  expect(await pickItems(viewers.teacher, setId, picks, NOON)).toEqual([])
  expect(await publishSet(viewers.teacher, setId, NOON)).toEqual({ kind: 'guessable' })
  const told = (await readSet(viewers.teacher, setId, NOON))?.guesses.find(({ guess }) => guess === 'longest')
  expect(told).toMatchObject({ isTooLucky: true, right: rows.length, of: rows.length })
})

test('once somebody has begun, what would be unfair to change is locked; dates are not', async () => {
  const { viewers, assignmentId } = await newAssignment()
  await begin(viewers.lin, assignmentId)
  const change = (settings: Partial<typeof SETTINGS>) =>
    changeSettings(viewers.teacher, assignmentId, '作业一', { ...SETTINGS, ...settings })
  expect(await change({ timeLimit: 5, attempts: 2 })).toEqual({
    kind: 'locked',
    settings: ['timeLimit', 'attempts'],
  })
  expect(await change({ closesAt: after(240) })).toEqual({ kind: 'changed' })
})

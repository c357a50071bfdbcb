import { expect, test } from 'vitest'
import { readAnalysis } from '#data/classes/analysis'
import { readAnswers } from '#data/classes/answers'
import { readAttempt, startAttempt } from '#data/classes/attempts'
import { readGradebook } from '#data/classes/gradebook'
import { readResponseSheet } from '#data/classes/response-sheet'
import { reuseAssignments } from '#data/classes/reuse'
import { logWaiting } from '#data/classes/review-log'
import { copySet } from '#data/classes/set-copies'
import { readTaking } from '#data/classes/taking'
import { voidQuestion } from '#data/classes/voiding'
import { readWithheld } from '#data/classes/withheld'
import { listMistakes } from '#data/study/mistakes'
import { newAssignment } from '#tests/data/classes/school'
import { take } from '#tests/data/classes/takers'
import { after } from '#tests/data/learner'
import { foldedFromLog, stored } from '#tests/data/replay'

const WHY = '题干有歧义'

/** Lin has everything right, Mei nothing; both are in their logs. */
const taken = async () => {
  const world = await newAssignment()
  const { viewers, assignmentId, set } = world
  const lin = await take(viewers.lin, assignmentId, set, set.items.length)
  const mei = await take(viewers.mei, assignmentId, set, 0)
  for (const viewer of [viewers.lin, viewers.mei]) await logWaiting(viewer, after(3))
  const [first] = set.items
  if (!first) throw new Error('The set is empty')
  return { ...world, attempts: { lin, mei }, of: set.items.length, first }
}

const totals = async ({ viewers, classId }: Awaited<ReturnType<typeof taken>>) => {
  const book = await readGradebook(viewers.teacher, classId, after(200))
  const points = book?.rows.map(({ cells: [cell] }) => (cell?.kind === 'scored' ? cell.points : null))
  return { of: book?.assignments[0]?.of, points }
}

test('voided for everybody, all have its points; for nobody, it is out of the full marks; told with whose score changed', async () => {
  const world = await taken()
  const { viewers, first, of } = world
  const before = (await totals(world)).points
  const everybody = await voidQuestion(viewers.teacher, first.setItemId, 'everybody', WHY, after(5))
  expect(everybody?.changes.map(({ name, before: was, after: is }) => [name, is - was])).toEqual([['mei', 1]])
  expect(await totals(world)).toEqual({ of, points: [of, (before?.[1] ?? 0) + 1] })
  const nobody = await voidQuestion(viewers.teacher, first.setItemId, 'nobody', WHY, after(6))
  expect(nobody?.changes.map(({ name }) => name).sort()).toEqual(['lin', 'mei'])
  expect(await totals(world)).toEqual({ of: of - 1, points: [of - 1, before?.[1]] })
  expect(await readTaking(viewers.lin, world.assignmentId, after(7))).toMatchObject({ of: of - 1 })
})

test('made to count again, the marks are what they were, the learner’s key is back, and the log stays as it is', async () => {
  const world = await taken()
  const { client, viewers, first, attempts } = world
  const before = await totals(world)
  expect(await voidQuestion(viewers.teacher, first.setItemId, null, WHY, after(4))).toBeNull()
  await voidQuestion(viewers.teacher, first.setItemId, 'nobody', WHY, after(5))
  const log = await client.review.count()
  const back = await voidQuestion(viewers.teacher, first.setItemId, null, '题没有错', after(6))
  expect(back?.changes.map(({ name }) => name)).toContain('lin')
  expect(await totals(world)).toEqual(before)
  const slot = (await readAttempt(viewers.mei, attempts.mei, after(7)))?.questions.find(
    ({ question }) => question.itemId === first.setItemId,
  )
  expect(slot?.voided).toBeNull()
  expect(slot?.feedback).not.toBeNull()
  expect(await client.review.count()).toBe(log)
  expect((await readWithheld(client, 'mei', after(121))).outdated).toEqual([])
  const { audit } = (await readAnswers(viewers.teacher, world.assignmentId, first.setItemId, after(8))) ?? {}
  expect(audit).toMatchObject([{ credit: 'counts', reason: '题没有错' }, { credit: 'nobody' }])
})

test('the learner reads that it was voided and why, keeps the answer, and is told nothing of its key', async () => {
  const { viewers, attempts, first, of } = await taken()
  await voidQuestion(viewers.teacher, first.setItemId, 'nobody', WHY, after(5))
  const view = await readAttempt(viewers.mei, attempts.mei, after(6))
  const slot = view?.questions.find(({ question }) => question.itemId === first.setItemId)
  expect(slot).toMatchObject({ voided: { credit: 'nobody', reason: WHY }, feedback: null, isWithheld: false })
  expect(slot?.response).not.toBeNull()
  expect(view?.score?.of).toBe(of - 1)
  expect(view?.questions.filter(({ voided }) => voided === null).every(({ feedback }) => feedback)).toBe(true)
})

test('the log is not rewritten: the answers are taken back in it, and leave cards, mistakes and self-study', async () => {
  const { client, viewers, set, first } = await taken()
  const stems = async () => (await listMistakes(viewers.mei, 1, after(10))).mistakes.map(({ stem }) => stem)
  const before = await client.review.findMany({ where: { kind: 'answer' }, orderBy: { answerId: 'asc' } })
  expect(await stems()).toContain(first.item.stem)
  await voidQuestion(viewers.teacher, first.setItemId, 'everybody', WHY, after(5))
  expect(await stems()).not.toContain(first.item.stem)
  expect(await client.review.findMany({ where: { kind: 'answer' }, orderBy: { answerId: 'asc' } })).toEqual(
    before,
  )
  expect(
    (await client.review.findMany({ where: { kind: 'undo' } })).map(({ userId }) => userId).sort(),
  ).toEqual(expect.arrayContaining(['lin', 'mei']))
  for (const card of await client.card.findMany())
    expect(stored(card)).toEqual(await foldedFromLog(client, card))
  const { itemId } = await client.setItem.findUniqueOrThrow({ where: { id: first.setItemId } })
  expect((await readWithheld(client, 'mei', after(121))).outdated).toEqual([itemId])
  expect((await readWithheld(client, 'stranger', after(121))).outdated).toEqual([])
  // Voided once more, with the points for the others, nothing is taken back twice.
  const undone = await client.review.count({ where: { kind: 'undo' } })
  await voidQuestion(viewers.teacher, first.setItemId, 'nobody', WHY, after(6))
  expect(await client.review.count({ where: { kind: 'undo' } })).toBe(undone)
  expect(set.items.length).toBeGreaterThan(1)
})

test('an answer that was not in the log yet does not get into it', async () => {
  const { client, viewers, assignmentId, set } = await newAssignment({ feedback: 'after-closing' })
  const [first] = set.items
  await take(viewers.lin, assignmentId, set, 0)
  await voidQuestion(viewers.teacher, first?.setItemId ?? '', 'nobody', WHY, after(5))
  await logWaiting(viewers.lin, after(130))
  const itemIds = (await client.review.findMany()).map(({ itemId }) => itemId)
  const { itemId } = await client.setItem.findUniqueOrThrow({ where: { id: first?.setItemId ?? '' } })
  expect(itemIds).not.toContain(itemId)
  expect(itemIds.length).toBeGreaterThan(0)
  expect((await client.attempt.findFirstOrThrow()).fedAt).toEqual(after(130))
})

test('a running attempt says so at once, and goes on', async () => {
  const { viewers, assignmentId, set } = await newAssignment()
  const started = await startAttempt(viewers.lin, assignmentId, after(1))
  if (!started || !('attemptId' in started)) throw new Error('No attempt was begun')
  const [first] = set.items
  await voidQuestion(viewers.teacher, first?.setItemId ?? '', 'everybody', WHY, after(2))
  const view = await readAttempt(viewers.lin, started.attemptId, after(3))
  expect(view?.handedInAt).toBeNull()
  expect(view?.questions.flatMap(({ voided }) => voided ?? [])).toEqual([
    { credit: 'everybody', reason: WHY },
  ])
})

test('answers by question, the file of them and the analysis follow; copies leave it behind', async () => {
  const { client, viewers, classId, assignmentId, setId, set, first } = await taken()
  const { teacher } = viewers
  await voidQuestion(teacher, first.setItemId, 'nobody', WHY, after(5))
  const answers = await readAnswers(teacher, assignmentId, first.setItemId, after(6))
  expect(answers?.question.credit).toBe('nobody')
  expect(answers?.audit).toMatchObject([{ kind: 'void', credit: 'nobody', by: 'teacher', reason: WHY }])
  const sheet = await readResponseSheet(teacher, assignmentId, after(6))
  expect(sheet?.questions[0]).toMatchObject({ points: 0, credit: 'nobody' })
  expect(sheet?.attempts.map(({ answers: [one] }) => one?.points)).toEqual([0, 0])
  const analysis = await readAnalysis(teacher, assignmentId, after(130))
  expect(analysis?.items.map(({ setItemId }) => setItemId)).not.toContain(first.setItemId)
  const copy = (await copySet(teacher, setId, classId, after(7))) ?? ''
  expect(await client.setItem.count({ where: { setId: copy } })).toBe(set.items.length - 1)
  await reuseAssignments(teacher, classId, { toClassId: null, start: null, only: null }, after(8))
  const again = await client.assignment.findFirstOrThrow({ where: { id: { not: assignmentId } } })
  expect(again.setId).not.toBe(setId)
  expect(await client.setItem.count({ where: { setId: again.setId } })).toBe(set.items.length - 1)
})

test('only the class’s staff voids a question, and only of a published set', async () => {
  const { client, viewers, setId, first } = await taken()
  for (const name of ['lin', 'stranger'] as const)
    expect(await voidQuestion(viewers[name], first.setItemId, 'everybody', WHY, after(5))).toBeNull()
  await client.studySet.update({ where: { id: setId }, data: { publishedAt: null } })
  expect(await voidQuestion(viewers.teacher, first.setItemId, 'everybody', WHY, after(5))).toBeNull()
  expect(await client.itemVoid.count()).toBe(0)
})

import { expect, test } from 'vitest'
import { readAssignmentSettings } from '#data/classes/assignment-settings'
import { grantExtension } from '#data/classes/assignments'
import { joinClass, readClass } from '#data/classes/classrooms'
import { browseItems, POOL_PAGE, type PoolFilter } from '#data/classes/item-pool'
import {
  addByBlueprint,
  addItem,
  arrangeItems,
  discardSet,
  dropItem,
  renameSet,
} from '#data/classes/set-editing'
import { previewSet } from '#data/classes/set-preview'
import { readPrint } from '#data/classes/set-print'
import { createSet, listSets, readSet } from '#data/classes/sets'
import type { PrintView } from '#data/classes/teaching-views'
import { ENOUGH_ANSWERS } from '#lib/classes/analysis/remark'
import { newAssignment, newSchool, newSet } from '#tests/data/classes/school'
import { take } from '#tests/data/classes/takers'
import { after, NOON, newViewer } from '#tests/data/learner'

const ALL: PoolFilter = { article: null, topic: null, kind: null, facility: null, text: '' }

const newDraft = async () => {
  const school = await newSchool()
  const setId = (await createSet(school.viewers.teacher, school.classId, '周测', NOON)) ?? ''
  const browse = async (filter: Partial<PoolFilter>, page = 1) => {
    const place = { classId: school.classId, setId }
    const pool = await browseItems(school.viewers.teacher, place, { ...ALL, ...filter }, page, NOON)
    if (!pool) throw new Error('The items can’t be browsed')
    return pool
  }
  const itemsOf = async () => (await readSet(school.viewers.teacher, setId, NOON))?.items ?? []
  return { ...school, setId, browse, itemsOf }
}

test('items are browsed by article, topic, kind and text, a page at a time', async () => {
  const { client, browse } = await newDraft()
  const all = await client.item.count({ where: { retiredAt: null } })
  const first = await browse({})
  expect(first.items).toHaveLength(Math.min(all, POOL_PAGE))
  expect(first.hasMore).toBe(all > POOL_PAGE)
  const second = await browse({}, 2)
  const ids = [...first.items, ...second.items].map(({ itemId }) => itemId)
  expect(new Set(ids).size).toBe(ids.length)
  const slug = first.articles[0]?.slug ?? ''
  const dates = await browse({ article: slug, topic: 'date', kind: 'multiple-choice' })
  expect(dates.items.length).toBeGreaterThan(0)
  for (const item of dates.items) {
    expect(item).toMatchObject({ topic: 'date', kind: 'multiple-choice', article: { slug } })
  }
  const piece = first.items[0]?.stem.slice(0, 6) ?? ''
  const found = await browse({ text: piece })
  expect(found.items.length).toBeGreaterThan(0)
  for (const { stem, article } of found.items) expect(`${stem} ${article.title}`).toContain(piece)
  expect((await browse({ text: '没有这样的题' })).items).toEqual([])
})

test('items are found by how the teacher’s classes have done on them, once enough have answered', async () => {
  const { client, viewers, classId, assignmentId, set } = await newAssignment({ attempts: null })
  const place = { classId, setId: set.setId }
  const hard = () => browseItems(viewers.teacher, place, { ...ALL, facility: 'hard' }, 1, NOON)
  expect((await hard())?.items).toEqual([])
  // One learner's many attempts say nothing more than the first.
  for (let i = 0; i < ENOUGH_ANSWERS; i++) await take(viewers.lin, assignmentId, set, 1, 2 * i + 1)
  expect((await hard())?.items).toEqual([])
  const code = (await readClass(viewers.owner, classId))?.joinCode ?? ''
  for (let i = 1; i < ENOUGH_ANSWERS; i++) {
    const viewer = { ...(await newViewer(client, `learner ${i}`)), isGuest: false }
    await joinClass(viewer, code, after(1))
    await take(viewer, assignmentId, set, 1, 2)
  }
  const picked = await client.setItem.findMany({
    where: { setId: set.setId },
    select: { itemId: true, position: true },
    orderBy: { position: 'asc' },
  })
  expect(picked.length).toBeGreaterThan(1)
  const easy = await browseItems(viewers.teacher, place, { ...ALL, facility: 'easy' }, 1, NOON)
  expect(easy?.items.map(({ facility, isPicked }) => [facility, isPicked])).toEqual([[1, true]])
  const found = (await hard())?.items ?? []
  expect(found.length).toBeGreaterThan(0)
  for (const { facility } of found) expect(facility).toBeLessThan(0.5)
})

test('a set is filled by hand, put in order, given points, and thinned out', async () => {
  const { viewers, setId, browse, itemsOf } = await newDraft()
  const [a, b, c] = (await browse({})).items
  if (!a || !b || !c) throw new Error('There are too few items')
  for (const { itemId } of [a, b, c]) expect(await addItem(viewers.teacher, setId, itemId, NOON)).toBe(true)
  expect(await addItem(viewers.teacher, setId, a.itemId, NOON)).toBe(false)
  expect(await addItem(viewers.teacher, setId, 'gone', NOON)).toBe(false)
  const before = await itemsOf()
  expect(before.map(({ item }) => item.stem)).toEqual([a.stem, b.stem, c.stem])
  const [first, second, third] = before.map(({ setItemId }) => setItemId)
  if (!first || !second || !third) throw new Error('The set is too short')
  // The third was added in another window and is not known to this one.
  await arrangeItems(viewers.teacher, setId, [
    { setItemId: second, points: 3 },
    { setItemId: first, points: 0.5 },
    { setItemId: 'of-another-set', points: 9 },
  ])
  expect((await itemsOf()).map(({ setItemId, points }) => [setItemId, points])).toEqual([
    [second, 3],
    [first, 0.5],
    [third, 1],
  ])
  await dropItem(viewers.teacher, setId, first)
  expect((await itemsOf()).map(({ setItemId }) => setItemId)).toEqual([second, third])
  expect((await browse({})).items.map(({ isPicked }) => isPicked).slice(0, 3)).toEqual([false, true, true])
})

test('a blueprint fills a set up without asking a fact twice, and says what it could not find', async () => {
  const { viewers, setId, itemsOf } = await newDraft()
  const wishes = [
    { topic: 'date' as const, kind: null, count: 2 },
    { topic: null, kind: 'ordering' as const, count: 500 },
  ]
  const done = await addByBlueprint(viewers.teacher, setId, null, wishes, NOON)
  const more = await addByBlueprint(
    viewers.teacher,
    setId,
    null,
    [{ topic: 'date', kind: null, count: 1 }],
    NOON,
  )
  const items = await itemsOf()
  expect(items).toHaveLength((done?.added ?? 0) + (more?.added ?? 0))
  expect(items.filter(({ item }) => item.topic === 'date').length).toBeGreaterThanOrEqual(2)
  expect(done?.short[0]).toEqual({ missing: 0, guessable: 0 })
  expect(done?.short[1]?.missing).toBeGreaterThan(0)
  const facts = items.flatMap(({ item, article }) => item.factIds.map((id) => `${article.slug}/${id}`))
  expect(new Set(facts).size).toBe(facts.length)
})

test('a published set stays as it is, and a draft can be thrown away', async () => {
  const { viewers, classId, setId, set, client } = await newSet()
  const { teacher } = viewers
  const [one] = set.items
  const item = await client.item.findFirstOrThrow({ select: { publicId: true } })
  expect(await addItem(teacher, setId, item.publicId, NOON)).toBeNull()
  expect(await addByBlueprint(teacher, setId, null, [], NOON)).toBeNull()
  expect(await arrangeItems(teacher, setId, [])).toBe(false)
  expect(await dropItem(teacher, setId, one?.setItemId ?? '')).toBe(false)
  expect(await discardSet(teacher, setId)).toBe(false)
  expect(await renameSet(teacher, setId, '期中')).toBe(true)
  const after = await readSet(teacher, setId, NOON)
  expect(after?.items).toEqual(set.items)
  const draft = (await createSet(teacher, classId, '草稿', NOON)) ?? ''
  expect(await discardSet(teacher, draft)).toBe(true)
  expect((await listSets(teacher, classId))?.map(({ title }) => title)).toEqual(['期中'])
})

test('a preview shows what learners see, without keys', async () => {
  const { viewers, setId, set } = await newSet()
  const preview = await previewSet(viewers.teacher, setId)
  expect(preview?.questions.map(({ question }) => question.stem)).toEqual(
    set.items.map(({ item }) => item.stem),
  )
  const sent = JSON.stringify(preview)
  for (const { item } of set.items) expect(sent).not.toContain(JSON.stringify(item.rationale).slice(1, -1))
  expect(sent).not.toContain('"correct"')
})

test('an assignment’s settings are read with every learner’s extension and the class’s time zone', async () => {
  const { viewers, assignmentId, classId, setId, set } = await newAssignment({ timeLimit: 30 })
  const extension = {
    dueAt: after(90),
    closesAt: null,
    timeFactor: 1.5,
    extraAttempts: 1,
    isExcused: false,
  }
  await grantExtension(viewers.teacher, assignmentId, 'mei', extension, NOON)
  const read = await readAssignmentSettings(viewers.teacher, assignmentId)
  expect(read).toMatchObject({ classId, setId, title: '作业一', timeZone: 'Asia/Shanghai', isBegun: false })
  expect(read?.settings).toMatchObject({
    opensAt: NOON.toISOString(),
    timeLimit: 30,
    late: { kind: 'accept' },
  })
  expect(read).toMatchObject({ isForAll: true })
  const whole = { isRecipient: true, hasBegun: false }
  expect(read?.learners).toEqual([
    { userId: 'lin', name: 'lin', ...whole, extension: null },
    { userId: 'mei', name: 'mei', ...whole, extension: { ...extension, dueAt: after(90).toISOString() } },
  ])
  await take(viewers.lin, assignmentId, set, 1)
  expect((await readAssignmentSettings(viewers.teacher, assignmentId))?.isBegun).toBe(true)
})

test('nobody but the staff of a class may touch its sets, and who may not is told nothing', async () => {
  const { client, viewers, classId, setId, assignmentId, set } = await newAssignment()
  const draft = (await createSet(viewers.teacher, classId, '草稿', NOON)) ?? ''
  const { publicId } = await client.item.findFirstOrThrow({ select: { publicId: true } })
  const nobody = await newViewer(client, 'nobody')
  for (const viewer of [viewers.lin, viewers.stranger, nobody]) {
    expect(await browseItems(viewer, { classId, setId: draft }, ALL, 1, NOON)).toBeNull()
    expect(await addItem(viewer, draft, publicId, NOON)).toBeNull()
    expect(await addByBlueprint(viewer, draft, null, [], NOON)).toBeNull()
    expect(await arrangeItems(viewer, draft, [])).toBe(false)
    expect(await dropItem(viewer, draft, set.items[0]?.setItemId ?? '')).toBe(false)
    expect(await renameSet(viewer, draft, '')).toBe(false)
    expect(await discardSet(viewer, draft)).toBe(false)
    expect(await previewSet(viewer, setId)).toBeNull()
    expect(await readAssignmentSettings(viewer, assignmentId)).toBeNull()
  }
})

test('what is printed for learners holds no key; the key goes by the letters of the worksheet', async () => {
  const { viewers, setId, set } = await newSet()
  const worksheet = await readPrint(viewers.teacher, setId, false, NOON)
  const key = await readPrint(viewers.teacher, setId, true, NOON)
  const questions = ({ questions }: PrintView) => questions.map(({ question }) => question)
  if (!worksheet || !key) throw new Error('The set can’t be printed')
  expect(questions(worksheet)).toEqual(questions(key))
  const sent = JSON.stringify(worksheet)
  for (const { item } of set.items) expect(sent).not.toContain(JSON.stringify(item.rationale).slice(1, -1))
  for (const [index, { item }] of set.items.entries()) {
    const { question, key: told } = key.questions[index] ?? {}
    if (item.kind !== 'multiple-choice') continue
    const letter = told?.text.charCodeAt(0) ?? 0
    if (question?.kind !== 'multiple-choice') throw new Error('It is asked otherwise')
    expect(question.options[letter - 65]).toBe(item.options.find(({ correct }) => correct)?.text)
  }
  for (const name of ['lin', 'stranger'] as const) {
    expect(await readPrint(viewers[name], setId, false, NOON)).toBeNull()
  }
})

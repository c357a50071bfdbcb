import { expect, test } from 'vitest'
import { browseItems } from '#data/classes/item-pool'
import { addByBlueprint, addItem } from '#data/classes/set-editing'
import { createSet, pickItems, publishSet, readSet } from '#data/classes/sets'
import { readTrial } from '#data/classes/trial'
import type { MultipleChoiceItem } from '#lib/items/item'
import { newSchool, newSet } from '#tests/data/classes/school'
import { after, NOON } from '#tests/data/learner'
import { leaksOf } from '#tests/e2e/payloads'
import { rightResponse, wrongResponse } from '#tests/e2e/quiz'

const SLUG = 'biden-putin-call-2021'
const ALL = { article: SLUG, topic: null, kind: null, facility: null, text: '' }

/** A draft with one item, and another item that asks a fact of it. */
const pair = async () => {
  const school = await newSchool()
  const { client, viewers, classId } = school
  const setId = (await createSet(viewers.teacher, classId, '草稿', NOON)) ?? ''
  const [first] = await client.item.findMany({
    where: { articleSlug: SLUG, kind: 'multiple-choice' },
    include: { facts: true },
    orderBy: { id: 'asc' },
  })
  if (!first) throw new Error('The article has no such question')
  // One more wording of the same fact, as an article with several formats has.
  const second = await client.item.create({
    data: {
      id: `${SLUG}/again`,
      articleSlug: SLUG,
      key: 'again',
      kind: first.kind,
      topic: first.topic,
      stem: first.stem,
      item: first.item,
      score: 1,
      facts: { create: first.facts.map(({ factId, position }) => ({ factId, position })) },
    },
  })
  await addItem(viewers.teacher, setId, first.publicId, NOON)
  return { ...school, setId, first, second }
}

test('what can be picked shows its options, and warns of a fact that the set asks already', async () => {
  const { viewers, classId, setId, first, second } = await pair()
  const pool = await browseItems(viewers.teacher, { classId, setId }, ALL, 1, NOON)
  const found = (publicId: string) => pool?.items.find(({ itemId }) => itemId === publicId)
  expect(found(second.publicId)).toMatchObject({ isPicked: false, asksSameAs: 1 })
  expect(found(first.publicId)).toMatchObject({ isPicked: true })
  const options = found(second.publicId)?.options ?? []
  expect(options.length).toBeGreaterThanOrEqual(3)
  expect(options.filter(({ isKey }) => isKey)).toHaveLength(1)
  expect(pool?.items.some(({ asksSameAs }) => asksSameAs === null)).toBe(true)
})

test('picked all the same, both are told of each other in the set', async () => {
  const { viewers, setId, second } = await pair()
  expect((await readSet(viewers.teacher, setId, NOON))?.items.map(({ asksSameAs }) => asksSameAs)).toEqual([
    [],
  ])
  await addItem(viewers.teacher, setId, second.publicId, NOON)
  expect((await readSet(viewers.teacher, setId, NOON))?.items.map(({ asksSameAs }) => asksSameAs)).toEqual([
    [2],
    [1],
  ])
})

test('a blueprint says of each row how many it is short of', async () => {
  const { viewers, classId } = await newSchool()
  const setId = (await createSet(viewers.teacher, classId, '草稿', NOON)) ?? ''
  const wish = (count: number, kind: 'multiple-choice' | 'ordering') => ({ topic: null, kind, count })
  const wishes = [wish(1, 'multiple-choice'), wish(50, 'ordering')]
  const done = await addByBlueprint(viewers.teacher, setId, SLUG, wishes, NOON)
  expect(done?.short[0]).toEqual({ missing: 0, guessable: 0 })
  expect(done?.short[1]?.missing).toBeGreaterThan(0)
})

/** As many drafts of choices as there is room for, each picked by another draw. */
test('whatever a blueprint draws can be published', async () => {
  const { viewers, classId } = await newSchool()
  const wish = [{ topic: null, kind: 'multiple-choice' as const, count: 6 }]
  for (let draw = 0; draw < 25; draw += 1) {
    const setId = (await createSet(viewers.teacher, classId, `草稿${draw}`, NOON)) ?? ''
    const done = await addByBlueprint(viewers.teacher, setId, null, wish, NOON, String(draw))
    expect((done?.added ?? 0) + (done?.short[0]?.guessable ?? 0)).toBe(6)
    expect(await publishSet(viewers.teacher, setId, NOON)).toEqual({ kind: 'published' })
  }
})

test('a set that can be guessed names the trick and the questions, counted as they are shown', async () => {
  const { client, viewers, classId } = await newSchool()
  const setId = (await createSet(viewers.teacher, classId, '草稿', NOON)) ?? ''
  const rows = await client.item.findMany({ where: { kind: 'multiple-choice' }, orderBy: { id: 'asc' } })
  const longest = rows.filter(({ item }) => {
    const { options } = JSON.parse(item) as MultipleChoiceItem
    const key = options.find(({ correct }) => correct)?.text.length ?? 0
    return options.every(({ text, correct }) => correct || text.length < key)
  })
  const picks = longest.slice(0, 3).map(({ publicId }) => ({ itemId: publicId, points: 1 }))
  await pickItems(viewers.teacher, setId, picks, NOON)
  const set = await readSet(viewers.teacher, setId, NOON)
  const guess = set?.guesses.find((one) => one.guess === 'longest')
  expect(guess).toMatchObject({ right: 3, of: 3, isTooLucky: true, places: [1, 2, 3] })
  expect(set?.guesses.some((one) => one.guess === 'true')).toBe(false)
  expect(await publishSet(viewers.teacher, setId, NOON)).toEqual({ kind: 'guessable' })
})

test('a set is tried as a learner would: no key before it is handed in, then all of them, and nothing is kept', async () => {
  const { client, viewers, setId, set } = await newSet()
  const { teacher } = viewers
  const open = await readTrial(teacher, setId, null, after(1))
  expect(open?.handedInAt).toBeNull()
  for (const { item } of set.items) expect(leaksOf(JSON.stringify(open), item)).toEqual([])
  const [first, second, ...others] = set.items
  if (!first || !second) throw new Error('The set is too small')
  const responses = {
    [first.setItemId]: rightResponse(first.item),
    [second.setItemId]: wrongResponse(second.item),
  }
  const marked = await readTrial(teacher, setId, responses, after(2))
  const shares = marked?.questions.map(({ feedback }) => feedback?.share)
  expect(shares?.[0]).toBe(1)
  expect(shares?.slice(2)).toEqual(others.map(() => 0))
  expect(await client.attempt.count()).toBe(0)
  expect(await client.review.count()).toBe(0)
  for (const name of ['lin', 'stranger'] as const)
    expect(await readTrial(viewers[name], setId, {}, after(3))).toBeNull()
})

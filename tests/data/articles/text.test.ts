import { afterAll, expect, test } from 'vitest'
import { bringArticle } from '#data/articles/bring'
import { decide } from '#data/articles/decisions'
import { makeBestSet, showArticle } from '#data/articles/publishing'
import { queueReading, serverReaders } from '#data/articles/readers'
import { previewText, readText, saveText, type TextResult } from '#data/articles/text'
import type { OwnQuestion } from '#lib/items/decisions/decisions'
import { newSchool } from '#tests/data/classes/school'
import { NOON } from '#tests/data/learner'

afterAll(() => serverReaders().close())

const STORY = [
  '江城大桥通车',
  '江城大桥全长1500米，造价12亿元。市长王强出席了通车仪式。',
  '王强在仪式上说，大桥将使两岸的车程缩短到5分钟。设计师李敏表示，大桥可以使用一百年。',
  '2019年3月，市政府宣布修建大桥。2021年6月，大桥合龙。',
].join('\n')

const newWorld = async () => {
  const school = await newSchool()
  const { teacher, lin } = school.viewers
  const result = await bringArticle(teacher, { kind: 'text', title: '', text: STORY }, NOON)
  if (result.kind !== 'brought') throw new Error('It was not brought')
  const { slug } = result
  await queueReading(slug)
  const text = async () => {
    const view = await readText(teacher, slug)
    if (!view) throw new Error('There is no text')
    return view
  }
  const input = async (edit: (body: string) => string) => {
    const { body, edition } = await text()
    return { body: edit(body), edition }
  }
  return { ...school, slug, teacher, lin, text, input }
}

const changesOf = (result: TextResult | null) => {
  if (result?.kind !== 'shown') throw new Error(JSON.stringify(result))
  return result.edition.changes
}

test('before a text is saved it is told which facts stay, are reworded, are answered anew, go and come', async () => {
  const { teacher, slug, input, client } = await newWorld()
  const before = await client.manuscript.findUniqueOrThrow({ where: { slug } })
  const edited = await input((body) =>
    body
      .replace('大桥可以使用一百年', '这座大桥可以使用一百年')
      .replace('2019年3月，市政府宣布修建大桥', '2019年4月，市政府宣布修建大桥')
      .replace('2021年6月，大桥合龙。', '2022年5月，市政府为大桥命名。'),
  )
  const changes = changesOf(await previewText(teacher, slug, edited, NOON))
  const told = (kind: string) => changes.filter((change) => change.kind === kind)
  expect(told('unchanged').length).toBeGreaterThan(3)
  expect(told('reworded')).toContainEqual(
    expect.objectContaining({
      after: expect.objectContaining({ sentence: expect.stringContaining('这座大桥') }),
    }),
  )
  expect(told('reanswered')).toContainEqual(
    expect.objectContaining({
      before: expect.objectContaining({ answer: '2019-03' }),
      after: expect.objectContaining({ answer: '2019-04' }),
    }),
  )
  expect(told('gone').map((change) => change.kind === 'gone' && change.before.sentence)).toContain(
    '2021年6月，大桥合龙。',
  )
  expect(told('new').map((change) => change.kind === 'new' && change.after.sentence)).toContain(
    '2022年5月，市政府为大桥命名。',
  )
  expect(await client.manuscript.findUniqueOrThrow({ where: { slug } })).toEqual(before)
})

test('a question whose answer changes with the text is told as changed, though it is worded as before', async () => {
  const { teacher, slug, input } = await newWorld()
  const shown = async (edit: (body: string) => string) => {
    const result = await previewText(teacher, slug, await input(edit), NOON)
    if (result?.kind !== 'shown') throw new Error(JSON.stringify(result))
    const { came, gone, changed } = result.edition
    return { came, gone, changed }
  }
  const question: OwnQuestion = {
    id: 'own-1',
    kind: 'typed',
    stem: '大桥能用多久？',
    accepted: ['一百年'],
    quote: '大桥可以使用一百年',
  }
  await decide(teacher, slug, { kind: 'ask', question }, NOON)
  expect(await shown((body) => `${body}\n`)).toEqual({ came: [], gone: [], changed: [] })
  const { came, gone, changed } = await shown((body) => body.replace('2019年3月', '2019年4月'))
  expect([came, gone]).toEqual([[], []])
  expect(changed.length).toBeGreaterThan(0)
  expect(changed.some(({ before, after }) => before === after)).toBe(true)
})

test('a card follows its fact: reworded it stays, answered anew it is relearned, gone it sleeps and comes back', async () => {
  const { teacher, lin, slug, input, client } = await newWorld()
  const facts = await client.fact.findMany({
    where: { articleSlug: slug, kind: 'date' },
  })
  const cards = facts.map(({ id }) => ({
    userId: lin.userId,
    factId: id,
    kind: 'review',
    dueDay: 1,
    stability: 9,
    difficulty: 5,
    lastAt: NOON,
    lastLearnerTime: 0,
    scheduledDays: 3,
  }))
  await client.card.createMany({ data: cards })
  await client.review.createMany({
    data: facts.map(({ id }) => ({
      answerId: `a-${id}`,
      factId: id,
      userId: lin.userId,
      kind: 'answer',
      rating: 'good',
      answeredAt: NOON,
      timeZone: 'Asia/Shanghai',
      day: 1,
    })),
  })
  const original = (await input((body) => body)).body
  const save = async (edit: (body: string) => string) =>
    expect(await saveText(teacher, slug, await input(edit), NOON)).toEqual({ kind: 'saved' })
  await save((body) =>
    body.replace('市政府宣布修建大桥', '市政府宣布了修建大桥').replace('2021年6月，大桥合龙。', ''),
  )
  const standing = async () =>
    new Map(
      (await client.fact.findMany({ where: { articleSlug: slug, kind: 'date' } })).map((fact) => [
        fact.id,
        fact.retiredAt,
      ]),
    )
  const [announced, closed] = ['2019年3月', '2021年6月'].map((day) =>
    facts.find(({ label }) => label.startsWith(day)),
  )
  const sleeping = await standing()
  expect(sleeping.get(announced?.id ?? '')).toBeNull()
  expect(sleeping.get(closed?.id ?? '')).not.toBeNull()
  expect(await client.card.count({ where: { userId: lin.userId } })).toBe(facts.length)
  await save(() => original)
  expect((await standing()).get(closed?.id ?? '')).toBeNull()
  await save((body) => body.replace('2019年3月', '2019年5月'))
  const relearned = await client.review.findMany({ where: { kind: 'reset' }, select: { factId: true } })
  expect(relearned).toEqual([{ factId: announced?.id }])
  expect(await client.review.count({ where: { kind: 'answer' } })).toBe(facts.length)
})

test('a set that is assigned stays as it was frozen, whatever becomes of the text', async () => {
  const { teacher, slug, input, client, classId } = await newWorld()
  await showArticle(teacher, slug, { visibility: 'class', classIds: [classId] })
  const setId = (await makeBestSet(teacher, slug, classId, NOON)) ?? ''
  const frozen = () => client.setItem.findMany({ where: { setId } })
  const before = await frozen()
  const edited = await input((body) => body.replaceAll('大桥', '隧道').replace('李敏', '陈默'))
  await saveText(teacher, slug, edited, NOON)
  expect(await frozen()).toEqual(before)
})

test('what was added and asked about a sentence follows it into its new words', async () => {
  const { teacher, slug, input, client } = await newWorld()
  const quote = '大桥可以使用一百年'
  const question: OwnQuestion = {
    id: 'own-1',
    kind: 'typed',
    stem: '大桥能用多久？',
    accepted: ['一百年'],
    quote,
  }
  await decide(teacher, slug, { kind: 'ask', question }, NOON)
  await saveText(teacher, slug, await input((body) => body.replace(quote, '大桥至少可以使用一百年')), NOON)
  const { decisions } = await client.manuscript.findUniqueOrThrow({ where: { slug } })
  expect(decisions).toContain('大桥至少可以使用一百年')
  expect(await client.item.count({ where: { articleSlug: slug, key: 'own-1', retiredAt: null } })).toBe(1)
})

test('nobody else sees or edits the text, and a text that was changed elsewhere is not overwritten', async () => {
  const { teacher, lin, slug, input, client } = await newWorld()
  const first = await input((body) => body.replace('王强', '王刚'))
  for (const edit of [previewText, saveText] as const) expect(await edit(lin, slug, first, NOON)).toBeNull()
  expect(await readText(lin, slug)).toBeNull()
  expect(await saveText(teacher, slug, first, NOON)).toEqual({ kind: 'saved' })
  const { text } = await client.manuscript.findUniqueOrThrow({ where: { slug } })
  expect(await saveText(teacher, slug, { ...first, body: STORY }, NOON)).toEqual({ kind: 'stale' })
  expect(await client.manuscript.findUniqueOrThrow({ where: { slug } })).toMatchObject({ text })
})

test('a text that is no article is refused with its reason, and what was there stays', async () => {
  const { teacher, slug, input, client } = await newWorld()
  const before = await client.manuscript.findUniqueOrThrow({ where: { slug } })
  const refusals = [
    ['   ', 'empty'],
    ['短。', 'short'],
    ['啊'.repeat(100_001), 'long'],
  ] as const
  for (const [body, kind] of refusals) {
    const result = await saveText(teacher, slug, { ...(await input(() => body)) }, NOON)
    expect(result).toMatchObject({ kind: 'refused', trouble: { kind } })
  }
  expect(await client.manuscript.findUniqueOrThrow({ where: { slug } })).toEqual(before)
})

test('an edit that leaves the title behind asks for another, which is saved with the text', async () => {
  const { client, teacher, slug, input, text } = await newWorld()
  const edited = await input((body) => body.replaceAll('大桥', '隧道'))
  const shown = await previewText(teacher, slug, edited, NOON)
  expect(shown).toMatchObject({ kind: 'shown', titleFits: false })
  const named = { ...edited, title: '江城隧道通车' }
  expect(await previewText(teacher, slug, named, NOON)).toMatchObject({ kind: 'shown', titleFits: true })
  expect(await saveText(teacher, slug, named, NOON)).toEqual({ kind: 'saved' })
  expect((await text()).title).toBe('江城隧道通车')
  expect(await client.article.findUniqueOrThrow({ where: { slug } })).toMatchObject({ title: '江城隧道通车' })
})

import { afterAll, expect, test, vi } from 'vitest'
import { saveAbout } from '#data/articles/about'
import { bringArticle } from '#data/articles/bring'
import { decide } from '#data/articles/decisions'
import { readDeskHead } from '#data/articles/desk'
import { readDeskBody } from '#data/articles/desk-body'
import { queueReading, serverReaders } from '#data/articles/readers'
import { readArticle } from '#data/content/articles'
import { NOON, newDatabase, newViewer } from '#tests/data/learner'

vi.setConfig({ testTimeout: 120_000 })
afterAll(() => serverReaders().close())

/** What an article of so many lines comes to on its owner's desk. */
const deskOf = async (...lines: readonly string[]) => {
  const client = await newDatabase()
  const viewer = { ...(await newViewer(client, 'lin')), isGuest: false }
  const result = await bringArticle(viewer, { kind: 'text', title: '', text: lines.join('\n') }, NOON)
  if (result.kind !== 'brought') throw new Error(JSON.stringify(result))
  const { slug } = result
  await queueReading(slug)
  const read = async () => {
    const [head, body] = [await readDeskHead(viewer, slug), await readDeskBody(viewer, slug)]
    if (!head || !body) throw new Error('There is no desk')
    return { head, body }
  }
  return { viewer, slug, read }
}

const THIS_YEAR = NOON.getUTCFullYear()

const HARBOUR = [
  '新港区启用',
  '新华社海滨1月2日电 海滨市新港区1日启用。新港区去年5月开工，总投资86亿元。',
  '市长赵国强说，新港区每年可以装卸货物2000万吨。港务局计划下月开通通往釜山的航线。',
]

test('a dateline without a year has its day proposed and asked for, and says what hangs on it', async () => {
  const { viewer, slug, read } = await deskOf(...HARBOUR)
  const { head, body } = await read()
  expect(head.about).toMatchObject({ published: '', source: '新华社' })
  expect(head.days).toMatchObject({
    inferred: null,
    days: [],
    asked: {
      stated: { where: 'dateline', words: '1月2日' },
      proposed: `${THIS_YEAR}-01-02`,
      days: expect.arrayContaining([
        { words: '去年5月', value: `${THIS_YEAR - 1}年5月`, day: `${THIS_YEAR - 1}-05` },
      ]),
    },
  })
  expect(body.asking.unasked[0]).toMatchObject({ why: 'day' })
  const waiting = body.facts.filter(({ unasked }) => unasked === 'day')
  expect(waiting).toHaveLength(body.asking.unasked[0]?.count ?? 0)
  const about = { title: '新港区启用', source: '', language: 'zh', published: `${THIS_YEAR}-01-02` } as const
  await saveAbout(viewer, slug, about, NOON)
  const after = await read()
  expect(after.head.days.asked).toBeNull()
  expect(after.body.asking.questions).toBeGreaterThan(body.asking.questions)
  expect(after.body.facts.some(({ unasked }) => unasked === 'day')).toBe(false)
})

test('where the text states no day it is asked for, and only the words are told that hang on it', async () => {
  const { read } = await deskOf('新港区启用', '新港区昨天启用。市长赵国强上周说，港口会更忙。')
  const { days } = (await read()).head
  expect(days.asked).toMatchObject({ stated: null, proposed: null })
  expect(days.asked?.days).toContainEqual({ words: '昨天', value: '', day: null })
})

test('of a text in which nothing hangs on its day none is asked', async () => {
  const { read } = await deskOf('旧桥', '旧桥于1921年10月8日建成，全长1200米。工程师林若水设计了旧桥。')
  expect((await read()).head.days.asked).toBeNull()
})

test('each fact is asked or says why not, and what a person decides is a reason too', async () => {
  const { viewer, slug, read } = await deskOf(...HARBOUR, '2019年3月，海滨市政府决定修建新港区。')
  const { body } = await read()
  const asked = new Set(body.facts.filter(({ questions }) => questions.length > 0).map(({ key }) => key))
  for (const { key, unasked } of body.facts) expect(unasked === null || !asked.has(key)).toBe(true)
  const counted = body.asking.unasked.reduce((sum, { count }) => sum + count, 0)
  expect(counted).toBe(body.facts.filter(({ unasked }) => unasked !== null).length)
  const [fact] = body.facts.filter(({ questions }) => questions.length > 0)
  await decide(viewer, slug, { kind: 'hide', item: fact?.questions[0]?.key ?? '' }, NOON)
  const hidden = (await read()).body
  expect(hidden.facts.find(({ key }) => key === fact?.key)?.unasked).toBe('hidden')
  expect(hidden.asking.questions).toBe(body.asking.questions - 1)
})

test('a proved question that was not chosen can be asked of a fact that nothing asks', async () => {
  const { viewer, slug, read } = await deskOf(
    ...HARBOUR,
    '海滨港务局局长孙丽说，新港区每年可以装卸货物2000万吨。',
  )
  const idle = (await read()).body.facts.find(({ unasked }) => unasked === 'spare')
  const other = idle?.spare[0]
  if (!idle || !other) throw new Error('Nothing was left over')
  await decide(viewer, slug, { kind: 'prefer', item: other.key, others: [] }, NOON)
  const after = (await read()).body.facts.find(({ key }) => key === idle.key)
  expect(after).toMatchObject({ unasked: null, questions: [{ key: other.key, proof: 'proved' }] })
})

test('a date that is counted from another of the text, and would be another with the day, is not asked about before it is known', async () => {
  const { viewer, slug, read } = await deskOf(
    'Ferry to Linden Island sails again',
    'LINDEN, Jan. 12 (Harbour Post) - The ferry to Linden Island sailed again after two years in the dock.',
    'The town council bought it in March 2019 for 4.6 million dollars.',
    'The council plans to add a night sailing in February, Mayor Hannah Cole said.',
  )
  const before = await read()
  const stems = (body: typeof before.body) =>
    body.facts.flatMap(({ questions, spare }) => [...questions, ...spare].map(({ stem }) => stem)).join('\n')
  expect(stems(before.body)).not.toContain('February')
  expect(before.head.days.asked?.days).toContainEqual({
    words: 'February',
    value: `February ${THIS_YEAR}`,
    day: `${THIS_YEAR}-02`,
  })
  const about = { title: 'Ferry to Linden Island sails again', source: '', language: 'en' } as const
  await saveAbout(viewer, slug, { ...about, published: `${THIS_YEAR}-01-12` }, NOON)
  expect(stems((await read()).body)).toContain('in February?')
})

test('the desk lists what says something, each thing once, with its sentence', async () => {
  const { read } = await deskOf(
    '访问',
    '江城社临海2023年5月9日电 临海市长周岚9日宣布，副市长王平将于20日访问江城，并称“渔业谈判会成功”。',
    '两市2022年的贸易额为41亿元。2022年，两市签署了渔业协议。',
  )
  const { body } = await read()
  expect(body.facts.length).toBeGreaterThan(2)
  for (const { kind, fields, sentence, label } of body.facts) {
    if (kind === 'date' && fields.event === '') expect(label).toBe(sentence)
    expect(sentence).not.toBe('')
    expect(label).not.toMatch(/^(?:\d{4}年|\d+日|\d+月\d+日)$/u)
  }
  const untold = body.facts.filter(
    ({ questions, spare, label }) => questions.length + spare.length === 0 && /访问江城/u.test(label),
  )
  expect(untold.length).toBeLessThanOrEqual(1)
  expect(body.asking.facts).toBe(body.facts.length)
})

test('the desk and the page of the article tell the same number of facts and questions', async () => {
  const { viewer, slug, read } = await deskOf(...HARBOUR, '2019年3月，海滨市政府决定修建新港区。')
  const { asking } = (await read()).body
  expect(asking.asked).toBeGreaterThan(0)
  expect(await readArticle(viewer, slug, NOON)).toMatchObject({
    facts: asking.asked,
    items: asking.questions,
  })
  expect(asking.unasked.reduce((sum, { count }) => sum + count, 0)).toBe(asking.facts - asking.asked)
})

import { expect, test } from 'vitest'
import { readStudy, startStudy } from '#data/sitting/study'
import type { ClozeItem } from '#lib/items/item'
import { refoldCard } from '#prisma/cards'
import type { Database } from '#prisma/client'
import type { ContentText } from '#prisma/reading/read-content'
import { syncContent } from '#prisma/sync'
import { after, NOON, newDatabase, newViewer } from '#tests/data/learner'
import { readHere } from '#tests/data/read-here'

const SLUG = 'bridge'
const FILE = 'content/bridge/article.md'
const BRIDGE = '2019年3月8日，江城市政府宣布修建江城大桥。'
const TOWER = '2020年9月14日，工人架起了大桥的第一座桥塔。'
const JOINED = '2021年6月21日，江城大桥合龙。'
const OPENED = '2022年12月30日，江城大桥通车。'
const SAID = [
  '设计师李敏表示，大桥可以使用一百年。',
  '市长王强说，两岸的车程缩短到5分钟。',
  '大桥全长1500米。',
]
const MORE = [
  '2019年5月6日，江城大桥有限公司成立。',
  '2019年11月20日，江城大桥开工。',
  '2020年1月15日，工人完成了大桥的第一座桥墩。',
  '2021年2月3日，江城大桥架起了第一根主缆。',
]
const ALL = [BRIDGE, ...MORE, TOWER, JOINED, OPENED, ...SAID]

const contentOf = (paragraphs: readonly string[], rest: Partial<ContentText> = {}, day = '2023-01-02') => ({
  articles: [
    {
      slug: SLUG,
      file: FILE,
      text: ['---', 'title: 江城大桥', `published: ${day}`, '---', ...paragraphs].join('\n\n'),
      ...rest,
    },
  ],
  problems: [],
  unreadable: [],
})

let engines = 0

/** Reads the article as another version of the engine would. */
const readAnew = async (client: Database, content = contentOf(ALL)) => {
  engines += 1
  await syncContent(client, content, readHere(`engine ${engines}`), NOON)
}

const learn = async (client: Database, userId: string, factId: string): Promise<void> => {
  const answer = { answerId: `to ${factId}`, kind: 'answer', rating: 'good', retention: 0.9, correct: true }
  const when = { answeredAt: NOON, recordedAt: NOON, timeZone: 'Asia/Shanghai', day: 20_514 }
  await client.review.create({ data: { ...answer, ...when, userId, factId } })
  await refoldCard(client, userId, factId)
}

const factOn = (client: Database, answer: string) =>
  client.fact.findFirstOrThrow({ where: { articleSlug: SLUG, kind: 'date', answer } })

/** A wording that today's engine would not choose, as an earlier one has published it in place of all others. */
const publishEarlier = async (client: Database, text: string, factId: string, words: string) => {
  const start = text.indexOf(words)
  const item: ClozeItem = {
    key: 'of-old',
    factIds: [factId.slice(SLUG.length + 1)],
    topic: 'date',
    kind: 'cloze',
    stem: '根据文章填空：____，大桥迈出了一步。',
    accepted: ['2019年3月8日'],
    evidence: [{ start, end: start + words.length, text: words }],
    rationale: words,
    score: 0.2,
  }
  await client.item.updateMany({ where: { articleSlug: SLUG }, data: { retiredAt: NOON, isKept: false } })
  const { key, kind, topic, stem, score } = item
  const row = { key, kind, topic, stem, score, item: JSON.stringify(item) }
  const facts = { create: [{ factId, position: 0 }] }
  await client.item.create({ data: { id: `${SLUG}/of-old`, articleSlug: SLUG, ...row, facts } })
}

/** An article and two learners. */
const begin = async (texts: readonly string[] = ALL) => {
  const client = await newDatabase()
  const lin = await newViewer(client, 'lin')
  const mei = await newViewer(client, 'mei')
  await readAnew(client, contentOf(texts))
  return { client, lin, mei }
}

test('whatever somebody has learned and a question can be proved of is asked of them, though the set leaves it out', async () => {
  const { client, lin } = await begin()
  const facts = await client.fact.findMany({ where: { articleSlug: SLUG, retiredAt: null } })
  for (const { id } of facts) await learn(client, lin.userId, id)
  const published = await client.item.count({ where: { articleSlug: SLUG, retiredAt: null } })
  await readAnew(client)
  expect(await client.item.count({ where: { articleSlug: SLUG, retiredAt: null } })).toBe(published)
  const kept = await client.item.findMany({ where: { articleSlug: SLUG, isKept: true } })
  expect(kept.length).toBeGreaterThan(0)
  for (const { id } of kept) {
    const beside = { itemId: { not: id }, item: { retiredAt: null } }
    expect(
      await client.fact.count({ where: { items: { some: { itemId: id }, none: beside } } }),
    ).toBeGreaterThan(0)
  }
})

const articleOf = (client: Database) => client.article.findUniqueOrThrow({ where: { slug: SLUG } })

/** The article, of which lin knows a fact that only an earlier wording asks: today's engine proves nothing about it. */
const beginEarlier = async () => {
  // A day about which the engine asks nothing: nobody does anything on it.
  const vague = '2019年3月8日那天。'
  const texts = [vague, ...SAID]
  const world = await begin(texts)
  const { client, lin } = world
  const fact = await factOn(client, '2019-03-08')
  await publishEarlier(client, (await articleOf(client)).text, fact.id, vague)
  await learn(client, lin.userId, fact.id)
  return { ...world, fact, texts, vague }
}

const oldOne = (client: Database) => client.item.findUniqueOrThrow({ where: { id: `${SLUG}/of-old` } })

test('where nothing can be proved today the wording of before stays for those who know the fact, and is shown to nobody else', async () => {
  const { client, lin, mei, fact, texts } = await beginEarlier()
  await readAnew(client, contentOf(texts))
  expect(await oldOne(client)).toMatchObject({ isKept: true, retiredAt: NOON })
  const { publicId } = await oldOne(client)
  await client.card.update({
    where: { userId_factId: { userId: lin.userId, factId: fact.id } },
    data: { kind: 'review', dueDay: 20_514, dueAt: null },
  })
  const review = (await startStudy(lin, { mode: 'review' }, NOON)) ?? ''
  expect((await readStudy(lin, review, after(1)))?.question?.itemId).toBe(publicId)
  const quiz = (await startStudy(mei, { mode: 'quiz', slug: SLUG }, NOON)) ?? ''
  const { plan } = await client.studySession.findUniqueOrThrow({ where: { id: quiz } })
  expect(plan).not.toContain('of-old')
})

test('what a set of a class asks keeps its question, though nobody has answered it yet', async () => {
  const { client, lin, texts } = await beginEarlier()
  await client.card.deleteMany({ where: { userId: lin.userId } })
  await client.classroom.create({ data: { id: 'c', name: '班', joinCode: 'C', createdAt: NOON } })
  const items = { create: [{ id: 'i', position: 0, itemId: `${SLUG}/of-old`, snapshot: '{}' }] }
  await client.studySet.create({ data: { id: 's', classId: 'c', title: '题', createdAt: NOON, items } })
  await readAnew(client, contentOf(texts))
  expect((await oldOne(client)).isKept).toBe(true)
})

test('its evidence is found again where the sentence has moved', async () => {
  const { client, texts, vague } = await beginEarlier()
  await readAnew(client, contentOf(['江城在江的两岸。', ...texts]))
  const { isKept, item } = await oldOne(client)
  expect(isKept).toBe(true)
  const [span] = JSON.parse(item).evidence
  expect((await articleOf(client)).text.slice(span.start, span.end)).toBe(vague)
})

test.each([
  ['its sentence is not there word for word any more', contentOf(['2019年3月8日这天。', ...SAID])],
  ['the article is of another day', contentOf(['2019年3月8日那天。', ...SAID], {}, '2023-01-05')],
  [
    'its owner has hidden it',
    contentOf(['2019年3月8日那天。', ...SAID], {
      decisions: { file: 'facts.yaml', text: 'hide: [of-old]\n' },
    }),
  ],
])('the wording of before goes when %s', async (_why, content) => {
  const { client } = await beginEarlier()
  await readAnew(client, content)
  expect(await oldOne(client)).toMatchObject({ isKept: false })
  expect((await oldOne(client)).retiredAt).not.toBeNull()
})

test('the wording of before goes when the fact has another answer', async () => {
  const { client, fact, texts } = await beginEarlier()
  const text = `edit: [{ id: ${fact.key}, value: 2019-03-09 }]\n`
  await readAnew(client, contentOf(texts, { decisions: { file: 'facts.yaml', text } }))
  expect(await oldOne(client)).toMatchObject({ isKept: false })
})

test('the wording of before goes when nobody has learned the fact any more', async () => {
  const { client, lin, texts } = await beginEarlier()
  await readAnew(client, contentOf(texts))
  expect((await oldOne(client)).isKept).toBe(true)
  await client.card.deleteMany({ where: { userId: lin.userId } })
  await readAnew(client, contentOf(texts))
  expect((await oldOne(client)).isKept).toBe(false)
})

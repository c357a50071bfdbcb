import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { refoldCard } from '#prisma/cards'
import { type Database, openDatabase } from '#prisma/client'
import { applyMigrations } from '#prisma/migrate'
import { type ContentText, readContentText } from '#prisma/reading/read-content'
import { LIMITS, openReaders } from '#prisma/reading/readers'
import { type Reading, syncContent } from '#prisma/sync'
import { writeArticle } from '#prisma/write-article'
import { readHere } from '#tests/data/read-here'

const NOW = new Date('2026-03-02T04:00:00Z')
const SLUG = 'ping-pong'
const ENGINE = '1'

const TEAM = '1971年4月10日，美国乒乓球队应邀抵达中国，成为首批正式访华的美国体育代表团。'
const ENVOY = '1971年7月9日，美国总统国家安全事务助理基辛格经巴基斯坦秘密抵达北京，同周恩来举行会谈。'
const NIXON = '1972年2月21日，美国总统尼克松乘坐的专机抵达北京，开始对中国进行访问。'

const textOf = (...paragraphs: readonly string[]): string =>
  ['---', 'title: 乒乓外交', 'published: 2022-02-20', '---', ...paragraphs].join('\n\n')

const file = (slug: string) => `content/${slug}/article.md`

const contentOf = (...texts: readonly ContentText[]) => ({ articles: texts, problems: [], unreadable: [] })

const pingPong = (...paragraphs: readonly string[]): ContentText => ({
  slug: SLUG,
  file: file(SLUG),
  text: textOf(...paragraphs),
})

const sync = (client: Database, ...paragraphs: readonly string[]) =>
  syncContent(client, contentOf(pingPong(...paragraphs)), readHere(ENGINE), NOW)

/** A learner who has answered each fact once, rightly. */
const learnAll = async (client: Database): Promise<void> => {
  await client.user.create({ data: { id: 'lin', name: 'lin', email: 'lin@example.test' } })
  const facts = await client.fact.findMany({ select: { id: true } })
  for (const { id: factId } of facts) {
    const answer = { answerId: `answer to ${factId}`, kind: 'answer', rating: 'good', retention: 0.9 }
    const when = { answeredAt: NOW, recordedAt: NOW, timeZone: 'Asia/Shanghai', day: 20_514 }
    await client.review.create({ data: { ...answer, ...when, userId: 'lin', factId, correct: true } })
    await refoldCard(client, 'lin', factId)
  }
}

const newFile = (): string => join(mkdtempSync(join(tmpdir(), 'wengu-sync-')), 'wengu.db')

/** A database that holds the article and has seen it learned; each test has a copy of it. */
const makeLearned = async (): Promise<string> => {
  const file = newFile()
  await applyMigrations(`file:${file}`)
  const client = await openDatabase(`file:${file}`)
  await sync(client, TEAM, ENVOY, NIXON)
  await learnAll(client)
  await client.$disconnect()
  return file
}

let learned: Promise<string> | undefined

const begin = async () => {
  learned ??= makeLearned()
  const file = newFile()
  copyFileSync(await learned, file)
  return openDatabase(`file:${file}`)
}

const factOf = (client: Database, answer: string) =>
  client.fact.findFirstOrThrow({ where: { kind: 'date', answer } })

const cardOf = (client: Database, factId: string) =>
  client.card.findUniqueOrThrow({ where: { userId_factId: { userId: 'lin', factId } } })

test('a second sync of the same content writes nothing', async () => {
  const client = await begin()
  const before = await client.article.findUniqueOrThrow({ where: { slug: SLUG } })
  const { articles } = await sync(client, TEAM, ENVOY, NIXON)
  expect(articles).toMatchObject([{ slug: SLUG, change: 'unchanged' }])
  expect(await client.article.findUniqueOrThrow({ where: { slug: SLUG } })).toEqual(before)
})

test('another version of the engine reads the same content anew', async () => {
  const client = await begin()
  const content = contentOf(pingPong(TEAM, ENVOY, NIXON))
  expect((await syncContent(client, content, readHere('2'), NOW)).articles).toMatchObject([
    { change: 'written', reset: 0 },
  ])
})

test('only what has changed is read', async () => {
  const client = await begin()
  const read: string[] = []
  const reading: Reading = {
    ...readHere(ENGINE),
    read: async (content, remembered, today) => {
      read.push(content.slug)
      return { value: readContentText(content, remembered, today) }
    },
  }
  const other = { slug: 'other', file: file('other'), text: textOf(ENVOY, NIXON) }
  await syncContent(client, contentOf(other, pingPong(TEAM, ENVOY, NIXON)), reading, NOW)
  expect(read).toEqual(['other'])
})

test('what is wrong in facts.yaml is told at every sync, not only at the first', async () => {
  const client = await begin()
  const decisions = { file: `content/${SLUG}/facts.yaml`, text: 'keep: all\n' }
  const content = contentOf({ ...pingPong(TEAM, ENVOY, NIXON), decisions })
  for (let times = 0; times < 2; times++) {
    const { problems } = await syncContent(client, content, readHere(ENGINE), NOW)
    expect(problems).toMatchObject([{ file: decisions.file, line: 1 }])
  }
})

/** An article that is no trouble, beside another that is, both read in threads. */
const syncBesideTrouble = async (client: Database, trouble: Partial<ContentText>, limits = LIMITS) => {
  const other = { slug: 'other', file: file('other'), text: textOf(ENVOY, NIXON) }
  const content = contentOf({ ...pingPong(TEAM, ENVOY, NIXON), ...trouble }, other)
  const readers = openReaders(1, limits)
  const reading: Reading = {
    engine: ENGINE,
    ahead: 1,
    read: (one, remembered, today) =>
      readers.run('content', { content: one, remembered, today }, one.slug === SLUG ? 0 : 1),
  }
  try {
    return await syncContent(client, content, reading, NOW)
  } finally {
    await readers.close()
  }
}

const expectOtherAlone = async (
  client: Database,
  { articles, problems }: Awaited<ReturnType<typeof syncContent>>,
  why: RegExp,
) => {
  expect(problems).toEqual([{ file: file(SLUG), line: 1, message: expect.stringMatching(why) }])
  expect(problems[0]?.message).toMatch(/could not be taken in; what was there of it stays/)
  expect(articles).toMatchObject([{ slug: 'other', change: 'written' }])
  expect(await client.fact.count({ where: { articleSlug: SLUG, retiredAt: null } })).toBeGreaterThan(0)
}

test('an article at which the engine fails is told, keeps its rows, and keeps no other waiting', async () => {
  const client = await begin()
  const report = await syncBesideTrouble(client, { text: null as never })
  await expectOtherAlone(client, report, /null/)
})

test('an article that takes longer than it may is stopped, told, and keeps its rows', async () => {
  const client = await begin()
  // Only the first of the two has no time at all; what it reads would take minutes.
  const text = textOf(...Array<string>(2000).fill(TEAM + ENVOY + NIXON))
  const milliseconds = (characters: number) => (characters === 0 ? 1 : LIMITS.milliseconds(text.length))
  const report = await syncBesideTrouble(client, { text }, { ...LIMITS, milliseconds })
  await expectOtherAlone(client, report, /stopped after 0 seconds/)
})

test('an article that takes more memory than it may is stopped, told, and keeps its rows', async () => {
  const client = await begin()
  const milliseconds = () => LIMITS.milliseconds(1_000_000)
  const report = await syncBesideTrouble(
    client,
    { text: '好。\n'.repeat(600_000) },
    { milliseconds, megabytes: 192 },
  )
  await expectOtherAlone(client, report, /more than 192 MB/)
})

test('a fact keeps its key and its card when its sentence is reworded and another comes before it', async () => {
  const client = await begin()
  const fact = await factOf(client, '1971-04-10')
  const card = await cardOf(client, fact.id)
  const { articles } = await sync(client, NIXON, TEAM.replace('应邀抵达中国', '应邀，抵达了中国'), ENVOY)
  expect(articles).toMatchObject([{ change: 'written', reset: 0 }])
  expect(await factOf(client, '1971-04-10')).toMatchObject({ id: fact.id, retiredAt: null })
  expect(await cardOf(client, fact.id)).toEqual(card)
})

test('a card is relearned when the answer to its fact has changed, and the log says so', async () => {
  const client = await begin()
  const fact = await factOf(client, '1971-04-10')
  const { articles } = await sync(client, TEAM.replace('4月10日', '4月14日'), ENVOY, NIXON)
  // Two facts answer with that day: the date, and the team's coming, which is an event.
  expect(articles).toMatchObject([{ change: 'written', reset: 2 }])
  expect(await factOf(client, '1971-04-14')).toMatchObject({ id: fact.id, retiredAt: null })
  expect(await cardOf(client, fact.id)).toMatchObject({ kind: 'new', answers: 1 })
  const log = await client.review.findMany({ where: { factId: fact.id }, select: { kind: true } })
  expect(log.map(({ kind }) => kind).sort()).toEqual(['answer', 'reset'])
})

test('what vanishes from the content is retired with its items, and comes back with its card', async () => {
  const client = await begin()
  const fact = await factOf(client, '1971-04-10')
  const card = await cardOf(client, fact.id)
  await sync(client, ENVOY, NIXON)
  expect(await factOf(client, '1971-04-10')).toMatchObject({ retiredAt: NOW })
  const asked = { facts: { some: { factId: fact.id } }, retiredAt: null }
  expect(await client.item.count({ where: asked })).toBe(0)
  await sync(client, TEAM, ENVOY, NIXON)
  expect(await factOf(client, '1971-04-10')).toMatchObject({ id: fact.id, retiredAt: null })
  expect(await client.item.count({ where: asked })).toBeGreaterThan(0)
  expect(await cardOf(client, fact.id)).toEqual(card)
})

test('an article of thousands of facts is written, written anew, and keeps the cards of those whose answer is the same', async () => {
  const client = await begin()
  const factsOf = (answer: (n: number) => string) =>
    Array.from({ length: 2500 }, (_, n) => ({
      key: `f-${n}`,
      kind: 'date' as const,
      label: `第${n}天`,
      heading: null,
      answer: answer(n),
      confidence: 0.9,
      sentences: [n, n + 1],
    }))
  const columns = {
    ...{
      title: '长',
      source: null,
      language: 'zh' as const,
      tags: '[]',
      text: '',
      zones: '[]',
      turnsOn: null,
    },
    ...{ publishedStart: null, publishedEnd: null },
  }
  const rows = { columns, items: [], kept: [], changed: [] }
  await writeArticle(client, 'long', { ...rows, facts: factsOf(String) }, '1', NOW)
  for (const n of [0, 2499])
    await client.card.create({ data: { userId: 'lin', factId: `long/f-${n}`, kind: 'learning' } })
  const anew = factsOf((n) => String(n % 2)).slice(0, 2499)
  const changed = anew.filter(({ answer }, n) => answer !== String(n)).map(({ key }) => key)
  await writeArticle(client, 'long', { ...rows, facts: anew, changed }, '2', NOW)
  const at = { articleSlug: 'long' }
  expect(await client.fact.count({ where: { ...at, retiredAt: null } })).toBe(2499)
  expect(await client.fact.findMany({ where: { ...at, retiredAt: NOW }, select: { key: true } })).toEqual([
    { key: 'f-2499' },
  ])
  expect(await client.factSentence.count({ where: at })).toBe(5000)
  expect(await client.fact.findUniqueOrThrow({ where: { id: 'long/f-7' } })).toMatchObject({
    answer: '1',
    position: 7,
  })
  expect(await client.card.count({ where: { fact: at } })).toBe(2)
})

test('an article is retired when its folder is gone, not when it cannot be read', async () => {
  const client = await begin()
  await syncContent(client, { articles: [], problems: [], unreadable: [SLUG] }, readHere(ENGINE), NOW)
  expect((await client.article.findUniqueOrThrow({ where: { slug: SLUG } })).retiredAt).toBeNull()
  const { articles } = await syncContent(client, contentOf(), readHere(ENGINE), NOW)
  expect(articles).toMatchObject([{ slug: SLUG, change: 'retired' }])
  expect((await client.article.findUniqueOrThrow({ where: { slug: SLUG } })).retiredAt).toEqual(NOW)
  expect(await sync(client, TEAM, ENVOY, NIXON)).toMatchObject({ articles: [{ change: 'written' }] })
})

test('once a planned day is over the article is read anew and asks what was planned; its cards keep their facts', async () => {
  const client = await begin()
  const text =
    '---\ntitle: 渔业谈判\npublished: 2026-02-27\n---\n\n南岛和北岛将于2026年3月3日在云港举行会谈。\n\n南岛外长林海宁表示，分歧仍然很大。北岛首相高远说，会谈不会轻松。\n'
  const content = contentOf({ slug: 'talks', file: file('talks'), text })
  const syncOn = async (now: string) => {
    const { articles } = await syncContent(client, content, readHere(ENGINE), new Date(now))
    return articles.find(({ slug }) => slug === 'talks')?.change
  }
  const rows = () =>
    client.item.findMany({
      where: { articleSlug: 'talks', retiredAt: null },
      select: { key: true, stem: true, facts: { select: { factId: true } } },
      orderBy: { key: 'asc' },
    })
  expect(await syncOn('2026-03-02T04:00:00Z')).toBe('written')
  const before = await rows()
  // It is the third still, west of all people.
  expect(await syncOn('2026-03-04T11:00:00Z')).toBe('unchanged')
  expect(await syncOn('2026-03-04T12:00:00Z')).toBe('written')
  const after = await rows()
  expect(after.map(({ stem, ...rest }) => rest)).toEqual(before.map(({ stem, ...rest }) => rest))
  expect(after.some(({ stem }) => stem.includes('原定'))).toBe(true)
  expect(await syncOn('2026-03-05T12:00:00Z')).toBe('unchanged')
  expect(await client.review.count({ where: { kind: 'reset' } })).toBe(0)
})

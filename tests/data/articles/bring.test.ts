import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { getPriority } from 'node:os'
import { afterAll, expect, test } from 'vitest'
import { eraseLearner } from '#data/account/erase'
import { moveGuest } from '#data/account/merge'
import type { Viewer } from '#data/account/viewer'
import { previewAbout, saveAbout } from '#data/articles/about'
import { type BringInput, bringArticle, MOST_ARTICLES } from '#data/articles/bring'
import { listOwn, readDeskHead, readProgress } from '#data/articles/desk'
import { placeInQueue, queueReading, serverReaders } from '#data/articles/readers'
import { deleteArticle } from '#data/articles/removal'
import { readArticle } from '#data/content/articles'
import { syncContent } from '#prisma/sync'
import { docx, pdf } from '#tests/data/articles/files'
import { NOON, newDatabase, newViewer } from '#tests/data/learner'
import { readHere } from '#tests/data/read-here'

afterAll(() => serverReaders().close())

const STORY = [
  '江城大桥通车',
  '江城大桥昨天上午正式通车，市长王强出席了仪式。大桥全长1500米，造价12亿元。',
  '王强在仪式上说，大桥将使两岸的车程缩短到5分钟。设计师李敏表示，大桥可以使用一百年。',
  '2019年3月，市政府宣布修建大桥。',
].join('\n')

const paste = (text: string, title = ''): BringInput => ({ kind: 'text', title, text })
const upload = (name: string, bytes: Uint8Array): BringInput => ({
  kind: 'file',
  title: '',
  file: { name, bytes: Uint8Array.from(bytes) },
})

/** Brings an article and waits until it is read. */
const bringAndRead = async (viewer: Viewer, input: BringInput): Promise<string> => {
  const result = await bringArticle(viewer, input, NOON)
  if (result.kind !== 'brought') throw new Error(JSON.stringify(result))
  await queueReading(result.slug)
  return result.slug
}

const titleOf = async (viewer: Viewer, text: string): Promise<string | undefined> => {
  const slug = await bringAndRead(viewer, paste(text))
  return (await readArticle(viewer, slug, NOON))?.title
}

const refusal = async (viewer: Viewer, input: BringInput) => {
  const result = await bringArticle(viewer, input, NOON)
  return result.kind === 'refused' ? result.trouble.kind : result
}

const newWorld = async () => {
  const client = await newDatabase()
  const viewer = { ...(await newViewer(client, 'lin')), isGuest: false }
  return { client, viewer, guest: await newViewer(client, 'guest') }
}

/** A text as iconv writes it in an encoding. */
const encoded = (encoding: string, text: string): Uint8Array =>
  execFileSync('iconv', ['-f', 'UTF-8', '-t', encoding], { input: text })

test('a pasted article becomes questions that nobody but its owner sees', async () => {
  const { client, viewer, guest } = await newWorld()
  const slug = await bringAndRead(viewer, paste(STORY))
  expect(await readProgress(viewer, slug)).toEqual({ kind: 'read' })
  const article = await readArticle(viewer, slug, NOON)
  expect(article).toMatchObject({ title: '江城大桥通车', language: 'zh' })
  expect(article?.items).toBeGreaterThan(2)
  expect(await readArticle(guest, slug, NOON)).toBeNull()
  expect(await readProgress(guest, slug)).toBeNull()
  expect(await readDeskHead(guest, slug)).toBeNull()
  expect(await listOwn(viewer)).toMatchObject([
    { slug, title: '江城大桥通车', reading: 'read', visibility: 'private' },
  ])
  expect(await listOwn(guest)).toEqual([])
  // The next start reads the content folder: what people brought is no part of it, and stays.
  await syncContent(client, { articles: [], problems: [], unreadable: [] }, readHere('tests'), NOON)
  expect(await readArticle(viewer, slug, NOON)).not.toBeNull()
})

test('whoever comes back to an article that a stopped server has left half read has it read anew', async () => {
  const { client, viewer } = await newWorld()
  const slug = await bringAndRead(viewer, paste(STORY))
  // As the file looks when the process has ended between the bringing and the end of the reading.
  await client.article.update({ where: { slug }, data: { contentHash: '' } })
  await client.manuscript.update({ where: { slug }, data: { state: 'waiting', findings: null } })
  expect(await readProgress(viewer, slug)).toEqual({ kind: 'reading', ahead: 0, stage: null })
  await queueReading(slug)
  expect(await readProgress(viewer, slug)).toEqual({ kind: 'read' })
  expect((await readDeskHead(viewer, slug))?.reading).toEqual({ kind: 'read' })
})

test('who waits is told how many are ahead of them, and the texts are read in the order in which they came', async () => {
  const { client, viewer, guest } = await newWorld()
  const slugs: string[] = []
  for (const [index, who] of [viewer, guest, viewer, guest].entries()) {
    const result = await bringArticle(who, paste(STORY.replace('1500', `15${index}0`)), NOON)
    if (result.kind === 'brought') slugs.push(result.slug)
  }
  const places = slugs.map((slug) => placeInQueue(slug)?.ahead ?? 0)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  await Promise.all(slugs.map(queueReading))
  expect(await client.manuscript.count({ where: { slug: { in: slugs }, state: 'read' } })).toBe(4)
  expect(slugs.map(placeInQueue)).toEqual([null, null, null, null])
})

/** The nice values of this process's threads (proc(5), field 19 of stat). */
const priorities = (): number[] =>
  readdirSync('/proc/self/task').map((id) =>
    Number(readFileSync(`/proc/self/task/${id}/stat`, 'utf8').split(') ')[1]?.split(' ')[16]),
  )

test.runIf(existsSync('/proc/thread-self'))(
  'the thread that reads gives way to the one that answers people',
  async () => {
    const { viewer } = await newWorld()
    await bringAndRead(viewer, paste(STORY))
    expect(priorities()).toContain(10)
    expect(getPriority()).toBeLessThan(10)
  },
)

test('the day that is given decides what 昨天 means, and what follows is told', async () => {
  const { client, viewer } = await newWorld()
  const slug = await bringAndRead(viewer, paste(STORY))
  const about = {
    title: '江城大桥通车',
    source: '江城晚报',
    language: 'zh',
    published: '2022-06-02',
  } as const
  expect(await saveAbout(viewer, slug, about, NOON)).toBe(true)
  const head = await readDeskHead(viewer, slug)
  expect(head?.about).toEqual(about)
  expect(head?.days.days).toContainEqual({
    words: expect.stringContaining('昨天'),
    value: expect.stringContaining('2022年6月1日'),
    day: expect.stringContaining('2022-06-01'),
  })
  expect(await client.article.findUnique({ where: { slug } })).toMatchObject({
    publishedStart: '2022-06-02',
    source: '江城晚报',
  })
})

test('before another day is kept it is told which answers it changes of what somebody has learned', async () => {
  const { client, viewer } = await newWorld()
  const slug = await bringAndRead(viewer, paste(STORY))
  const about = { title: '江城大桥通车', source: '', language: 'zh' as const }
  await saveAbout(viewer, slug, { ...about, published: '2021-05-12' }, NOON)
  const moved = { ...about, published: '2021-06-20' }
  expect(await previewAbout(viewer, slug, moved, NOON)).toBeNull()
  const fact = await client.fact.findFirstOrThrow({
    where: { articleSlug: slug, kind: 'date', answer: { startsWith: '2021-05-11' }, retiredAt: null },
  })
  await client.card.create({ data: { userId: 'lin', factId: fact.id, kind: 'learning' } })
  const edition = await previewAbout(viewer, slug, moved, NOON)
  const change = edition?.changes.find(({ kind }) => kind === 'reanswered')
  expect(change).toMatchObject({ learners: 1 })
  expect(change?.kind === 'reanswered' && change.after.answer).toMatch(/^2021-06-19/)
  expect(await client.fact.findUniqueOrThrow({ where: { id: fact.id } })).toEqual(fact)
  expect(await previewAbout(viewer, slug, { ...about, published: '2021-05-12' }, NOON)).toBeNull()
})

test('no question of an article has a name, a day or a number of somebody else’s article among its options', async () => {
  const { client, viewer, guest } = await newWorld()
  const secret = `秘密会谈\n${['赵无言', '钱不语', '孙少说'].map((name, at) => `2019年${at + 3}月7日，${name}抵达白石城。${name}说，谈判要花${at + 41}天。`).join('\n')}`
  await bringAndRead(guest, paste(secret))
  const slug = await bringAndRead(viewer, paste(STORY))
  const items = await client.item.findMany({ where: { articleSlug: slug }, select: { item: true } })
  expect(items.length).toBeGreaterThan(0)
  expect(JSON.stringify(items)).not.toMatch(/赵无言|钱不语|孙少说|白石城|4[123]天|月7日/u)
})

test('what a guest has brought is theirs when they sign in', async () => {
  const { client, viewer, guest } = await newWorld()
  const slug = await bringAndRead(guest, paste(STORY))
  await moveGuest(client, 'guest', 'lin')
  expect(await listOwn(viewer)).toMatchObject([{ slug }])
  expect(await readArticle(viewer, slug, NOON)).not.toBeNull()
})

test.each([
  ['UTF-8', STORY],
  ['GB18030', STORY],
  ['UTF-16', STORY],
  [
    'BIG5',
    '江城大橋通車\n江城大橋昨天上午正式通車，市長王強出席了儀式。王強說，大橋將使兩岸的車程縮短到5分鐘。',
  ],
])('a file in %s is read in it', async (encoding, text) => {
  const { viewer } = await newWorld()
  const slug = await bringAndRead(viewer, upload('文章.txt', encoded(encoding, text)))
  const article = await readArticle(viewer, slug, NOON)
  expect(article?.title).toBe(text.split('\n')[0])
  expect(article?.paragraphs.map((paragraph) => paragraph.text)).toEqual(text.split('\n').slice(1))
})

test('a Word document, a web page and a PDF with letters in it are read', async () => {
  const { viewer } = await newWorld()
  const word = await bringAndRead(viewer, upload('a.docx', docx(STORY.split('\n'))))
  expect((await readArticle(viewer, word, NOON))?.paragraphs.at(-1)?.text).toBe(
    '2019年3月，市政府宣布修建大桥。',
  )
  const page = await bringAndRead(
    viewer,
    upload('a.html', new TextEncoder().encode(`<h1>桥</h1><p>${STORY}</p>`)),
  )
  expect((await readArticle(viewer, page, NOON))?.title).toBe('桥')
  const printed = upload(
    'a.pdf',
    pdf(['The Kara bridge was opened on Monday by mayor Ann Reed.', 'It cost 12 million dollars.']),
  )
  const english = await bringAndRead(viewer, printed)
  expect(await readArticle(viewer, english, NOON)).toMatchObject({ language: 'en' })
})

test('a text without a title is called what it tells, in few words and never cut', async () => {
  const { viewer } = await newWorld()
  const wired = '江城社江城5月9日电 江城市长王强9日宣布，第二座大桥将于20日开工，工期两年，造价由市政府承担。'
  expect(await titleOf(viewer, wired)).toBe('第二座大桥将开工')
  const bare = '他表示，会谈很有成果，也会继续下去，直到找到一个大家都能接受、都能执行、都能监督的办法为止。'
  expect(await titleOf(viewer, bare)).toBe('未命名的文章')
})

test('what is no article is refused, and says why', async () => {
  const { viewer } = await newWorld()
  const bomb = docx(['一'], { 'word/media/a.bin': new Uint8Array(64 * 1024 * 1024) })
  expect(bomb.length).toBeLessThan(1024 * 1024)
  const cases: readonly (readonly [BringInput, string])[] = [
    [paste('   \n'), 'empty'],
    [paste('短。'), 'short'],
    [paste('啊'.repeat(340_000)), 'long'],
    [paste('“'.repeat(340_000)), 'empty'],
    [paste('啊'.repeat(400_000)), 'big'],
    [upload('a.html', new TextEncoder().encode(`<script>${'alert(1);'.repeat(110_000)}</script>`)), 'empty'],
    [upload('a.docx', bomb), 'bomb'],
    [upload('a.docx', docx(['一']).slice(0, 300)), 'damaged'],
    [upload('a.zip', docx(['一']).slice(0, 300)), 'damaged'],
    [upload('a.pdf', pdf([])), 'pictures'],
    [upload('a.pdf', new TextEncoder().encode('%PDF-1.7 nothing')), 'damaged'],
    [upload('a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1])), 'doc'],
    [upload('a.exe', new Uint8Array([0x4d, 0x5a, 0, 0, 0])), 'binary'],
  ]
  for (const [input, why] of cases) expect(await refusal(viewer, input)).toBe(why)
  expect(await listOwn(viewer)).toEqual([])
})

test('a text of one sign over and over is read within its budget or told, and others are read after it', async () => {
  const { viewer } = await newWorld()
  const dense = await bringAndRead(viewer, paste(`标题\n${'“甲说，'.repeat(6_000)}`))
  const reading = await readProgress(viewer, dense)
  expect(reading?.kind === 'read' || reading?.kind === 'failed').toBe(true)
  const next = await bringAndRead(viewer, paste(STORY))
  expect(await readProgress(viewer, next)).toEqual({ kind: 'read' })
})

test('nobody fills the server: a guest has room for five articles', async () => {
  const { client, guest } = await newWorld()
  const row = { ownerId: 'guest', title: '一', text: '', state: 'read', createdAt: NOON, updatedAt: NOON }
  const slugs = Array.from({ length: MOST_ARTICLES.guest }, (_, index) => ({ ...row, slug: `own-${index}` }))
  await client.manuscript.createMany({ data: slugs })
  expect(await bringArticle(guest, paste(STORY), NOON)).toEqual({ kind: 'too-many', most: 5 })
  await client.manuscript.updateMany({ data: { ownerId: 'lin' } })
  await client.manuscript.updateMany({
    where: { slug: { in: ['own-0', 'own-1', 'own-2'] } },
    data: { ownerId: 'guest', state: 'waiting' },
  })
  expect(await bringArticle(guest, paste(STORY), NOON)).toEqual({ kind: 'too-fast' })
})

test('an account has room for 200 articles, and is told so at the next', async () => {
  const { client, viewer } = await newWorld()
  const row = { ownerId: 'lin', title: '一', text: '', state: 'read', createdAt: NOON, updatedAt: NOON }
  const slugs = Array.from({ length: MOST_ARTICLES.account }, (_, index) => ({
    ...row,
    slug: `own-${index}`,
  }))
  await client.manuscript.createMany({ data: slugs })
  expect(await bringArticle(viewer, paste(STORY), NOON)).toEqual({ kind: 'too-many', most: 200 })
  expect(await client.manuscript.count()).toBe(200)
})

test('a deleted article is gone whole where nobody learned from it, and else keeps what was learned', async () => {
  const { client, viewer, guest } = await newWorld()
  const unused = await bringAndRead(viewer, paste(STORY))
  const used = await bringAndRead(viewer, paste(STORY))
  const fact = await client.fact.findFirstOrThrow({ where: { articleSlug: used } })
  await client.review.create({
    data: { answerId: 'a', factId: fact.id, userId: 'guest', kind: 'answer', answeredAt: NOON, day: 1 },
  })
  expect(await deleteArticle(guest, used, NOON)).toBe(false)
  for (const slug of [unused, used]) expect(await deleteArticle(viewer, slug, NOON)).toBe(true)
  expect(await client.article.findUnique({ where: { slug: unused } })).toBeNull()
  expect(await client.article.findUnique({ where: { slug: used } })).toMatchObject({
    text: '',
    retiredAt: NOON,
  })
  expect(await client.review.count()).toBe(1)
  expect(await listOwn(viewer)).toEqual([])
})

test('who leaves takes along what they brought', async () => {
  const { client, viewer } = await newWorld()
  const slug = await bringAndRead(viewer, paste(STORY))
  expect(await eraseLearner(viewer, 'lin', 'lin', NOON)).toEqual({ ok: true })
  expect(await client.article.findUnique({ where: { slug } })).toBeNull()
  expect(await client.manuscript.count()).toBe(0)
})

import { expect, test } from 'vitest'
import type { Locale } from '#data/account/locale'
import { NOTHING_WITHHELD } from '#data/classes/withheld'
import { readQueue } from '#data/sitting/sitting'
import { startStudy } from '#data/sitting/study'
import { isOwnLanguage } from '#data/study/own-language'
import type { Database } from '#prisma/client'
import { after, NOON, newDatabase, newViewer } from '#tests/data/learner'
import { answerNext, standing } from '#tests/data/sitting/asking'

const readerOf = async (client: Database, locale: Locale) => ({
  ...(await newViewer(client, locale)),
  locale,
})

const languageOf = async (client: Database, slug: string): Promise<string> =>
  (await client.article.findUniqueOrThrow({ where: { slug } })).language

const slugIn = async (client: Database, isEnglish: boolean): Promise<string> =>
  (
    await client.article.findFirstOrThrow({
      where: isEnglish ? { language: 'en' } : { language: { not: 'en' } },
      orderBy: { slug: 'asc' },
    })
  ).slug

/** How many facts of articles in this language can be begun today, and the language of the first question. */
const freshFor = async (client: Database, locale: Locale) => {
  const viewer = await readerOf(client, locale)
  const sessionId = await startStudy(viewer, { mode: 'review' }, NOON)
  const { question } = await standing(viewer, sessionId ?? '')
  const { fresh } = await readQueue(client, viewer, NOON, NOTHING_WITHHELD)
  return { viewer, fresh, first: await languageOf(client, question?.article.slug ?? '') }
}

test('who reads English is given nothing new in Chinese until they begin an article in it', async () => {
  const client = await newDatabase()
  const { viewer, fresh, first } = await freshFor(client, 'en')
  expect(first).toBe('en')
  const facts = await client.fact.count({ where: { retiredAt: null, article: { language: 'en' } } })
  expect(fresh).toBeLessThanOrEqual(facts)
  await startStudy(viewer, { mode: 'quiz', slug: await slugIn(client, false) }, NOON)
  expect((await readQueue(client, viewer, NOON, NOTHING_WITHHELD)).fresh).toBeGreaterThan(fresh)
})

test('who reads Chinese is given nothing new in English until they begin an article in it', async () => {
  const client = await newDatabase()
  const { viewer, fresh, first } = await freshFor(client, 'zh-CN')
  expect(first).not.toBe('en')
  await client.article.updateMany({ where: { language: { not: 'en' } }, data: { retiredAt: NOON } })
  expect(fresh).toBeGreaterThan(0)
  expect((await readQueue(client, viewer, NOON, NOTHING_WITHHELD)).fresh).toBe(0)
  await startStudy(viewer, { mode: 'quiz', slug: await slugIn(client, true) }, NOON)
  expect((await readQueue(client, viewer, NOON, NOTHING_WITHHELD)).fresh).toBeGreaterThan(0)
})

test('a script or a region of a language is the same language', () => {
  expect(['zh', 'zh-Hans', 'zh-Hant', 'en'].map((tag) => isOwnLanguage(tag, 'zh-CN'))).toEqual([
    true,
    true,
    true,
    false,
  ])
  expect(['zh-Hans', 'en', 'en-GB'].map((tag) => isOwnLanguage(tag, 'en'))).toEqual([false, true, true])
})

test.each(['learning', 'review'] as const)(
  'of what is due (%s), the own language comes first',
  async (kind) => {
    const client = await newDatabase()
    const viewer = await readerOf(client, 'en')
    for (const [place, isEnglish] of [false, true].entries()) {
      const slug = await slugIn(client, isEnglish)
      const sessionId = (await startStudy(viewer, { mode: 'quiz', slug }, NOON)) ?? ''
      await answerNext(client, viewer, sessionId, false, place)
    }
    // All are due, the Chinese ones since longer.
    const { userId } = viewer
    const isIn = (isEnglish: boolean) => ({
      userId,
      kind: { not: 'new' },
      fact: { article: { language: isEnglish ? 'en' : { not: 'en' } } },
    })
    const since = (minutes: number, dueDay: number) =>
      kind === 'review'
        ? { kind, step: null, dueAt: null, dueDay, scheduledDays: 1 }
        : { kind, dueAt: after(minutes) }
    await client.card.updateMany({ where: isIn(false), data: since(2, 20_000) })
    await client.card.updateMany({ where: isIn(true), data: since(3, 20_001) })
    const review = (await startStudy(viewer, { mode: 'review' }, after(60))) ?? ''
    const { question } = await standing(viewer, review, 60)
    expect(await languageOf(client, question?.article.slug ?? '')).toBe('en')
  },
)

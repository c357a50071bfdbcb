import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Viewer } from '#data/account/viewer'
import { readArticle } from '#data/content/articles'
import { flagQuestion } from '#data/content/flags'
import { recordAnswer } from '#data/sitting/answers'
import { readMisses } from '#data/sitting/misses'
import { startStudy } from '#data/sitting/study'
import { listCards } from '#data/study/card-list'
import { readHome } from '#data/study/home'
import { listMistakes } from '#data/study/mistakes'
import { startMissesQuiz, startMistakesQuiz } from '#data/study/mistakes-quiz'
import { readProgress } from '#data/study/progress'
import { stepCard } from '#data/study/put-aside'
import type { CardRowView } from '#data/study/views'
import type { Database } from '#prisma/client'
import { after, newDatabase, newViewer } from '#tests/data/learner'
import { inputFor, standing } from '#tests/data/sitting/asking'
import { askTogether } from '#tests/data/study/together'

const DAY_MIN = 1440

/** Answers everything that a sitting asks; `isRight` decides each answer. */
const sitOut = async (
  client: Database,
  viewer: Viewer,
  sessionId: string,
  minute: number,
  isRight: (given: number) => boolean,
) => {
  for (let given = 0; given < 30; given++) {
    const at = minute + given / 10
    const study = await standing(viewer, sessionId, at)
    if (!study.question) return
    await recordAnswer(viewer, await inputFor(client, study, isRight(given), at), after(at))
  }
}

const planned = async (client: Database, sessionId: string | null): Promise<string[]> =>
  sessionId === null
    ? []
    : (JSON.parse(
        (await client.studySession.findUniqueOrThrow({ where: { id: sessionId } })).plan,
      ) as string[])

/** All cards of a learner, page by page. */
const allCards = async (viewer: Viewer, minute: number): Promise<CardRowView[]> => {
  const cards: CardRowView[] = []
  for (let page = 1; ; page++) {
    const { cards: shown, hasMore } = await listCards(
      viewer,
      { words: '', standing: null, page },
      after(minute),
    )
    cards.push(...shown)
    if (!hasMore) return cards
  }
}

const isDueNow = ({ standing: how, due }: CardRowView): boolean =>
  (how === 'learning' || how === 'review') &&
  due !== null &&
  (due.kind === 'minutes' ? due.minutes === 0 : due.inDays === 0)

/**
 * A learner with a bit of everything: quizzes on all articles with mistakes, an ordering and a matching, cards put aside
 * and hidden, a fact and an article that are gone, and a question that no article asks any more.
 */
const beginVaried = async () => {
  const client = await newDatabase()
  const viewer = await newViewer(client, 'lin')
  const articles = await client.article.findMany({ orderBy: { slug: 'asc' }, select: { slug: true } })
  const sessions: string[] = []
  for (const [index, { slug }] of articles.entries())
    for (const mode of ['quiz', 'timeline', 'match'] as const) {
      const sessionId = await startStudy(viewer, { mode, slug }, after(20 * index))
      if (sessionId === null) continue
      sessions.push(sessionId)
      await sitOut(client, viewer, sessionId, 20 * index + 1, (given) => given % 3 === 1 || given > 12)
    }
  const slug = await askTogether(client, 'ordering')
  const ordered = (await startStudy(viewer, { mode: 'timeline', slug }, after(100))) ?? ''
  await sitOut(client, viewer, ordered, 101, () => false)
  const cards = await client.card.findMany({ where: { kind: { not: 'new' } }, orderBy: { factId: 'asc' } })
  const [suspended, unasked, gone] = cards
  await stepCard(
    viewer,
    { entryId: randomUUID(), factId: suspended?.factId ?? '', step: 'suspend' },
    after(130),
  )
  const own = { facts: { some: { factId: unasked?.factId ?? '' } } }
  for (const { publicId } of await client.item.findMany({ where: own }))
    await flagQuestion(viewer, { itemId: publicId, reason: 'unclear', note: '', hidden: true }, after(131))
  await client.fact.update({ where: { id: gone?.factId ?? '' }, data: { retiredAt: after(132) } })
  const last = articles.at(-1)?.slug ?? ''
  await client.article.update({ where: { slug: last }, data: { retiredAt: after(132) } })
  return { client, viewer, sessions }
}

test('home, each article and progress say the same is due, and my cards show those and no others', async () => {
  const { viewer } = await beginVaried()
  for (const minute of [140, 160, DAY_MIN, 4 * DAY_MIN, 30 * DAY_MIN]) {
    const home = await readHome(viewer, 1, after(minute))
    const lines = home.articles.map(({ due }) => due)
    expect(lines.reduce((sum, due) => sum + due, 0)).toBe(home.due)
    for (const { slug, due, studied, facts } of home.articles)
      expect(await readArticle(viewer, slug, after(minute))).toMatchObject({ due, studied, facts })
    const progress = await readProgress(viewer, 1, after(minute))
    expect(progress.forecast[0]?.due).toBe(home.due + (home.learning?.cards ?? 0))
    const cards = await allCards(viewer, minute)
    expect(cards.filter(isDueNow).length).toBeGreaterThanOrEqual(home.due)
    for (const { slug, studied } of home.articles)
      expect(cards.filter((card) => card.article.slug === slug && card.standing !== 'new')).toHaveLength(
        studied,
      )
  }
})

test('what is being learned is due though a sibling was asked, on the line of its article as at home', async () => {
  const client = await newDatabase()
  const viewer = await newViewer(client, 'lin')
  const { articleSlug, sentence } = (
    await client.$queryRaw<{ articleSlug: string; sentence: number }[]>`
      SELECT s.articleSlug, s.sentence FROM FactSentence s
      WHERE EXISTS (SELECT 1 FROM ItemFact x JOIN Item i ON i.id = x.itemId
        WHERE x.factId = s.factId AND i.retiredAt IS NULL)
      GROUP BY s.articleSlug, s.sentence HAVING COUNT(*) > 1 LIMIT 1`
  )[0] ?? { articleSlug: '', sentence: 0 }
  const siblings = await client.fact.findMany({
    where: { articleSlug, sentences: { some: { sentence } }, items: { some: { item: { retiredAt: null } } } },
    select: { items: { select: { itemId: true }, where: { item: { retiredAt: null } } } },
  })
  const plan = [...new Set(siblings.flatMap(({ items }) => items[0]?.itemId ?? []))]
  const id = randomUUID()
  await client.studySession.create({
    data: { id, userId: 'lin', mode: 'quiz', startedAt: after(0), plan: JSON.stringify(plan) },
  })
  await sitOut(client, viewer, id, 1, () => false)
  const home = await readHome(viewer, 1, after(30))
  expect(home.due).toBeGreaterThanOrEqual(2)
  expect(home.articles.find(({ slug }) => slug === articleSlug)?.due).toBe(home.due)
})

test('as many questions are asked again as the notebook of mistakes and the end of a sitting list', async () => {
  const { client, viewer, sessions } = await beginVaried()
  const { mistakes, asked, hasMore } = await listMistakes(viewer, 1, after(140))
  expect(hasMore).toBe(false)
  expect(mistakes.length).toBeGreaterThan(8)
  const again = await planned(client, await startMistakesQuiz(viewer, 1, after(141)))
  expect(again).toHaveLength(asked)
  // A question that its learner has hidden is listed, and not asked.
  expect(mistakes.length - asked).toBeLessThanOrEqual(2)
  for (const sessionId of sessions) {
    const told = await readMisses(viewer, sessionId, after(140))
    const plan = await planned(client, await startMissesQuiz(viewer, sessionId, after(141)))
    expect(plan.length).toBe(told?.asked)
  }
})

import 'server-only'
import { listArticles } from '#data/articles'
import { database } from '#data/database'
import { ASKABLE, type Client, undoneAnswers } from '#data/sitting'
import type { Viewer } from '#data/viewer'
import type { ProgressView } from '#data/views'
import type { FactKind } from '#lib/facts/fact'
import { dayOf } from '#lib/study/day'
import { forecast } from '#lib/study/workload'

interface Tally {
  readonly answered: number
  readonly right: number
  readonly wrong: number
}

const NONE: Tally = { answered: 0, right: 0, wrong: 0 }

const add = ({ answered, right, wrong }: Tally, isRight: boolean): Tally => ({
  answered: answered + 1,
  right: right + (isRight ? 1 : 0),
  wrong: wrong + (isRight ? 0 : 1),
})

/** The viewer's answers that count, each once, under the article and the kind of its first fact. */
const readAnswers = async (client: Client, userId: string) => {
  const [rows, undone] = await Promise.all([
    client.review.findMany({
      where: { userId, kind: 'answer' },
      select: { answerId: true, score: true, fact: { select: { kind: true, articleSlug: true } } },
      distinct: ['answerId'],
    }),
    undoneAnswers(client, { userId }),
  ])
  return rows.filter(({ answerId }) => !undone.has(answerId))
}

/** The learner's days on which cards come back; one that is being learned comes back on its instant's day. */
const readDueDays = async (client: Client, { userId, timeZone }: Viewer): Promise<number[]> => {
  const cards = await client.card.findMany({
    where: { userId, kind: { not: 'new' }, fact: ASKABLE },
    select: { dueAt: true, dueDay: true },
  })
  return cards.flatMap(({ dueAt, dueDay }) => dueDay ?? (dueAt === null ? [] : dayOf(dueAt, timeZone)))
}

/** What the viewer has done, by article and by kind of fact, and what comes back this week. */
export const readProgress = async (viewer: Viewer, now: Date): Promise<ProgressView> => {
  const client = await database()
  const [answers, articles, dueDays] = await Promise.all([
    readAnswers(client, viewer.userId),
    listArticles(viewer, now),
    readDueDays(client, viewer),
  ])
  let all = NONE
  const byArticle = new Map<string, Tally>()
  const byKind = new Map<string, Tally>()
  for (const { score, fact } of answers) {
    const isRight = score === 1
    all = add(all, isRight)
    byArticle.set(fact.articleSlug, add(byArticle.get(fact.articleSlug) ?? NONE, isRight))
    byKind.set(fact.kind, add(byKind.get(fact.kind) ?? NONE, isRight))
  }
  return {
    ...all,
    articles: articles.map(({ slug, title, studied, facts }) => ({
      slug,
      title,
      studied,
      facts,
      ...(byArticle.get(slug) ?? NONE),
    })),
    kinds: [...byKind].map(([kind, { answered, right }]) => ({ kind: kind as FactKind, answered, right })),
    forecast: forecast(dueDays, dayOf(now, viewer.timeZone)),
  }
}

import 'server-only'
import { listArticles } from '#data/articles'
import { countByArticle, countByKind } from '#data/counted'
import { database } from '#data/database'
import { ASKABLE, type Client } from '#data/sitting'
import type { Viewer } from '#data/viewer'
import type { ProgressView } from '#data/views'
import { type Day, dayOf } from '#lib/study/day'
import { forecast } from '#lib/study/workload'

const DAYS_AHEAD = 7

/** The learner's days on which cards come back, as far as is shown; one being learned, on its instant's day. */
const readDueDays = async (client: Client, { userId, timeZone }: Viewer, today: Day): Promise<Day[]> => {
  const cards = await client.card.findMany({
    where: {
      userId,
      suspended: false,
      fact: ASKABLE,
      OR: [
        { kind: { in: ['learning', 'relearning'] } },
        { kind: 'review', dueDay: { lt: today + DAYS_AHEAD } },
      ],
    },
    select: { dueAt: true, dueDay: true },
  })
  return cards.flatMap(({ dueAt, dueDay }) => dueDay ?? (dueAt === null ? [] : dayOf(dueAt, timeZone)))
}

/** What the viewer has done, by article and by kind of fact, and what comes back this week. */
export const readProgress = async (viewer: Viewer, now: Date): Promise<ProgressView> => {
  const client = await database()
  const today = dayOf(now, viewer.timeZone)
  const [answers, kinds, articles, dueDays] = await Promise.all([
    countByArticle(client, viewer.userId),
    countByKind(client, viewer.userId),
    listArticles(viewer, now),
    readDueDays(client, viewer, today),
  ])
  const bySlug = new Map(answers.map((counts) => [counts.slug, counts]))
  // Of all articles, retired ones too: what was answered stays answered.
  const answered = answers.reduce((sum, counts) => sum + counts.answered, 0)
  const right = answers.reduce((sum, counts) => sum + counts.right, 0)
  return {
    answered,
    right,
    wrong: answered - right,
    articles: articles.map(({ slug, title, studied, facts }) => {
      const { answered, right } = bySlug.get(slug) ?? { answered: 0, right: 0 }
      return { slug, title, studied, facts, answered, right, wrong: answered - right }
    }),
    kinds,
    forecast: forecast(dueDays, today, DAYS_AHEAD),
  }
}

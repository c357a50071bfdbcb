import 'server-only'
import { database } from '#data/database'
import { wholeText } from '#data/paragraphs'
import { ASKABLE, type Client } from '#data/sitting'
import type { Viewer } from '#data/viewer'
import type { ArticleListView, ArticleView } from '#data/views'
import { dayOf } from '#lib/study/day'

const COLUMNS = {
  slug: true,
  title: true,
  source: true,
  publishedStart: true,
  publishedEnd: true,
  tags: true,
  language: true,
  _count: { select: { facts: { where: ASKABLE } } },
} as const

type Counts = ReadonlyMap<string, { readonly studied: number; readonly due: number }>

/** The viewer's cards by article: begun, and due now. */
const countCards = async (client: Client, viewer: Viewer | null, now: Date): Promise<Counts> => {
  const counts = new Map<string, { studied: number; due: number }>()
  if (!viewer) return counts
  const today = dayOf(now, viewer.timeZone)
  const cards = await client.card.findMany({
    where: { userId: viewer.userId, kind: { not: 'new' }, fact: ASKABLE },
    select: { dueAt: true, dueDay: true, fact: { select: { articleSlug: true } } },
  })
  for (const { dueAt, dueDay, fact } of cards) {
    const count = counts.get(fact.articleSlug) ?? { studied: 0, due: 0 }
    const isDue = dueDay === null ? dueAt !== null && dueAt <= now : dueDay <= today
    count.studied += 1
    if (isDue) count.due += 1
    counts.set(fact.articleSlug, count)
  }
  return counts
}

interface Row {
  readonly slug: string
  readonly title: string
  readonly source: string | null
  readonly publishedStart: string | null
  readonly publishedEnd: string | null
  readonly tags: string
  readonly language: string
  readonly _count: { readonly facts: number }
}

const listed = ({ publishedStart, publishedEnd, tags, _count, ...row }: Row, counts: Counts) => ({
  slug: row.slug,
  title: row.title,
  source: row.source,
  published:
    publishedStart !== null && publishedEnd !== null ? { start: publishedStart, end: publishedEnd } : null,
  tags: JSON.parse(tags) as string[],
  language: row.language,
  facts: _count.facts,
  studied: counts.get(row.slug)?.studied ?? 0,
  due: counts.get(row.slug)?.due ?? 0,
})

/** All articles, the newest first, with how far the viewer is in each. */
export const listArticles = async (viewer: Viewer | null, now: Date): Promise<ArticleListView[]> => {
  const client = await database()
  const rows = await client.article.findMany({
    where: { retiredAt: null },
    select: COLUMNS,
    orderBy: [{ publishedStart: 'desc' }, { slug: 'asc' }],
  })
  const counts = await countCards(client, viewer, now)
  return rows.map((row) => listed(row, counts))
}

/** One article with its text; null when there is none of this name. */
export const readArticle = async (
  viewer: Viewer | null,
  slug: string,
  now: Date,
): Promise<ArticleView | null> => {
  const client = await database()
  const row = await client.article.findFirst({
    where: { slug, retiredAt: null },
    select: {
      ...COLUMNS,
      text: true,
      zones: true,
      _count: { select: { facts: { where: ASKABLE }, items: { where: { retiredAt: null } } } },
    },
  })
  if (!row) return null
  const { text, zones, ...article } = row
  return {
    ...listed(article, await countCards(client, viewer, now)),
    paragraphs: wholeText(text, zones),
    items: row._count.items,
  }
}

import 'server-only'
import type { Locale } from '#data/account/locale'
import type { Viewer } from '#data/account/viewer'
import { onShelf } from '#data/articles/shelf'
import { coverFor, NOTHING_WITHHELD, readWithheld, type Withheld } from '#data/classes/withheld'
import { wholeText } from '#data/content/paragraphs'
import { database } from '#data/server/database'
import { askableItems, isAskableOf } from '#data/sitting/askable'
import type { Client } from '#data/sitting/sitting'
import { isDueNow, readDone } from '#data/study/may-ask'
import type { ArticleListView, ArticleView } from '#data/study/views'
import type { Item } from '#lib/items/item'
import { dayOf } from '#lib/study/day'

const COLUMNS = {
  slug: true,
  title: true,
  source: true,
  publishedStart: true,
  publishedEnd: true,
  tags: true,
  language: true,
} as const

interface Counts {
  readonly facts: number
  readonly studied: number
  readonly due: number
}

/** Of some articles: facts that can be asked, and of the viewer's cards those begun and those due now. */
const countFacts = async (
  client: Client,
  viewer: Viewer | null,
  now: Date,
  slugs: readonly string[],
  withheld: Withheld,
): Promise<ReadonlyMap<string, Counts>> => {
  const userId = viewer?.userId ?? ''
  const today = viewer ? dayOf(now, viewer.timeZone) : 0
  const { givenAway } = await readDone(client, userId, today)
  const rows = await client.$queryRaw<(Counts & { slug: string })[]>`
    SELECT f.articleSlug AS slug, COUNT(*) AS facts, COUNT(c.factId) AS studied,
      COUNT(*) FILTER (WHERE ${isDueNow(userId, today, now, givenAway)}) AS due
    FROM json_each(${JSON.stringify(slugs)}) s CROSS JOIN Fact f ON f.articleSlug = s.value LEFT JOIN Card c
      ON c.userId = ${userId} AND c.factId = f.id AND c.kind <> 'new'
    WHERE ${isAskableOf(userId, withheld)}
    GROUP BY f.articleSlug`
  return new Map(
    rows.map((row) => [
      row.slug,
      { facts: Number(row.facts), studied: Number(row.studied), due: Number(row.due) },
    ]),
  )
}

interface Row {
  readonly slug: string
  readonly title: string
  readonly source: string | null
  readonly publishedStart: string | null
  readonly publishedEnd: string | null
  readonly tags: string
  readonly language: string
}

const NONE: Counts = { facts: 0, studied: 0, due: 0 }

const listed = (
  { publishedStart, publishedEnd, tags, ...row }: Row,
  counts: ReadonlyMap<string, Counts>,
): ArticleListView => ({
  slug: row.slug,
  title: row.title,
  source: row.source,
  published:
    publishedStart !== null && publishedEnd !== null ? { start: publishedStart, end: publishedEnd } : null,
  tags: JSON.parse(tags) as string[],
  language: row.language,
  ...(counts.get(row.slug) ?? NONE),
})

const withheldFrom = async (client: Client, viewer: Viewer | null, now: Date): Promise<Withheld> =>
  viewer ? readWithheld(client, viewer.userId, now) : NOTHING_WITHHELD

/** These articles as a list shows them, in this order, with how far the viewer is in each. */
export const listThese = async (
  client: Client,
  viewer: Viewer | null,
  slugs: readonly string[],
  now: Date,
): Promise<ArticleListView[]> => {
  const rows = await client.article.findMany({ where: { slug: { in: [...slugs] } }, select: COLUMNS })
  const counts = await countFacts(client, viewer, now, slugs, await withheldFrom(client, viewer, now))
  const bySlug = new Map(rows.map((row) => [row.slug, listed(row, counts)]))
  return slugs.flatMap((slug) => bySlug.get(slug) ?? [])
}

export const ARTICLES_PER_PAGE = 20

/**
 * Articles, the newest first, with how far the viewer is in each; to who reads English, the English ones before the
 * others.
 *
 * @param page from 1
 */
export const listArticles = async (
  viewer: Viewer | null,
  page: number,
  locale: Locale,
  now: Date,
): Promise<{ readonly articles: ArticleListView[]; readonly hasMore: boolean }> => {
  const client = await database()
  const rows = await client.article.findMany({
    where: { retiredAt: null, ...onShelf(viewer?.userId ?? null) },
    select: COLUMNS,
    // Of our languages' names, `en` is the first.
    orderBy: [
      ...(locale === 'en' ? [{ language: 'asc' } as const] : []),
      { publishedStart: 'desc' },
      { slug: 'asc' },
    ],
    skip: (page - 1) * ARTICLES_PER_PAGE,
    take: ARTICLES_PER_PAGE + 1,
  })
  const shown = rows.slice(0, ARTICLES_PER_PAGE)
  const slugs = shown.map(({ slug }) => slug)
  const counts = await countFacts(client, viewer, now, slugs, await withheldFrom(client, viewer, now))
  return { articles: shown.map((row) => listed(row, counts)), hasMore: rows.length > ARTICLES_PER_PAGE }
}

/** One article with its text; null when there is none of this name. */
export const readArticle = async (
  viewer: Viewer | null,
  slug: string,
  now: Date,
): Promise<ArticleView | null> => {
  const client = await database()
  const withheld = await withheldFrom(client, viewer, now)
  const row = await client.article.findFirst({
    where: { slug, retiredAt: null, ...onShelf(viewer?.userId ?? null) },
    select: {
      ...COLUMNS,
      text: true,
      zones: true,
      ownerId: true,
      owner: { select: { name: true } },
      items: { where: askableItems(withheld), select: { item: true } },
    },
  })
  if (!row) return null
  const { text, zones, ownerId, owner, items, ...article } = row
  const cover = coverFor(withheld)
  return {
    ...listed(article, await countFacts(client, viewer, now, [slug], withheld)),
    paragraphs: wholeText(
      cover(text),
      zones,
      items.flatMap(({ item }) => (JSON.parse(item) as Item).evidence),
    ),
    isCovered: cover(text) !== text,
    items: items.length,
    isOwn: ownerId !== null && ownerId === viewer?.userId,
    broughtBy: owner?.name ?? null,
  }
}

import 'server-only'
import { isAllowedOnServer } from '#data/account/administrators'
import type { Viewer } from '#data/account/viewer'
import { queueReading } from '#data/articles/readers'
import { database } from '#data/server/database'
import type { Trouble } from '#lib/article/formats/trouble'
import { type ContentProblems, readContentProblems } from '#prisma/sync-mark'

/** An article that somebody brought and that could not be read. */
export interface FailedReadingView {
  readonly slug: string
  readonly title: string
  readonly owner: string
  readonly trouble: Trouble
  /** ISO 8601 */
  readonly at: string
}

/** An article of the server, and what there is to ask of it. */
export interface ArticleRowView {
  readonly slug: string
  readonly title: string
  /** Null for one of the content folder. */
  readonly owner: string | null
  readonly questions: number
  /** Questions that learners have flagged and nobody has dealt with. */
  readonly flagged: number
}

export interface ReadingView {
  readonly content: ContentProblems
  readonly failed: readonly FailedReadingView[]
  readonly articles: readonly ArticleRowView[]
  readonly hasMore: boolean
}

const [PAGE, MOST_FAILED] = [50, 100]

const readFailed = async (): Promise<FailedReadingView[]> => {
  const rows = await (await database()).manuscript.findMany({
    where: { state: 'failed' },
    select: { slug: true, title: true, trouble: true, updatedAt: true, owner: { select: { name: true } } },
    orderBy: { updatedAt: 'desc' },
    take: MOST_FAILED,
  })
  return rows.map(({ slug, title, trouble, updatedAt, owner }) => ({
    slug,
    title,
    owner: owner.name,
    trouble: trouble === null ? { kind: 'outgrown' } : (JSON.parse(trouble) as Trouble),
    at: updatedAt.toISOString(),
  }))
}

const readArticles = async (page: number): Promise<Pick<ReadingView, 'articles' | 'hasMore'>> => {
  const client = await database()
  const rows = await client.article.findMany({
    where: { retiredAt: null },
    select: { slug: true, title: true, owner: { select: { name: true } } },
    orderBy: [{ publishedStart: 'desc' }, { slug: 'asc' }],
    skip: (page - 1) * PAGE,
    take: PAGE + 1,
  })
  const shown = rows.slice(0, PAGE)
  const slugs = shown.map(({ slug }) => slug)
  const [asked, flags] = await Promise.all([
    client.item.groupBy({
      by: ['articleSlug'],
      where: { articleSlug: { in: slugs }, retiredAt: null },
      _count: true,
    }),
    client.item.groupBy({
      by: ['articleSlug'],
      where: { articleSlug: { in: slugs }, flags: { some: { resolvedAt: null, reason: { not: null } } } },
      _count: true,
    }),
  ])
  const countIn = (groups: typeof asked, slug: string): number =>
    groups.find(({ articleSlug }) => articleSlug === slug)?._count ?? 0
  return {
    articles: shown.map(({ slug, title, owner }) => ({
      slug,
      title,
      owner: owner?.name ?? null,
      questions: countIn(asked, slug),
      flagged: countIn(flags, slug),
    })),
    hasMore: rows.length > PAGE,
  }
}

/**
 * The articles of the server, what is wrong with the content folder, and what of people's could not be read; null for
 * whoever may not see that.
 *
 * @param page of the articles, from 1
 */
export const readReading = async (viewer: Viewer, page: number): Promise<ReadingView | null> => {
  const client = await database()
  if (!(await isAllowedOnServer(client, viewer, 'see-reading'))) return null
  const [content, failed, listed] = await Promise.all([
    readContentProblems(client),
    readFailed(),
    readArticles(page),
  ])
  return { content, failed, ...listed }
}

/** Has an article that could not be read tried once more, as after an upgrade; false for whoever may not. */
export const readAgain = async (viewer: Viewer, slug: string, now: Date): Promise<boolean> => {
  const client = await database()
  if (!(await isAllowedOnServer(client, viewer, 'see-reading'))) return false
  const { count } = await client.manuscript.updateMany({
    where: { slug, state: 'failed' },
    data: { state: 'waiting', trouble: null, updatedAt: now },
  })
  if (count > 0) void queueReading(slug)
  return count > 0
}

import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { placeInQueue, queueReading } from '#data/articles/readers'
import type { AboutView, DaysView, OwnArticleView, ReadingView } from '#data/articles/views'
import { database } from '#data/server/database'
import type { Trouble } from '#lib/article/formats/trouble'
import { type About, readManuscript } from '#lib/article/manuscript'
import type { Visibility } from '#lib/classes/article-rights'
import { dayOf, formatDay } from '#lib/study/day'
import { findingsOf } from '#prisma/manuscripts'

/** The viewer's own manuscript; null for anybody else's. */
export const findManuscript = async ({ userId }: Pick<Viewer, 'userId'>, slug: string) => {
  const client = await database()
  return client.manuscript.findFirst({ where: { slug, ownerId: userId } })
}

export type ManuscriptRow = NonNullable<Awaited<ReturnType<typeof findManuscript>>>

/** How far its reading is; one that a stopped server left half read is begun again. */
export const readingOf = ({
  slug,
  state,
  trouble,
}: Pick<ManuscriptRow, 'slug' | 'state' | 'trouble'>): ReadingView => {
  if (state === 'failed')
    return { kind: 'failed', trouble: JSON.parse(trouble ?? '{"kind":"outgrown"}') as Trouble }
  const place = placeInQueue(slug)
  if (place) return { kind: 'reading', ...place }
  if (state === 'read') return { kind: 'read' }
  void queueReading(slug)
  return { kind: 'reading', ahead: 0, stage: null }
}

/** The viewer's own articles, the newest first. */
export const listOwn = async ({ userId, timeZone }: Viewer): Promise<OwnArticleView[]> => {
  const client = await database()
  const rows = await client.manuscript.findMany({
    where: { ownerId: userId },
    select: { slug: true, title: true, state: true, createdAt: true },
    orderBy: [{ createdAt: 'desc' }, { slug: 'asc' }],
  })
  const articles = await client.article.findMany({
    where: { ownerId: userId },
    select: { slug: true, visibility: true, _count: { select: { items: { where: { retiredAt: null } } } } },
  })
  const known = new Map(articles.map((article) => [article.slug, article]))
  return rows.map(({ slug, title, state, createdAt }) => ({
    slug,
    title,
    reading: state === 'failed' || state === 'read' ? state : 'reading',
    visibility: (known.get(slug)?.visibility ?? 'private') as Visibility,
    items: known.get(slug)?._count.items ?? 0,
    broughtOn: formatDay(dayOf(createdAt, timeZone)),
  }))
}

/** How far the reading of an article of the viewer's is; null when it is not theirs. */
export const readProgress = async (viewer: Viewer, slug: string): Promise<ReadingView | null> => {
  const row = await findManuscript(viewer, slug)
  return row && readingOf(row)
}

/** What an article says of itself and what follows from its day. */
export interface DeskHeadView {
  readonly slug: string
  readonly reading: ReadingView
  readonly about: AboutView
  readonly days: DaysView
}

export const aboutOf = (row: ManuscriptRow): { readonly about: About; readonly body: string } =>
  readManuscript(row.text) ?? {
    about: { title: row.title, source: null, language: 'zh', published: null, tags: [] },
    body: row.text,
  }

export const deskHeadOf = (row: ManuscriptRow): DeskHeadView => {
  const { title, source, language, published } = aboutOf(row).about
  const findings = findingsOf(row.findings)
  const inferred = findings?.published?.inferred ? findings.published : null
  return {
    slug: row.slug,
    reading: readingOf(row),
    about: {
      title,
      source: source ?? '',
      language,
      published: published?.start === published?.end ? (published?.start ?? '') : '',
    },
    days: {
      inferred: inferred && { start: inferred.start, end: inferred.end },
      days: findings?.days ?? [],
      asked: findings?.asksDay ?? null,
    },
  }
}

/** The head of the desk at which an article's owner works; null when it is not the viewer's. */
export const readDeskHead = async (viewer: Viewer, slug: string): Promise<DeskHeadView | null> => {
  const row = await findManuscript(viewer, slug)
  return row && deskHeadOf(row)
}

/** Has an article read once more that could not be read to its end; false when it is not the viewer's. */
export const readAgain = async (viewer: Viewer, slug: string, now: Date): Promise<boolean> => {
  const row = await findManuscript(viewer, slug)
  if (!row) return false
  const client = await database()
  await client.manuscript.update({
    where: { slug },
    data: { state: 'waiting', trouble: null, updatedAt: now },
  })
  void queueReading(slug)
  return true
}

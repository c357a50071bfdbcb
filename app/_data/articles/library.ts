import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { slugsOnShelf } from '#data/articles/shelf'
import { NOTHING_WITHHELD, readWithheld } from '#data/classes/withheld'
import { ARTICLES_PER_PAGE, listThese } from '#data/content/articles'
import { database } from '#data/server/database'
import type { ArticleListView } from '#data/study/views'
import { LANGUAGES, type Language } from '#lib/article/article'
import { searchQuery } from '#lib/article/search-pieces'
import type { Database } from '#prisma/client'
import { Prisma } from '#prisma/generated/client'

/** What somebody looks for in the library. */
export interface LibraryFilter {
  /** '' for everything. */
  readonly text: string
  readonly subject: string | null
  readonly language: Language | null
}

export interface LibraryView {
  readonly articles: readonly ArticleListView[]
  readonly hasMore: boolean
  /** What the articles on the viewer's shelf are about, and in which languages they are. */
  readonly subjects: readonly string[]
  readonly languages: readonly Language[]
}

const MOST_SUBJECTS = 24

/** Of these articles a sentence is kept from the viewer: to be found by it would tell what it says. */
const coveredSlugs = (factIds: ReadonlySet<string>): string[] => [
  ...new Set([...factIds].map((id) => id.slice(0, id.indexOf('/')))),
]

/** Of an `Article a` with its row of the index `s`: the text looked for; of a covered article the title alone. */
const matching = (query: string, covered: readonly string[]): Prisma.Sql => Prisma.sql`
  s.ArticleSearch MATCH ${query} AND (
    a.slug NOT IN (SELECT value FROM json_each(${JSON.stringify(covered)}))
    OR s.rowid IN (SELECT rowid FROM ArticleSearch WHERE ArticleSearch MATCH ${`title : (${query})`}))`

const findSlugs = async (
  client: Database,
  reader: string | null,
  { text, subject, language }: LibraryFilter,
  covered: readonly string[],
  page: number,
): Promise<string[]> => {
  const query = searchQuery(text)
  const isLookedFor = text.trim() !== ''
  const isWhole = !isLookedFor && subject === null && language === null
  if (isLookedFor && query === null) return []
  const rows = await client.$queryRaw<{ slug: string }[]>`
    SELECT a.slug AS slug
    FROM ${query === null ? Prisma.sql`Article a` : Prisma.sql`ArticleSearch s JOIN Article a ON a.slug = s.slug`}
    WHERE a.slug IN (${slugsOnShelf(reader)}) AND NOT (${isWhole} AND a.ownerId IS ${reader} AND ${reader} IS NOT NULL)
      AND ${query === null ? Prisma.sql`TRUE` : matching(query, covered)}
      AND (${language} IS NULL OR a.language = ${language})
      AND (${subject} IS NULL OR EXISTS (SELECT 1 FROM json_each(a.tags) t WHERE t.value = ${subject}))
    ORDER BY a.ownerId IS ${reader} AND ${reader} IS NOT NULL DESC,
      ${query === null ? Prisma.sql`a.publishedStart DESC` : Prisma.sql`bm25(ArticleSearch, 0, 8, 1)`}, a.slug
    LIMIT ${ARTICLES_PER_PAGE + 1} OFFSET ${(page - 1) * ARTICLES_PER_PAGE}`
  return rows.map(({ slug }) => slug)
}

const readSubjects = async (client: Database, reader: string | null): Promise<string[]> => {
  const rows = await client.$queryRaw<{ subject: string }[]>`
    SELECT t.value AS subject FROM Article a, json_each(a.tags) t
    WHERE a.slug IN (${slugsOnShelf(reader)})
    GROUP BY t.value ORDER BY COUNT(*) DESC, t.value LIMIT ${MOST_SUBJECTS}`
  return rows.map(({ subject }) => subject)
}

const readLanguages = async (client: Database, reader: string | null): Promise<Language[]> => {
  const rows = await client.$queryRaw<{ language: string }[]>`
    SELECT DISTINCT language FROM Article WHERE slug IN (${slugsOnShelf(reader)})`
  const found = new Set(rows.map(({ language }) => language))
  return LANGUAGES.filter((language) => found.has(language))
}

/**
 * The articles that the viewer may read and that match, their own first, then the best matches or the newest. Where
 * nothing is looked for their own are left out: those stand in a list of their own (`listOwn`).
 *
 * @param page from 1
 */
export const readLibrary = async (
  viewer: Viewer | null,
  filter: LibraryFilter,
  page: number,
  now: Date,
): Promise<LibraryView> => {
  const client = await database()
  const reader = viewer?.userId ?? null
  const { factIds } = viewer ? await readWithheld(client, viewer.userId, now) : NOTHING_WITHHELD
  const slugs = await findSlugs(client, reader, filter, coveredSlugs(factIds), page)
  const [articles, subjects, languages] = await Promise.all([
    listThese(client, viewer, slugs.slice(0, ARTICLES_PER_PAGE), now),
    readSubjects(client, reader),
    readLanguages(client, reader),
  ])
  return { articles, hasMore: slugs.length > ARTICLES_PER_PAGE, subjects, languages }
}

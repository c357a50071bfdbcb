import { createHash } from 'node:crypto'
import type { Zone } from '#lib/article/article'
import { searchPieces } from '#lib/article/search-pieces'
import type { Transaction } from '#prisma/client'

/**
 * The index by which articles are searched: SQLite's FTS5 (migration article_search), which Prisma does not know. Each
 * article has one row, under a number made from its name, so that it is found again without a walk through the table.
 */

/** Numbers of 48 bits: of a million articles no two are likely to share one. */
const rowOf = (slug: string): bigint =>
  BigInt(`0x${createHash('sha256').update(slug).digest('hex').slice(0, 12)}`)

/** What of an article is searched. */
export interface Searchable {
  readonly title: string
  readonly text: string
  /** The column's JSON. */
  readonly zones: string
}

const bodyOf = ({ text, zones }: Searchable): string =>
  (JSON.parse(zones) as Zone[])
    .filter(({ kind }) => kind !== 'front-matter' && kind !== 'furniture')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')

export const unindexArticle = async (tx: Transaction, slug: string): Promise<void> => {
  await tx.$executeRaw`DELETE FROM ArticleSearch WHERE rowid = ${rowOf(slug)}`
}

/** Puts an article into the index as it is now. */
export const indexArticle = async (tx: Transaction, slug: string, article: Searchable): Promise<void> => {
  await unindexArticle(tx, slug)
  const [title, body] = [searchPieces(article.title), searchPieces(bodyOf(article))]
  await tx.$executeRaw`
    INSERT INTO ArticleSearch (rowid, slug, title, body) VALUES (${rowOf(slug)}, ${slug}, ${title}, ${body})`
}

import type { Fact } from '#lib/facts/fact'
import type { RememberedFact } from '#lib/facts/reconcile'
import type { Database, Transaction } from '#prisma/client'
import type { ArticleRows } from '#prisma/reading/read-content'
import { resetCards } from '#prisma/reset'
import { indexArticle } from '#prisma/search-index'
import { writeFacts, writeItems } from '#prisma/sync-rows'

/** The facts that an article has had so far, in the order of the text. */
export const readRemembered = async (client: Database, slug: string): Promise<RememberedFact[]> => {
  const rows = await client.fact.findMany({
    where: { articleSlug: slug },
    select: { key: true, kind: true, label: true, answer: true },
    orderBy: { position: 'asc' },
  })
  return rows.map((row) => ({ ...row, kind: row.kind as Fact['kind'] }))
}

/** Who an article belongs to from its first row on; a folder's is everybody's. */
export interface Owned {
  readonly ownerId: string
  readonly visibility: 'private'
}

/**
 * Writes an article with its facts and items, in one transaction with whatever is to change along with them.
 *
 * @returns how many cards have to be relearned because a fact's answer has changed
 */
export const writeArticle = async (
  client: Database,
  slug: string,
  { columns, facts, items, changed }: ArticleRows,
  contentHash: string,
  now: Date,
  owned: Owned | null = null,
  alongside: (tx: Transaction) => Promise<unknown> = async () => undefined,
): Promise<number> => {
  const data = { ...columns, contentHash, retiredAt: null }
  const writeAll = async (tx: Transaction): Promise<number> => {
    await tx.article.upsert({ where: { slug }, create: { slug, ...data, ...owned }, update: data })
    await indexArticle(tx, slug, columns)
    await writeFacts(tx, slug, facts, now)
    await writeItems(tx, slug, items, now)
    await alongside(tx)
    const factIds = changed.map((key) => `${slug}/${key}`)
    return resetCards(tx, factIds, contentHash, now)
  }
  return client.$transaction(writeAll, { timeout: 60_000 })
}

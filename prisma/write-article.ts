import type { Fact } from '#lib/facts/fact'
import type { Item } from '#lib/items/item'
import type { Database, Transaction } from '#prisma/client'
import { dayOf, type KnownFact } from '#prisma/reading/kept'
import type { ArticleRows } from '#prisma/reading/read-content'
import { resetCards } from '#prisma/reset'
import { indexArticle } from '#prisma/search-index'
import { STILL_ASKED } from '#prisma/still-asked'
import { writeFacts, writeItems } from '#prisma/sync-rows'

/** The facts of an article that somebody has a card of, or that a set asks. */
const readLearned = async (client: Database, slug: string): Promise<ReadonlySet<string>> => {
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT f.id AS id FROM Fact f WHERE f.articleSlug = ${slug}
      AND EXISTS (SELECT 1 FROM Card c WHERE c.factId = f.id)
    UNION
    SELECT x.factId AS id FROM Item i CROSS JOIN SetItem s ON s.itemId = i.id CROSS JOIN ItemFact x ON x.itemId = i.id
    WHERE i.articleSlug = ${slug}`
  return new Set(rows.map(({ id }) => id))
}

/** The questions of an article that are asked, by the facts that they ask. */
const readAsked = async (client: Database, slug: string): Promise<ReadonlyMap<string, Item[]>> => {
  const rows = await client.item.findMany({
    where: { articleSlug: slug, ...STILL_ASKED },
    select: { item: true },
    orderBy: { key: 'asc' },
  })
  const byFact = new Map<string, Item[]>()
  for (const item of rows.map((row) => JSON.parse(row.item) as Item))
    for (const key of item.factIds) byFact.set(key, [...(byFact.get(key) ?? []), item])
  return byFact
}

const PUBLISHED = { publishedStart: true, publishedEnd: true } as const

/** The facts that an article has had so far, in the order of the text, with what asked those that were learned. */
export const readRemembered = async (client: Database, slug: string): Promise<KnownFact[]> => {
  const rows = await client.fact.findMany({
    where: { articleSlug: slug },
    select: { id: true, key: true, kind: true, label: true, answer: true, article: { select: PUBLISHED } },
    orderBy: { position: 'asc' },
  })
  const learned = await readLearned(client, slug)
  const asked = await readAsked(client, slug)
  return rows.map(({ id, kind, article, ...row }) => ({
    ...row,
    kind: kind as Fact['kind'],
    published: dayOf(article.publishedStart, article.publishedEnd),
    asked: learned.has(id) ? (asked.get(row.key) ?? []) : null,
  }))
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
  { columns, facts, items, kept, changed }: ArticleRows,
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
    await writeItems(tx, slug, { items, kept }, now)
    await alongside(tx)
    const factIds = changed.map((key) => `${slug}/${key}`)
    return resetCards(tx, factIds, contentHash, now)
  }
  return client.$transaction(writeAll, { timeout: 60_000 })
}

import { createHash } from 'node:crypto'
import type { ContentProblem } from '#lib/article/article'
import type { Database } from '#prisma/client'
import type { KnownFact } from '#prisma/reading/kept'
import type { ArticleRows, ContentText, ReadContent } from '#prisma/reading/read-content'
import type { Outcome } from '#prisma/reading/readers'
import { hasTurned, todayEverywhere } from '#prisma/today'
import { readRemembered, writeArticle } from '#prisma/write-article'

/** What lies in content: the texts of articles, and what could not be opened. */
export interface ContentResult {
  readonly articles: readonly ContentText[]
  readonly problems: readonly ContentProblem[]
  /** Folders whose article could not be opened: still there, so not retired. */
  readonly unreadable: readonly string[]
}

/** Reads one text, wherever that is done. Never throws: a text that can't be read to its end is a failure. */
export type ReadText = (
  content: ContentText,
  remembered: readonly KnownFact[],
  today: string,
) => Promise<Outcome<ReadContent>>

/** Who reads the texts that have changed. */
export interface Reading {
  /** The version of the code that reads: another one reads everything anew. */
  readonly engine: string
  readonly read: ReadText
  /** So many texts may be under way at the same time. */
  readonly ahead: number
}

export interface SyncedArticle {
  readonly slug: string
  readonly change: 'unchanged' | 'written' | 'retired'
  readonly facts: number
  readonly items: number
  /** Cards that have to be relearned because a fact's answer has changed. */
  readonly reset: number
}

export interface SyncReport {
  readonly articles: readonly SyncedArticle[]
  readonly problems: readonly ContentProblem[]
}

/** What became of one text: its rows or why there are none, and what there is to tell. */
interface Taken {
  readonly article?: SyncedArticle
  readonly problems: readonly ContentProblem[]
}

/** Of all that an article's rows are made from: the files, what was proposed about its facts, the engine. */
const hashOf = ({ text, decisions, proposals }: ContentText, engine: string): string =>
  createHash('sha256')
    .update(JSON.stringify([engine, text, decisions?.text ?? null, ...(proposals ? [proposals] : [])]))
    .digest('hex')

/** The articles as they stand in the database, by slug, with how many facts and items each has. */
const readStanding = async (client: Database) => {
  const select = { slug: true, contentHash: true, retiredAt: true, turnsOn: true }
  const count = { by: ['articleSlug'], where: { retiredAt: null }, _count: true } as const
  const rows = await client.article.findMany({ select })
  const facts = await client.fact.groupBy({ ...count, by: ['articleSlug'] })
  const items = await client.item.groupBy({ ...count, by: ['articleSlug'] })
  const [factsOf, itemsOf] = [facts, items].map(
    (groups) => new Map(groups.map(({ articleSlug, _count }) => [articleSlug, _count])),
  )
  return new Map(
    rows.map(({ slug, ...row }) => [
      slug,
      { ...row, facts: factsOf?.get(slug) ?? 0, items: itemsOf?.get(slug) ?? 0 },
    ]),
  )
}

/** An article that could not be read to its end keeps the rows that it has. */
const failed = (file: string, line: number, why: string): ContentProblem => ({
  file,
  line,
  message: `This article could not be taken in; what was there of it stays. ${why}`,
})

const whyOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** What is told of an article is told at every sync until it is mended, so such an article is read every time. */
const storedHash = (hash: string, { problems }: ReadContent): string =>
  problems.length === 0 ? hash : `${hash} with problems`

const write = async (
  client: Database,
  slug: string,
  rows: ArticleRows,
  contentHash: string,
  now: Date,
): Promise<SyncedArticle> => {
  const reset = await writeArticle(client, slug, rows, contentHash, now)
  return { slug, change: 'written', reset, facts: rows.facts.length, items: rows.items.length }
}

/** Writes what was read of an article, where it was. */
const take = async (
  client: Database,
  { content, hash, outcome }: { content: ContentText; hash: string; outcome: Outcome<ReadContent> },
  now: Date,
): Promise<Taken> => {
  const { slug, file } = content
  if ('failure' in outcome) return { problems: [failed(file, outcome.failure.line, outcome.failure.message)] }
  const { rows, problems } = outcome.value
  if (!rows) return { problems }
  try {
    const article = await write(client, slug, rows, storedHash(hash, outcome.value), now)
    return { article, problems }
  } catch (error) {
    return { problems: [...problems, failed(file, 1, whyOf(error))] }
  }
}

/** Reads several texts at the same time and gives them in their order. */
async function* readAhead(
  client: Database,
  changed: readonly ContentText[],
  reading: Reading,
  today: string,
) {
  const readOne = async (content: ContentText) => {
    const remembered = await readRemembered(client, content.slug)
    const outcome = await reading.read(content, remembered, today)
    return { content, hash: hashOf(content, reading.engine), outcome }
  }
  const underWay: ReturnType<typeof readOne>[] = []
  for (const content of changed) {
    underWay.push(readOne(content))
    const first = underWay.length > reading.ahead ? underWay.shift() : undefined
    if (first) yield await first
  }
  for (const last of underWay) yield await last
}

/** An article is gone when its folder is; one that could not be read today, or that somebody brought, is still there. */
const retireMissing = async (
  client: Database,
  { articles, unreadable }: ContentResult,
  now: Date,
): Promise<SyncedArticle[]> => {
  const present = new Set([...articles.map(({ slug }) => slug), ...unreadable])
  const rows = await client.article.findMany({
    where: { retiredAt: null, ownerId: null },
    select: { slug: true },
  })
  const gone = rows.filter(({ slug }) => !present.has(slug))
  for (const { slug } of gone) {
    await client.article.update({ where: { slug }, data: { retiredAt: now } })
  }
  return gone.map(({ slug }) => ({ slug, change: 'retired', facts: 0, items: 0, reset: 0 }))
}

/**
 * Brings the database's copy of content up to date: a transaction an article, nothing read or written where nothing has
 * changed and no plan has become past. What vanishes is retired and comes back when it returns; a reworded fact keeps its key, and so its cards.
 */
export const syncContent = async (
  client: Database,
  content: ContentResult,
  reading: Reading,
  now: Date,
): Promise<SyncReport> => {
  const standing = await readStanding(client)
  const today = todayEverywhere(now)
  const taken = new Map<string, Taken>()
  const changed: ContentText[] = []
  for (const one of content.articles) {
    const row = standing.get(one.slug)
    if (
      row?.retiredAt === null &&
      row.contentHash === hashOf(one, reading.engine) &&
      !hasTurned(row, today)
    ) {
      const { facts, items } = row
      taken.set(one.slug, {
        article: { slug: one.slug, change: 'unchanged', facts, items, reset: 0 },
        problems: [],
      })
    } else changed.push(one)
  }
  for await (const read of readAhead(client, changed, reading, today))
    taken.set(read.content.slug, await take(client, read, now))
  const inOrder = content.articles.flatMap(({ slug }) => taken.get(slug) ?? [])
  return {
    articles: [
      ...inOrder.flatMap(({ article }) => article ?? []),
      ...(await retireMissing(client, content, now)),
    ],
    problems: [...content.problems, ...inOrder.flatMap(({ problems }) => problems)],
  }
}

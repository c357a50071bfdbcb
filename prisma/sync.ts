import { createHash } from 'node:crypto'
import type { Article, ContentProblem } from '#lib/article/article'
import { factAnswer, factLabel } from '#lib/facts/describe'
import { extractFacts } from '#lib/facts/extract'
import type { Extraction, Fact } from '#lib/facts/fact'
import { admitProposals } from '#lib/facts/proposals/admit'
import { type RememberedFact, reconcileKeys } from '#lib/facts/reconcile'
import type { FactReview } from '#lib/facts/review'
import { sentencesBehind } from '#lib/facts/sentences-behind'
import { generateItems } from '#lib/items/generate'
import { generateWithProposals, type Proposals } from '#lib/items/proposals'
import type { Database, Transaction } from '#prisma/client'
import { resetCards } from '#prisma/reset'
import { writeFacts, writeItems } from '#prisma/sync-rows'

/** One article, what a person decided about its facts, and what a language model suggests about it. */
export interface ContentArticle {
  readonly article: Article
  readonly review?: FactReview
  readonly proposals?: Proposals
}

/** What was read from content: articles with what a person decided about their facts, and what could not be read. */
export interface ContentResult {
  readonly articles: readonly ContentArticle[]
  readonly problems: readonly ContentProblem[]
  /** Folders whose article could not be read: still there, so not retired. */
  readonly unreadable: readonly string[]
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

const readRemembered = async (client: Database, slug: string): Promise<RememberedFact[]> => {
  const rows = await client.fact.findMany({
    where: { articleSlug: slug },
    select: { key: true, kind: true, label: true, answer: true },
    orderBy: { position: 'asc' },
  })
  return rows.map((row) => ({ ...row, kind: row.kind as Fact['kind'] }))
}

/** The extraction under the keys by which its facts are known already. */
const underKnownKeys = (extraction: Extraction, remembered: readonly RememberedFact[]): Extraction => {
  const facts = reconcileKeys(remembered, extraction.facts, factLabel)
  const renamed = new Map(extraction.facts.map(({ id }, index) => [id, facts[index]?.id ?? id]))
  const conflicts = extraction.conflicts.map((conflict) => ({
    ...conflict,
    facts: conflict.facts.map((id) => renamed.get(id) ?? id),
  }))
  return { ...extraction, facts, conflicts }
}

const columnsOf = (article: Article, { published }: Extraction) => ({
  title: article.title,
  source: article.source,
  language: article.language,
  publishedStart: published?.start ?? null,
  publishedEnd: published?.end ?? null,
  tags: JSON.stringify(article.tags),
  text: article.text,
  zones: JSON.stringify(article.zones),
})

/** Of all that an article's rows are made from: the file, what was decided and proposed about its facts, the engine. */
const hashOf = ({ article, review, proposals }: ContentArticle, engine: string): string =>
  createHash('sha256')
    .update(JSON.stringify([engine, article, review ?? null, ...(proposals ? [proposals] : [])]))
    .digest('hex')

/** The facts that are known already by their keys, and the questions; proposed ones never take an own fact's key. */
const factsAndItems = (
  { article, review, proposals }: ContentArticle,
  remembered: readonly RememberedFact[],
) => {
  const own = extractFacts(article, review)
  const known = underKnownKeys(own, remembered)
  if (!proposals) return { known, facts: known.facts, items: generateItems(article, known).items }
  const admitted = admitProposals(article, own, proposals.facts, review)
  const taken = new Set(known.facts.map(({ id }) => id))
  const left = remembered.filter(({ key }) => !taken.has(key))
  const proposed = reconcileKeys(left, admitted.facts, factLabel).filter(({ id }) => !taken.has(id))
  const additions = { facts: proposed, entities: admitted.entities, stems: proposals.stems }
  const { items, facts } = generateWithProposals(article, known, additions)
  return { known, facts: [...known.facts, ...facts], items }
}

/** What the rows of an article should hold; the long work, done before anything is locked. */
const prepare = async (client: Database, one: ContentArticle) => {
  const remembered = await readRemembered(client, one.article.slug)
  const { known, facts, items } = factsAndItems(one, remembered)
  const columns = columnsOf(one.article, known)
  const before = new Map(remembered.map(({ key, answer }) => [key, answer]))
  const changed = facts.filter((fact) => (before.get(fact.id) ?? factAnswer(fact)) !== factAnswer(fact))
  const placed = facts.map((fact) => ({ fact, sentences: sentencesBehind(one.article, fact) }))
  return { columns, facts: placed, items, changed: changed.map(({ id }) => id) }
}

const countRows = async (client: Database, articleSlug: string) => {
  const where = { articleSlug, retiredAt: null }
  return { facts: await client.fact.count({ where }), items: await client.item.count({ where }) }
}

const syncArticle = async (
  client: Database,
  source: ContentArticle,
  engine: string,
  now: Date,
): Promise<SyncedArticle> => {
  const { slug } = source.article
  const where = { slug }
  const contentHash = hashOf(source, engine)
  const row = await client.article.findUnique({ where, select: { contentHash: true, retiredAt: true } })
  if (row?.contentHash === contentHash && row.retiredAt === null) {
    return { slug, change: 'unchanged', reset: 0, ...(await countRows(client, slug)) }
  }
  const { columns, facts, items, changed } = await prepare(client, source)
  const data = { ...columns, contentHash, retiredAt: null }
  const write = async (tx: Transaction): Promise<number> => {
    await tx.article.upsert({ where, create: { slug, ...data }, update: data })
    await writeFacts(tx, slug, facts, now)
    await writeItems(tx, slug, items, now)
    const factIds = changed.map((key) => `${slug}/${key}`)
    return resetCards(tx, factIds, contentHash, now)
  }
  const reset = await client.$transaction(write, { timeout: 60_000 })
  return { slug, change: 'written', reset, facts: facts.length, items: items.length }
}

/** An article is gone when its folder is; one that could not be read today is still there. */
const retireMissing = async (
  client: Database,
  { articles, unreadable }: ContentResult,
  now: Date,
): Promise<SyncedArticle[]> => {
  const present = new Set([...articles.map(({ article }) => article.slug), ...unreadable])
  const rows = await client.article.findMany({ where: { retiredAt: null }, select: { slug: true } })
  const gone = rows.filter(({ slug }) => !present.has(slug))
  for (const { slug } of gone) {
    await client.article.update({ where: { slug }, data: { retiredAt: now } })
  }
  return gone.map(({ slug }) => ({ slug, change: 'retired', facts: 0, items: 0, reset: 0 }))
}

/** An article at which the engine fails keeps the rows that it has, and keeps none of the others waiting. */
const failureOf = ({ article }: ContentArticle, error: unknown): ContentProblem => ({
  file: `content/${article.slug}/article.md`,
  line: 1,
  message: `This article could not be taken in; what was there of it stays. ${error instanceof Error ? error.message : error}`,
})

/**
 * Brings the database's copy of content up to date: a transaction an article, nothing done where nothing has changed.
 * What vanishes is retired and comes back when it returns; a reworded fact keeps its key, and so its cards.
 *
 * @param engine names the version of the code that reads articles: another one reads them anew
 */
export const syncContent = async (
  client: Database,
  content: ContentResult,
  engine: string,
  now: Date,
): Promise<SyncReport> => {
  const synced: SyncedArticle[] = []
  const failures: ContentProblem[] = []
  for (const source of content.articles) {
    try {
      synced.push(await syncArticle(client, source, engine, now))
    } catch (error) {
      failures.push(failureOf(source, error))
    }
  }
  return {
    articles: [...synced, ...(await retireMissing(client, content, now))],
    problems: [...content.problems, ...failures],
  }
}

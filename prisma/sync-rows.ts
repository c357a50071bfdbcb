import { randomUUID } from 'node:crypto'
import type { Article } from '#lib/article/article'
import { factAnswer, factLabel, isBare } from '#lib/facts/describe'
import type { Fact, FactKind } from '#lib/facts/fact'
import { sentencesBehind } from '#lib/facts/sentences-behind'
import type { Item } from '#lib/items/item'
import type { Transaction } from '#prisma/client'
import { Prisma } from '#prisma/generated/client'

/** A fact as its row holds it, with the sentences behind it. */
export interface PlacedFact {
  readonly key: string
  /** `own` where a person has written the question that asks it. */
  readonly kind: FactKind | 'own'
  readonly label: string
  /** The first sentence behind it, where its label is a bare day or a bare number. */
  readonly heading: string | null
  readonly answer: string
  readonly confidence: number
  readonly sentences: readonly number[]
}

/** A fact of the engine's, placed. */
export const placeFact = (article: Article, fact: Fact): PlacedFact => {
  const label = factLabel(fact)
  const sentences = sentencesBehind(article, fact)
  const first = article.sentences.find(({ start }) => start === sentences[0])
  return {
    key: fact.id,
    kind: fact.kind,
    label,
    heading: isBare({ kind: fact.kind, label }) ? (first?.text ?? null) : null,
    answer: factAnswer(fact),
    confidence: fact.confidence,
    sentences,
  }
}

/**
 * Everything is written by a few statements, whatever an article holds: others wait for a transaction to end, and a
 * dense text has thousands of facts. The rows of each come as one JSON array, since a statement takes only so many
 * parameters.
 */
const among = (keys: readonly string[]): Prisma.Sql =>
  Prisma.sql`(SELECT value FROM json_each(${JSON.stringify(keys)}))`

/** Writes an article's facts in the order of the text and retires those that it has no more. */
export const writeFacts = async (
  tx: Transaction,
  articleSlug: string,
  facts: readonly PlacedFact[],
  now: Date,
): Promise<void> => {
  const rows = facts.map((fact, position) => ({ ...fact, id: `${articleSlug}/${fact.key}`, position }))
  const json = JSON.stringify(rows)
  await tx.$executeRaw`
    INSERT INTO Fact (id, articleSlug, key, kind, label, heading, answer, confidence, position, retiredAt)
    SELECT value ->> 'id', ${articleSlug}, value ->> 'key', value ->> 'kind', value ->> 'label', value ->> 'heading',
      value ->> 'answer', value ->> 'confidence', value ->> 'position', NULL FROM json_each(${json}) WHERE TRUE
    ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, label = excluded.label, heading = excluded.heading,
      answer = excluded.answer, confidence = excluded.confidence, position = excluded.position, retiredAt = NULL`
  await tx.$executeRaw`DELETE FROM FactSentence WHERE factId IN ${among(rows.map(({ id }) => id))}`
  await tx.$executeRaw`
    INSERT OR IGNORE INTO FactSentence (factId, articleSlug, sentence)
    SELECT f.value ->> 'id', ${articleSlug}, s.value
    FROM json_each(${json}) f, json_each(f.value, '$.sentences') s`
  // There may be more of them than were begun.
  await tx.begunArticle.deleteMany({ where: { articleSlug } })
  await tx.$executeRaw`
    UPDATE Fact SET retiredAt = ${now}
    WHERE articleSlug = ${articleSlug} AND retiredAt IS NULL AND key NOT IN ${among(rows.map(({ key }) => key))}`
}

/** Writes items with the facts that they ask. */
const writeThese = async (
  tx: Transaction,
  articleSlug: string,
  items: readonly Item[],
  { retiredAt, isKept }: { readonly retiredAt: Date | null; readonly isKept: boolean },
): Promise<void> => {
  const rows = items.map((item) => ({
    id: `${articleSlug}/${item.key}`,
    publicId: randomUUID(),
    key: item.key,
    kind: item.kind,
    topic: item.topic,
    stem: item.stem,
    score: item.score,
    item: JSON.stringify(item),
    factIds: [...new Set(item.factIds)].map((key) => `${articleSlug}/${key}`),
  }))
  const json = JSON.stringify(rows)
  await tx.$executeRaw`
    INSERT INTO Item (id, publicId, articleSlug, key, kind, topic, stem, item, score, retiredAt, isKept)
    SELECT value ->> 'id', value ->> 'publicId', ${articleSlug}, value ->> 'key', value ->> 'kind', value ->> 'topic',
      value ->> 'stem', value ->> 'item', value ->> 'score', ${retiredAt}, ${isKept} FROM json_each(${json}) WHERE TRUE
    ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, topic = excluded.topic, stem = excluded.stem,
      item = excluded.item, score = excluded.score, retiredAt = excluded.retiredAt, isKept = excluded.isKept`
  await tx.$executeRaw`DELETE FROM ItemFact WHERE itemId IN ${among(rows.map(({ id }) => id))}`
  await tx.$executeRaw`
    INSERT OR IGNORE INTO ItemFact (itemId, factId, position)
    SELECT i.value ->> 'id', f.value, f.key FROM json_each(${json}) i, json_each(i.value, '$.factIds') f`
}

/** Writes an article's items, retires those that it has no more, and keeps some for those who have learned their facts. */
export const writeItems = async (
  tx: Transaction,
  articleSlug: string,
  { items, kept }: { readonly items: readonly Item[]; readonly kept: readonly Item[] },
  now: Date,
): Promise<void> => {
  await writeThese(tx, articleSlug, items, { retiredAt: null, isKept: false })
  await tx.$executeRaw`
    UPDATE Item SET retiredAt = ${now}
    WHERE articleSlug = ${articleSlug} AND retiredAt IS NULL AND key NOT IN ${among(items.map(({ key }) => key))}`
  await tx.item.updateMany({ where: { articleSlug, isKept: true }, data: { isKept: false } })
  await writeThese(tx, articleSlug, kept, { retiredAt: now, isKept: true })
}

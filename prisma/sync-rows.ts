import type { Article } from '#lib/article/article'
import { factAnswer, factLabel } from '#lib/facts/describe'
import type { Fact, FactKind } from '#lib/facts/fact'
import { sentencesBehind } from '#lib/facts/sentences-behind'
import type { Item } from '#lib/items/item'
import type { Transaction } from '#prisma/client'

/** A fact as its row holds it, with the sentences behind it. */
export interface PlacedFact {
  readonly key: string
  /** `own` where a person has written the question that asks it. */
  readonly kind: FactKind | 'own'
  readonly label: string
  readonly answer: string
  readonly confidence: number
  readonly sentences: readonly number[]
}

/** A fact of the engine's, placed. */
export const placeFact = (article: Article, fact: Fact): PlacedFact => ({
  key: fact.id,
  kind: fact.kind,
  label: factLabel(fact),
  answer: factAnswer(fact),
  confidence: fact.confidence,
  sentences: sentencesBehind(article, fact),
})

/** Writes an article's facts in the order of the text and retires those that it has no more. */
export const writeFacts = async (
  tx: Transaction,
  articleSlug: string,
  facts: readonly PlacedFact[],
  now: Date,
): Promise<void> => {
  for (const [position, { key, kind, label, answer, confidence, sentences }] of facts.entries()) {
    const id = `${articleSlug}/${key}`
    const columns = {
      kind,
      confidence,
      position,
      label,
      answer,
      retiredAt: null,
    }
    await tx.fact.upsert({
      where: { id },
      create: { id, articleSlug, key, ...columns },
      update: columns,
    })
    await tx.factSentence.deleteMany({ where: { factId: id } })
    await tx.factSentence.createMany({
      data: sentences.map((sentence) => ({ factId: id, articleSlug, sentence })),
    })
  }
  // There may be more of them than were begun.
  await tx.begunArticle.deleteMany({ where: { articleSlug } })
  await tx.fact.updateMany({
    where: { articleSlug, retiredAt: null, key: { notIn: facts.map(({ key }) => key) } },
    data: { retiredAt: now },
  })
}

/** Writes an item with the facts that it asks. */
const writeItem = async (
  tx: Transaction,
  articleSlug: string,
  item: Item,
  standing: { readonly retiredAt: Date | null; readonly isKept: boolean },
): Promise<void> => {
  const { key, kind, topic, stem, score } = item
  const id = `${articleSlug}/${key}`
  const columns = { kind, topic, stem, score, item: JSON.stringify(item), ...standing }
  await tx.item.upsert({
    where: { id },
    create: { id, articleSlug, key, ...columns },
    update: columns,
  })
  await tx.itemFact.deleteMany({ where: { itemId: id } })
  const factIds = [...new Set(item.factIds)]
  await tx.itemFact.createMany({
    data: factIds.map((factKey, position) => ({
      itemId: id,
      factId: `${articleSlug}/${factKey}`,
      position,
    })),
  })
}

/** Writes an article's items, retires those that it has no more, and keeps some for those who have learned their facts. */
export const writeItems = async (
  tx: Transaction,
  articleSlug: string,
  { items, kept }: { readonly items: readonly Item[]; readonly kept: readonly Item[] },
  now: Date,
): Promise<void> => {
  for (const item of items) await writeItem(tx, articleSlug, item, { retiredAt: null, isKept: false })
  const notIn = items.map(({ key }) => key)
  await tx.item.updateMany({
    where: { articleSlug, retiredAt: null, key: { notIn } },
    data: { retiredAt: now },
  })
  await tx.item.updateMany({ where: { articleSlug, isKept: true }, data: { isKept: false } })
  for (const item of kept) await writeItem(tx, articleSlug, item, { retiredAt: now, isKept: true })
}

import type { Article } from '#lib/article/article'
import type { Extraction } from '#lib/facts/fact'
import { type Admitted, admitProposals } from '#lib/facts/proposals/admit'
import type { Item, RejectedItem } from '#lib/items/item'
import { generateWithProposals, type Proposals } from '#lib/items/proposals'

/** What was proved of some proposals, and the facts of the article with it. */
export const extractionWith = (article: Article, own: Extraction, { facts }: Proposals): Extraction => {
  const admitted = admitProposals(article, own, facts)
  return {
    ...own,
    entities: [...own.entities, ...admitted.entities],
    facts: [...own.facts, ...admitted.facts],
  }
}

const refusals = ({ rejected }: Admitted, { unread }: Proposals): RejectedItem[] =>
  [...unread, ...rejected].map(({ words, why }) => ({ stem: words, why }))

/** The questions of an article with what was proved of some proposals, and all that was not. */
export const itemsWith = (
  article: Article,
  own: Extraction,
  proposals: Proposals,
): { items: Item[]; rejected: readonly RejectedItem[] } => {
  const admitted = admitProposals(article, own, proposals.facts)
  const { items, rejected } = generateWithProposals(article, own, { ...admitted, stems: proposals.stems })
  return { items, rejected: [...rejected, ...refusals(admitted, proposals)] }
}

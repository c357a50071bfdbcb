import type { Article } from '#lib/article/article'
import { findConflicts } from '#lib/facts/conflicts'
import type { Entity, Extraction, Fact } from '#lib/facts/fact'
import type { ProposedFact, RejectedProposal } from '#lib/facts/proposals/proposed'
import { arrangeSet } from '#lib/items/arrange'
import {
  chooseSet,
  NO_WISHES,
  provedCandidates,
  publishedItems,
  sourceOf,
  type Wishes,
} from '#lib/items/generate'
import type { Item, RejectedItem } from '#lib/items/item'
import { forLearned } from '#lib/items/learned'
import { withPreferred } from '#lib/items/preferred'
import type { Candidate, OtherValues } from '#lib/items/question'
import { type ProposedStem, rewordSet } from '#lib/items/reword'
import type { Source } from '#lib/items/source'
import { fairSet } from '#lib/items/verify/fair-set'
import { whyNot } from '#lib/items/verify/verify'
import { choose, inTextOrder, roomFor } from '#lib/items/worth/choose'

/** All that was suggested about one article, before anything of it is proved. */
export interface Proposals {
  readonly facts: readonly ProposedFact[]
  readonly stems: readonly ProposedStem[]
  /** Suggestions that could not even be read. */
  readonly unread: readonly RejectedProposal[]
}

/** What of the suggestions about facts was proved from the text, and wordings that are still to be proved. */
export interface Additions {
  readonly facts: readonly Fact[]
  readonly entities: readonly Entity[]
  readonly stems: readonly ProposedStem[]
}

/** For so many questions there is room for each fact that the engine did not find itself. */
const QUESTIONS_A_FACT = 2

const extended = (extraction: Extraction, more: Pick<Additions, 'facts' | 'entities'>): Extraction => {
  const facts = [...extraction.facts, ...more.facts]
  return {
    ...extraction,
    entities: [...extraction.entities, ...more.entities],
    facts,
    conflicts: findConflicts(facts),
  }
}

/** The facts that put none of the questions in doubt that are proved without them. */
const undisputed = (source: Source, set: readonly Candidate[], additions: Additions) => {
  const facts: Fact[] = []
  const rejected: RejectedItem[] = []
  for (const fact of additions.facts) {
    const extraction = extended(source.extraction, { ...additions, facts: [...facts, fact] })
    const disputed = set.find((one) => whyNot(one, { article: source.article, extraction }) !== null)
    if (disputed)
      rejected.push({
        stem: fact.evidence[0]?.text ?? '',
        why: `puts a proved question in doubt: ${disputed.item.stem}`,
      })
    else facts.push(fact)
  }
  return { facts, rejected }
}

/**
 * Makes the questions of an article as `generateItems` does, then adds some from facts that were proposed and proved,
 * where there is room, and rewords some. Its own questions are all there, in every byte but those of a reworded stem.
 *
 * @param extraction the article's own facts
 * @returns items in the order of the text, the proposed facts that hold, and all that was thrown away
 */
export const generateWithProposals = (
  article: Article,
  extraction: Extraction,
  additions: Additions,
  others: readonly OtherValues[] = [],
  { learned, preferred }: Wishes = NO_WISHES,
): { items: Item[]; kept: Item[]; facts: readonly Fact[]; rejected: readonly RejectedItem[] } => {
  const source = sourceOf(article, extraction, others)
  const { proved, rejected } = provedCandidates(source)
  const own = chooseSet(source, proved)
  const { facts, rejected: disputed } = undisputed(source, own, additions)
  const whole = sourceOf(article, extended(extraction, { ...additions, facts }), others)
  const ids = new Set(facts.map(({ id }) => id))
  const isProposed = ({ item }: { item: Item }) => item.factIds.every((id) => ids.has(id))
  const more = ids.size === 0 ? [] : provedCandidates(whole).proved.filter(isProposed)
  const added = arrangeSet(
    choose(more, Math.max(roomFor(article), own.length) + facts.length * QUESTIONS_A_FACT, own),
  )
  const fair = fairSet([...own, ...added].sort(inTextOrder), own)
  const set = withPreferred(fair, [...proved, ...more], preferred)
  const worded = rewordSet(set, additions.stems, whole)
  return {
    items: publishedItems(worded.set),
    kept: publishedItems(arrangeSet(forLearned(learned, set, [...proved, ...more]))),
    facts,
    rejected: [...rejected, ...disputed, ...worded.rejected],
  }
}

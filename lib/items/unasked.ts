import type { Span } from '#lib/article/span'
import type { Fact, FactId } from '#lib/facts/fact'
import type { RefusedCandidate } from '#lib/items/generate'
import type { Item } from '#lib/items/item'
import type { SpareQuestion } from '#lib/items/preferred'
import { type Refusal, refusalOf } from '#lib/items/refusal'

/**
 * Why nothing asks a fact: its questions are hidden; one is proved, and was not chosen (`spare`); another question shows
 * its sentence (`beside`); a time in it can't be placed while nobody knows when the article appeared (`day`); what the
 * verifier has against its questions; or no kind of question asks such a fact (`unsuited`).
 */
export const UNASKED = ['day', 'spare', 'beside', 'hidden', 'unsuited'] as const
export type Unasked = (typeof UNASKED)[number] | Refusal

export interface UnaskedFact {
  readonly fact: FactId
  readonly why: Unasked
}

/** What was made of an article's facts. */
export interface Asking {
  /** What is asked, and of it what the owner has hidden. */
  readonly items: readonly Item[]
  readonly hidden: readonly string[]
  readonly spare: readonly SpareQuestion[]
  readonly rejected: readonly RefusedCandidate[]
  /** Words whose time hangs on a day that nobody knows. */
  readonly unplaced: readonly Span[]
}

const touches = (fact: Fact, { start, end }: Span): boolean =>
  fact.evidence.some((span) => span.start < end && span.end > start)

/** Each fact that no question asks, and why. */
export const unaskedFacts = (facts: readonly Fact[], asking: Asking): UnaskedFact[] => {
  const { items, hidden, spare, rejected, unplaced } = asking
  const shown = items.filter(({ key }) => !hidden.includes(key))
  const idsOf = (some: readonly Item[]) => new Set(some.flatMap(({ factIds }) => factIds))
  const [asked, askedOrHidden] = [idsOf(shown), idsOf(items)]
  const proved = new Set(spare.map(({ fact }) => fact))
  const refused = new Map(rejected.map(({ fact, why }) => [fact, refusalOf(why)]))
  const whyOf = (fact: Fact): Unasked => {
    if (askedOrHidden.has(fact.id)) return 'hidden'
    if (proved.has(fact.id)) return 'spare'
    if (shown.some(({ evidence }) => evidence.some((span) => touches(fact, span)))) return 'beside'
    if (unplaced.some((span) => touches(fact, span))) return 'day'
    return refused.get(fact.id) ?? 'unsuited'
  }
  return facts.filter(({ id }) => !asked.has(id)).map((fact) => ({ fact: fact.id, why: whyOf(fact) }))
}

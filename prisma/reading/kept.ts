import type { Article } from '#lib/article/article'
import type { Extraction, FactId } from '#lib/facts/fact'
import type { RememberedFact } from '#lib/facts/reconcile'
import { applyDecisions } from '#lib/items/decisions/apply'
import type { QuestionDecisions } from '#lib/items/decisions/decisions'
import type { Item } from '#lib/items/item'
import { earlierWordings } from '#lib/items/learned'
import { askedOn, plansIn } from '#lib/items/past-plans'

/** A fact that an article has had, and what asked it where somebody has learned it. */
export interface KnownFact extends RememberedFact {
  /** The questions that ask it; null where nobody has learned it. */
  readonly asked: readonly Item[] | null
  /** The days of publication by which it was read, as `dayOf` writes them: other days make 昨天 another day. */
  readonly published: string
}

/** The days of publication in one word. */
export const dayOf = (start?: string | null, end?: string | null): string => `${start ?? ''}/${end ?? ''}`

/** Keys of the facts that somebody has learned. */
export const learnedIn = (remembered: readonly Partial<KnownFact>[]): FactId[] =>
  remembered.flatMap(({ key, asked }) => (key !== undefined && asked ? [key] : []))

/** The questions of an article before a person's decisions about them: its set, and those kept for who learned a fact. */
export interface Generated {
  readonly items: readonly Item[]
  readonly kept: readonly Item[]
}

/**
 * The questions that are asked only of those who have learned their facts, in the words that a person has given them. A
 * question that a person has hidden was asked, so nothing comes in its place.
 */
export const keptQuestions = (
  article: Article,
  { published, facts }: Pick<Extraction, 'published' | 'facts'>,
  { items, kept }: Generated,
  remembered: readonly KnownFact[],
  decisions: QuestionDecisions,
  today: string,
): Item[] => {
  const earlier = remembered.filter((fact) => fact.published === dayOf(published?.start, published?.end))
  const all = [...kept, ...earlierWordings(article, facts, [...items, ...kept], earlier)]
  const asked = askedOn(all, plansIn(facts), today, article)
  return applyDecisions(asked, { ...decisions, ask: [] }, article).items
}

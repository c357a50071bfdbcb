import type { ItemKind } from '#lib/items/item'
import { type CardState, isDue } from '#lib/study/card'
import { chooseItem } from '#lib/study/choose-item'
import type { Day } from '#lib/study/day'
import { type Moment, retrievability } from '#lib/study/scheduler'
import { shuffle } from '#lib/study/shuffle'

/** A fact of the article with the items that ask it. */
export interface QuizFact {
  readonly factId: string
  readonly state: CardState
  /** How often it has been answered, and with which item last. */
  readonly answers: number
  readonly lastItemId?: string
  /** The sentences that prove it; facts that share one are siblings. */
  readonly sentences: readonly number[]
  /** Whether a sibling was asked today already. */
  readonly siblingAsked: boolean
  readonly items: readonly {
    readonly id: string
    readonly kind: ItemKind
    /** The ranker's worth, 0 to 1. */
    readonly score: number
    readonly factIds: readonly string[]
    /** How many stretches of the text its explanation shows. */
    readonly proofs: number
    /** Whether its stem asks nothing without its options. */
    readonly amongOptions?: boolean
  }[]
}

export const QUIZ_LENGTH = 10

const urgency = (fact: QuizFact, now: Date, today: Day): number => {
  if (isDue(fact.state, now, today)) return 0
  return fact.state.kind === 'new' ? 1 : 2
}

const worth = (fact: QuizFact): number => Math.max(0, ...fact.items.map((item) => item.score))

/** The facts in the order in which they should be asked. */
export const byUrgency = (facts: readonly QuizFact[], moment: Moment, today: Day): QuizFact[] =>
  facts
    .map((fact) => ({
      fact,
      urgency: urgency(fact, moment.at, today),
      recall: retrievability(fact.state, moment),
    }))
    .sort(
      (a, b) =>
        a.urgency - b.urgency ||
        a.recall - b.recall ||
        worth(b.fact) - worth(a.fact) ||
        (a.fact.factId < b.fact.factId ? -1 : 1),
    )
    .map(({ fact }) => fact)

/**
 * What several sentences prove is asked after what fewer of them do: its explanation shows them all, and would tell the
 * keys of the others. The order is kept otherwise.
 */
export const partsFirst = (itemIds: readonly string[], facts: readonly QuizFact[]): string[] => {
  const proofs = new Map(facts.flatMap(({ items }) => items.map((item) => [item.id, item.proofs])))
  return [...itemIds].sort((a, b) => (proofs.get(a) ?? 0) - (proofs.get(b) ?? 0))
}

/**
 * The items of a quiz on one article: facts that are due, then new ones (the most worth asking first), then the ones
 * most likely to be forgotten. Siblings come in only when nothing else is left. No item is asked twice, and a fact is
 * asked a second way only when the article has no other fact left. What one sentence proves comes before what several do.
 *
 * @param seed decides only the order in which the chosen questions come
 */
export const planQuiz = (
  facts: readonly QuizFact[],
  moment: Moment,
  today: Day,
  seed: string,
  length: number = QUIZ_LENGTH,
): string[] => {
  const ranked = byUrgency(facts, moment, today)
  const asked = new Set<string>()
  const plan = new Set<string>()
  const sentencesOf = new Map(facts.map(({ factId, sentences }) => [factId, sentences]))
  const taken = new Set<number>()
  const isApart = ({ siblingAsked, sentences }: QuizFact) =>
    !siblingAsked && !sentences.some((sentence) => taken.has(sentence))
  const add = (fact: QuizFact, items: QuizFact['items']) => {
    if (plan.size >= length) return
    const item = chooseItem(items, fact.state, fact.answers, fact.lastItemId)
    if (!item) return
    for (const id of item.factIds) {
      asked.add(id)
      for (const sentence of sentencesOf.get(id) ?? []) taken.add(sentence)
    }
    plan.add(item.id)
  }
  const addUnasked = (fact: QuizFact) => {
    const items = fact.items.filter(({ factIds }) => factIds.every((id) => !asked.has(id)))
    if (!asked.has(fact.factId)) add(fact, items)
  }
  for (const fact of ranked) if (isApart(fact)) addUnasked(fact)
  for (const fact of ranked) addUnasked(fact)
  for (const fact of ranked)
    add(
      fact,
      fact.items.filter(({ id }) => !plan.has(id)),
    )
  return partsFirst(shuffle([...plan], seed), facts)
}

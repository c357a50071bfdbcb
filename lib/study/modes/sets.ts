import type { ItemKind } from '#lib/items/item'
import type { Plan } from '#lib/study/modes/plan'
import type { QuizFact } from '#lib/study/quiz'
import { shuffle } from '#lib/study/shuffle'

/**
 * All items of one kind that an article has, each once: matching items to match, ordering items for a timeline.
 *
 * @param seed decides the order in which they come
 */
export const planSets = (facts: readonly QuizFact[], kind: ItemKind, seed: string): Plan => {
  const ids = facts.flatMap(({ items }) => items.filter((item) => item.kind === kind).map(({ id }) => id))
  return shuffle([...new Set(ids)].sort(), seed).map((id) => [id])
}

import { chooseItem } from '#lib/study/choose-item'
import type { Plan } from '#lib/study/modes/plan'
import type { QuizFact } from '#lib/study/quiz'

/**
 * One item for each fact of an article, in the order of the text: the one that suits how well the fact is known. Any
 * of them may be asked next.
 */
export const planRead = (facts: readonly QuizFact[]): Plan => {
  const taken = new Set<string>()
  return facts.flatMap(({ sentences, items, state, answers, lastItemId }) => {
    // What no sentence proves has no place in the text.
    if (sentences.length === 0) return []
    const alone = items.filter(({ id, factIds }) => factIds.length === 1 && !taken.has(id))
    const item = chooseItem(alone, state, answers, lastItemId)
    if (!item) return []
    taken.add(item.id)
    return [[item.id]]
  })
}

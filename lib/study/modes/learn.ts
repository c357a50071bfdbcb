import type { ItemKind } from '#lib/items/item'
import { levelOf } from '#lib/study/choose-item'
import type { Ladder, Plan } from '#lib/study/modes/plan'
import type { QuizFact } from '#lib/study/quiz'

/** New facts of one sitting: about what fits into working memory (Miller, 1956). */
export const FACTS_TO_LEARN = 7

/** Judging a claim is the weakest proof of knowing: asked only where there is no better item to recognise a fact by. */
const lastResort = (kind: ItemKind): number => (kind === 'true-false' ? 1 : 0)

/** The best item of each level for one fact: recognised, then completed, then recalled. Items of several facts ask more than one thing, so they are left to other modes. */
export const ladderOf = ({ items }: QuizFact): Ladder => {
  const alone = items.filter(({ factIds }) => factIds.length === 1)
  return ([1, 2, 3] as const).flatMap((level) => {
    const [best] = alone
      .filter(({ kind }) => levelOf(kind) === level)
      .sort((a, b) => lastResort(a.kind) - lastResort(b.kind) || b.score - a.score || (a.id < b.id ? -1 : 1))
    return best ? [best.id] : []
  })
}

/** How hard the first rung of a ladder is. */
const startOf = ({ items }: QuizFact, [first]: Ladder): number =>
  Math.min(...items.flatMap(({ id, kind }) => (id === first ? [levelOf(kind)] : [])))

/**
 * The next facts of an article that the learner has never been asked, in the order of the text; those that can only be
 * asked the hard way come after the others.
 */
export const planLearn = (facts: readonly QuizFact[], most: number = FACTS_TO_LEARN): Plan =>
  facts
    .filter(({ state }) => state.kind === 'new')
    .map((fact) => ({ fact, ladder: ladderOf(fact) }))
    .filter(({ ladder }) => ladder.length > 0)
    .slice(0, most)
    .sort((a, b) => startOf(a.fact, a.ladder) - startOf(b.fact, b.ladder))
    .map(({ ladder }) => ladder)

import type { ArticleMode } from '#lib/study/mode'
import { standOnce } from '#lib/study/modes/once'
import type { Given, Plan, PlanProgress } from '#lib/study/modes/plan'
import { standInRounds } from '#lib/study/modes/rounds'

const isAskedOnce = (mode: ArticleMode): boolean => {
  switch (mode) {
    case 'quiz':
    case 'test':
    case 'read':
      return true
    case 'learn':
    case 'flashcards':
    case 'match':
    case 'timeline':
      return false
    default:
      return mode satisfies never
  }
}

/** Which items a sitting is done with: answered where each is asked once, known where it comes back until it is. */
export const isSettled = (mode: ArticleMode, log: readonly Given[]): ((itemId: string) => boolean) => {
  const counted = isAskedOnce(mode) ? log : log.filter(({ score }) => score === 1)
  const done = new Set(counted.map(({ itemId }) => itemId))
  return (itemId) => done.has(itemId)
}

/**
 * What comes next in a sitting on one article, from what it set out to ask and what has been answered since.
 *
 * @param log the answers that count, in the order in which they came in
 */
export const progressIn = (mode: ArticleMode, plan: Plan, log: readonly Given[]): PlanProgress =>
  isAskedOnce(mode) ? standOnce(plan, log) : standInRounds(plan, log)

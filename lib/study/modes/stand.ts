import type { ArticleMode } from '#lib/study/mode'
import { standOnce } from '#lib/study/modes/once'
import type { Given, Plan, Standing } from '#lib/study/modes/plan'
import { standInRounds } from '#lib/study/modes/rounds'

/**
 * What comes next in a sitting on one article, from what it set out to ask and what has been answered since.
 *
 * @param log the answers that count, in the order in which they came in
 */
export const standingOf = (mode: ArticleMode, plan: Plan, log: readonly Given[]): Standing => {
  switch (mode) {
    case 'quiz':
    case 'test':
    case 'read':
      return standOnce(plan, log)
    case 'learn':
    case 'flashcards':
    case 'match':
    case 'timeline':
      return standInRounds(plan, log)
    default:
      return mode satisfies never
  }
}

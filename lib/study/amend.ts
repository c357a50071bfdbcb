import type { Rating } from '#lib/study/card'

const RIGHT: readonly Rating[] = ['hard', 'good', 'easy']

/**
 * How a learner may rate an answer anew: a right one was hard or easy; a typed one that was marked wrong may have been
 * right after all. A wrong choice stays wrong.
 */
export const amendments = (correct: boolean, typed: boolean): readonly Rating[] =>
  correct || typed ? RIGHT : []

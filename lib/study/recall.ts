import type { Rating } from '#lib/study/card'
import { learnerTime, MS_PER_DAY } from '#lib/study/day'
import { engineFor, GRADES } from '#lib/study/engine'
import { DEFAULT_PRESET, type Weights } from '#lib/study/preset'

/** One answer, as memory sees it. */
export interface Recalled {
  readonly at: Date
  readonly timeZone: string
  readonly rating: Rating
}

/** One answer with the learner's days since the one before; the first has none. */
export interface Spaced {
  readonly rating: Rating
  readonly days: number
}

/** The days between answers of one card, first to last; time never runs backwards for a card. */
export const spaced = (answers: readonly Recalled[]): Spaced[] => {
  let last: number | null = null
  return answers.map(({ at, timeZone, rating }) => {
    const time = Math.max(learnerTime(at, timeZone), last ?? Number.NEGATIVE_INFINITY)
    const days = last === null ? 0 : Math.floor(time / MS_PER_DAY) - Math.floor(last / MS_PER_DAY)
    last = time
    return { rating, days }
  })
}

/**
 * What FSRS-6 makes of a whole history of one card under some parameters, apart from when it comes back.
 *
 * @returns stability in days, and difficulty from 1 to 10
 */
export const recall = (
  answers: readonly Recalled[],
  weights: Weights | null,
): { readonly stability: number; readonly difficulty: number } => {
  const engine = engineFor({ ...DEFAULT_PRESET, weights }, false)
  return spaced(answers).reduce(
    (memory, { rating, days }) => engine.next_state(memory, days, GRADES[rating]),
    { stability: 0, difficulty: 0 },
  )
}

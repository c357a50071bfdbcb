import { GRADES } from '#lib/study/engine'
import type { Optimise } from '#lib/study/fit/fit'

/**
 * FSRS's own optimiser, which is native code: loaded when it is first needed, and absent where there is no build of
 * it for the machine.
 *
 * @returns the optimiser, or why there is none
 */
export const loadOptimiser = async (): Promise<{ optimise: Optimise } | { missing: string }> => {
  let binding: typeof import('@open-spaced-repetition/binding')
  try {
    binding = await import('@open-spaced-repetition/binding')
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    return { missing: `FSRS's optimiser does not run on this machine (${reason})` }
  }
  const { computeParameters, FSRSBindingItem, FSRSBindingReview } = binding
  const optimise: Optimise = async (items) => {
    const set = items.map(
      ({ course, index }) =>
        new FSRSBindingItem(
          course.slice(0, index + 1).map(({ rating, days }) => new FSRSBindingReview(GRADES[rating], days)),
        ),
    )
    return computeParameters(set, { enableShortTerm: true, numRelearningSteps: 1 })
  }
  return { optimise }
}

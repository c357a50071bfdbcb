import { logLosses, mean } from '#lib/study/fit/log-loss'
import type { TrainingItem } from '#lib/study/fit/training'
import type { Weights } from '#lib/study/preset'

/**
 * A learner's own FSRS parameters: fitted to the earlier answers, judged on the later ones, which the fitting has not
 * seen, and adopted only when they foresee those better.
 */

/** Finds the parameters that foresee some answers best; FSRS's own optimiser, handed in, as it is native code. */
export type Optimise = (items: readonly TrainingItem[]) => Promise<Weights>

export interface Fitted {
  readonly weights: Weights
  /** Answers held back to judge the fit. */
  readonly heldBack: number
  /** Log loss on them, with the parameters in force before and with these. */
  readonly lossBefore: number
  readonly lossAfter: number
  readonly adopted: boolean
}

/** Fewer answers than this say too little. */
export const FEWEST_ANSWERS = 400
/** So many times as many as at the last fit are worth another. */
const REFIT_GROWTH = 1.5
/** Of the answers, the latest are held back. */
const HELD_BACK_SHARE = 0.2
/** Held-back answers below which no judgement is made. */
const FEWEST_HELD_BACK = 50
/** Standard errors. */
const ONE_SIDED_5_PERCENT = 1.645
/** The gain in log loss below which parameters are left as they are. */
const MARGIN = 0.001

/** Whether there are enough answers for a first fit, or enough new ones since the last. */
export const isFitDue = (answers: number, atLastFit: number | null): boolean =>
  answers >= FEWEST_ANSWERS && (atLastFit === null || answers >= atLastFit * REFIT_GROWTH)

/** Better by the margin on average, and by more than chance explains once in twenty times. */
const isBetter = (before: readonly number[], after: readonly number[]): boolean => {
  const gains = before.map((loss, index) => loss - (after[index] ?? 0))
  const gain = mean(gains)
  const variance = mean(gains.map((one) => (one - gain) ** 2))
  return gain > MARGIN && gain > ONE_SIDED_5_PERCENT * Math.sqrt(variance / gains.length)
}

/**
 * Fits parameters to a learner's answers.
 *
 * @param inForce the learner's own parameters, or null for those that FSRS-6 comes with
 * @returns null when there are too few answers to judge by
 */
export const fit = async (
  items: readonly TrainingItem[],
  inForce: Weights | null,
  optimise: Optimise,
): Promise<Fitted | null> => {
  const ordered = [...items].sort((a, b) => a.at - b.at)
  const split = Math.floor(ordered.length * (1 - HELD_BACK_SHARE))
  const heldBack = ordered.slice(split)
  if (heldBack.length < FEWEST_HELD_BACK) return null
  const weights = await optimise(ordered.slice(0, split))
  const before = logLosses(heldBack, inForce)
  const after = logLosses(heldBack, weights)
  const adopted = isBetter(before, after) && (inForce === null || isBetter(logLosses(heldBack, null), after))
  return { weights, heldBack: heldBack.length, lossBefore: mean(before), lossAfter: mean(after), adopted }
}

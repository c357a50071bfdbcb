import { default_w, type FSRS, Rating as Fsrs, fsrs, type Grade } from 'ts-fsrs'
import type { Rating } from '#lib/study/card'
import type { Preset, Weights } from '#lib/study/preset'

/** ts-fsrs (FSRS-6) set up as this app uses it; setting one up is costly, and they are few. */

export const LEARNING_STEPS = ['1m', '10m'] as const
export const RELEARNING_STEPS = ['10m'] as const

/** The parameters that FSRS-6 comes with. */
export const DEFAULT_WEIGHTS: Weights = default_w

export const GRADES: Record<Rating, Grade> = {
  again: Fsrs.Again,
  hard: Fsrs.Hard,
  good: Fsrs.Good,
  easy: Fsrs.Easy,
}

/** By parameters (their identity), then by the rest. */
const engines = new WeakMap<Weights, Map<string, FSRS>>()

/** @param fuzz whether ts-fsrs picks the day itself, as it did for answers whose interval was not kept */
export const engineFor = (
  { retention, maximumInterval, weights }: Pick<Preset, 'retention' | 'maximumInterval' | 'weights'>,
  fuzz: boolean,
): FSRS => {
  const w = weights ?? DEFAULT_WEIGHTS
  const known = engines.get(w) ?? new Map<string, FSRS>()
  engines.set(w, known)
  const name = `${retention} ${maximumInterval} ${fuzz}`
  const engine =
    known.get(name) ??
    fsrs({
      request_retention: retention,
      maximum_interval: maximumInterval,
      w,
      enable_fuzz: fuzz,
      enable_short_term: true,
      learning_steps: [...LEARNING_STEPS],
      relearning_steps: [...RELEARNING_STEPS],
    })
  known.set(name, engine)
  return engine
}

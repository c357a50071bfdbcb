/** The share of cards that should still be known when they come back, .7 to .97. */
export type DesiredRetention = number

export const DEFAULT_RETENTION: DesiredRetention = 0.9
export const MAXIMUM_INTERVAL_DAYS = 36_500

/** The 21 parameters of FSRS-6, in its order. */
export type Weights = readonly number[]

/** What becomes of a card that is forgotten over and over: put aside, or only pointed out. */
export type LeechAction = 'suspend' | 'tag'

/** What was in force when an answer was given, as Anki calls it; later wishes do not rewrite the past. */
export interface Preset {
  readonly retention: DesiredRetention
  /** Days: no card is put off longer. */
  readonly maximumInterval: number
  /** The learner's own, or null for those that FSRS-6 comes with. */
  readonly weights: Weights | null
  readonly leechAction: LeechAction
}

export const DEFAULT_PRESET: Preset = {
  retention: DEFAULT_RETENTION,
  maximumInterval: MAXIMUM_INTERVAL_DAYS,
  weights: null,
  leechAction: 'suspend',
}

const COUNT = 21

/** Whether this can be the parameters of FSRS-6. */
export const isWeights = (value: unknown): value is Weights =>
  Array.isArray(value) && value.length === COUNT && value.every((one) => Number.isFinite(one))

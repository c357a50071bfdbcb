import type { Rating } from '#lib/study/card'
import { DEFAULT_WEIGHTS, engineFor, GRADES } from '#lib/study/engine'
import { DEFAULT_PRESET, type Weights } from '#lib/study/preset'
import { randomFrom } from '#lib/study/shuffle'

/**
 * A simulated learner's true memory: FSRS-6 with parameters that the scheduler does not know, and facts that are
 * harder or easier for this learner than FSRS can tell.
 */
export interface TrueMemory {
  readonly weights: Weights
  /** Standard deviation of the logarithm of each fact's stability against what FSRS would say. */
  readonly noise: number
}

/** What a simulated learner really remembers of one fact. */
export interface TrueCard {
  readonly stability: number
  readonly difficulty: number
  /** How many times longer than FSRS says this fact stays known. */
  readonly grip: number
}

/** The share of facts that a learner knows from reading the article, and of those asked again within minutes. */
const KNOWN_AT_FIRST = 0.8
const KNOWN_WITHIN_MINUTES = 0.93
/** Of right answers, those found hard and easy. */
const HARD_SHARE = 0.1
const EASY_SHARE = 0.08

/** A normal deviate from two uniform ones (Box and Muller, 1958). */
const deviate = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** How much the logarithm of each FSRS-6 parameter differs from learner to learner: its place, and a deviation. */
const SPREAD: ReadonlyMap<number, number> = new Map([
  [4, 0.05], // first difficulty
  [6, 0.1], // what an answer does to difficulty
  [8, 0.2], // how much a right answer strengthens
  [9, 0.1],
  [10, 0.1],
  [11, 0.15], // what is left after forgetting
  [13, 0.1],
  [15, 0.1], // hard
  [16, 0.1], // easy
  [20, 0.2], // the forgetting curve
])
/** Of the first stabilities, all together: some hold a text twice as long as others. */
const FIRST_SPREAD = 0.7

/** Somebody whose memory differs from the average learner's, by chance. */
export const trueMemory = (seed: string): TrueMemory => {
  const random = randomFrom(seed)
  const hold = Math.exp(FIRST_SPREAD * deviate(random))
  const weights = DEFAULT_WEIGHTS.map((weight, index) =>
    index < 4 ? weight * hold : weight * Math.exp((SPREAD.get(index) ?? 0) * deviate(random)),
  )
  return { weights, noise: 0.25 }
}

/** Somebody who forgets what is new three times as fast as this learner, and gains less by each right answer. */
export const forgetful = ({ weights, noise }: TrueMemory): TrueMemory => ({
  weights: weights.map((weight, index) => (index < 4 ? weight * 0.3 : index === 8 ? weight * 0.7 : weight)),
  noise,
})

export const newTrueCard = ({ noise }: TrueMemory, random: () => number): TrueCard => ({
  stability: 0,
  difficulty: 0,
  grip: Math.exp(noise * deviate(random)),
})

/** The chance that the learner gives the right answer after so many days. */
export const chanceOf = ({ weights }: TrueMemory, { stability, grip }: TrueCard, days: number): number => {
  if (stability === 0) return KNOWN_AT_FIRST
  if (days === 0) return KNOWN_WITHIN_MINUTES
  return engineFor({ ...DEFAULT_PRESET, weights }, false).forgetting_curve(days, stability * grip)
}

/** How a simulated learner rates an answer. */
export const rate = (chance: number, random: () => number): Rating => {
  if (random() >= chance) return 'again'
  const ease = random()
  if (ease < HARD_SHARE) return 'hard'
  return ease < HARD_SHARE + EASY_SHARE ? 'easy' : 'good'
}

/** What an answer makes of a true memory. */
export const strengthen = (
  { weights }: TrueMemory,
  card: TrueCard,
  days: number,
  rating: Rating,
): TrueCard => ({
  ...card,
  ...engineFor({ ...DEFAULT_PRESET, weights }, false).next_state(card, days, GRADES[rating]),
})

import type { Day } from '#lib/study/day'

/** From so many days of interval on a card is called mature (Anki); before, young. */
export const MATURE_FROM_DAYS = 21

/** Cards in review that were asked, each once a day, and how many of them were known at that first time. */
export interface Kept {
  readonly asked: number
  readonly kept: number
}

/** Of one learner's day. */
export interface DayKept {
  readonly day: Day
  readonly young: Kept
  readonly mature: Kept
}

export interface TrueRetention {
  readonly young: Kept
  readonly mature: Kept
  readonly all: Kept
}

const plus = (a: Kept, b: Kept): Kept => ({ asked: a.asked + b.asked, kept: a.kept + b.kept })

const NONE: Kept = { asked: 0, kept: 0 }

/**
 * True retention as Anki defines it (docs.ankiweb.net/stats.html#true-retention): of the cards in review that were
 * asked, the share that was known, only the first review of a card on a day counting.
 *
 * @param days how many learner's days, `today` the last of them
 */
export const trueRetention = (tallies: readonly DayKept[], today: Day, days: number): TrueRetention => {
  const within = tallies.filter(({ day }) => day > today - days && day <= today)
  const young = within.map((tally) => tally.young).reduce(plus, NONE)
  const mature = within.map((tally) => tally.mature).reduce(plus, NONE)
  return { young, mature, all: plus(young, mature) }
}

/** The share that was kept, 0 to 1; null when nothing was asked. */
export const shareKept = ({ asked, kept }: Kept): number | null => (asked === 0 ? null : kept / asked)

/** A share in small numbers for a sentence: of ten, or of all when there were fewer. */
export const ofTen = ({ asked, kept }: Kept): Kept =>
  asked <= 10 ? { asked, kept } : { asked: 10, kept: Math.round((10 * kept) / asked) }

/** How true retention stands to the desired one. */
export type Verdict = 'few' | 'below' | 'met' | 'above'

const FEWEST = 30
/** Of the standard normal distribution, for 95 %. */
const Z = 1.96

/**
 * Whether what was kept can be told from what was wished for: outside of Wilson's 95 % interval for a proportion
 * (E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927).
 *
 * @param desired .7 to .97
 */
export const verdictOn = ({ asked, kept }: Kept, desired: number): Verdict => {
  if (asked < FEWEST) return 'few'
  const share = kept / asked
  const z2 = Z * Z
  const centre = (share + z2 / (2 * asked)) / (1 + z2 / asked)
  const reach = (Z * Math.sqrt((share * (1 - share)) / asked + z2 / (4 * asked * asked))) / (1 + z2 / asked)
  if (desired > centre + reach) return 'below'
  return desired < centre - reach ? 'above' : 'met'
}

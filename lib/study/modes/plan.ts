/**
 * What a sitting set out to ask, frozen when it began, and what has been answered since. From these two alone every
 * mode says what comes next, so that an interrupted sitting goes on where it was, on any device.
 */

/** The items that ask one thing, the easiest first: the next is asked when the one before is known. */
export type Ladder = readonly string[]

/** Ladders in the order in which they are begun. */
export type Plan = readonly Ladder[]

/** One answer of the sitting that counts: not taken back, with the score that it has in the end. */
export interface Given {
  readonly itemId: string
  /** 0 to 1. */
  readonly score: number
}

/** How far a sitting is. */
export interface PlanProgress {
  /** The item to ask now; null when the sitting is over. */
  readonly next: string | null
  readonly done: number
  /** Of those done, how many were known at the first try. */
  readonly right: number
  /** How many are asked yet, if all are answered rightly. */
  readonly left: number
  /** Of those, the ones that come again because they were missed. */
  readonly again: number
}

/** All items of a plan. */
export const itemsOf = (plan: Plan): string[] => plan.flat()

/** What decides whether an item of a plan is still part of it. */
export interface Keeping {
  /** Whether it is still there to be asked. */
  readonly isLive: (itemId: string) => boolean
  /** Whether the learner has put it aside in this sitting. */
  readonly isAside: (itemId: string) => boolean
  /** Whether the sitting is done with it. */
  readonly settled: (itemId: string) => boolean
}

/**
 * The plan without what has been retired since it was made, perhaps for a wrong key, and what was put aside: then all
 * that is left of the ladder. What the sitting is done with stays, so that its figures do.
 */
export const keepAskable = (plan: Plan, { isLive, isAside, settled }: Keeping): Plan =>
  plan
    .map((ladder) => {
      const aside = ladder.some(isAside)
      return ladder.filter((itemId) => settled(itemId) || (isLive(itemId) && !aside))
    })
    .filter((ladder) => ladder.length > 0)

/** The score of each item's first answer: in two windows a question can be answered twice. */
export const firstScores = (log: readonly Given[]): ReadonlyMap<string, number> => {
  const scores = new Map<string, number>()
  for (const { itemId, score } of log) if (!scores.has(itemId)) scores.set(itemId, score)
  return scores
}

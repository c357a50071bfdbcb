/** Kelley (1939), The selection of upper and lower groups for the validation of test items: 27 % is the best share. */
export const EXTREME_SHARE = 0.27

/** How much of each learner belongs to the upper and to the lower group, 0 to 1. */
export interface Memberships {
  readonly upper: readonly number[]
  readonly lower: readonly number[]
}

/**
 * Fills a group of `size` from the front of an order. Those who tie at the border share what is left of it equally, so
 * that nobody is in or out by the order of a list.
 */
const fill = (totals: readonly number[], size: number, order: (a: number, b: number) => number): number[] => {
  const share = totals.map(() => 0)
  let left = size
  for (const value of [...new Set(totals)].sort(order)) {
    const tied = totals.flatMap((total, index) => (total === value ? [index] : []))
    for (const index of tied) share[index] = Math.min(1, left / tied.length)
    left -= Math.min(left, tied.length)
    if (left <= 0) break
  }
  return share
}

/** The strongest and the weakest 27 % by total, at least one learner each. */
export const extremeGroups = (totals: readonly number[]): Memberships => {
  const size = Math.max(1, Math.round(EXTREME_SHARE * totals.length))
  return { upper: fill(totals, size, (a, b) => b - a), lower: fill(totals, size, (a, b) => a - b) }
}

/** The mean of values where each counts by its weight; null when nothing counts. */
export const weightedMean = (values: readonly number[], weights: readonly number[]): number | null => {
  const weight = weights.reduce((sum, w) => sum + w, 0)
  return weight === 0 ? null : values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / weight
}

import { ENOUGH_ANSWERS } from '#lib/classes/analysis/remark'

/** How an item did one time that it was used. */
export interface Use {
  readonly answers: number
  /** Mean share of its points, 0 to 1. */
  readonly facility: number
}

/** What became of an item from its first use to its last. */
export type Trend = 'easier' | 'harder' | 'steady'

/** Two-sided, at 5 %. */
const CRITICAL = 1.96

/**
 * Whether an item has become easier or harder between the first and the last time that enough learners answered it: the
 * test of two proportions with their pooled variance (Agresti, An Introduction to Categorical Data Analysis, 2.2). The
 * variance of partial credit is at most that of right or wrong, so the test errs towards "steady".
 *
 * @param uses oldest first
 * @returns null with fewer than two such times
 */
export const trendOf = (uses: readonly Use[]): Trend | null => {
  const told = uses.filter(({ answers }) => answers >= ENOUGH_ANSWERS)
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last || told.length < 2) return null
  const pooled =
    (first.facility * first.answers + last.facility * last.answers) / (first.answers + last.answers)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / first.answers + 1 / last.answers))
  const change = last.facility - first.facility
  if (error === 0 || Math.abs(change) <= CRITICAL * error) return 'steady'
  return change > 0 ? 'easier' : 'harder'
}

import { type Day, formatDay } from '#lib/study/day'

/** How many cards come back on a learner's day. */
export interface DueCount {
  readonly day: Day
  readonly due: number
}

/**
 * How many cards fall due on each of the next `days` days; the first is today and holds all that is overdue.
 *
 * @param counts in any order, days of any length ago or ahead
 */
export const forecast = (
  counts: readonly DueCount[],
  today: Day,
  days: number,
): { readonly day: string; readonly due: number }[] => {
  const sums = new Array<number>(days).fill(0)
  for (const { day, due } of counts) {
    const index = Math.max(0, day - today)
    if (index < days) sums[index] = (sums[index] ?? 0) + due
  }
  return sums.map((due, index) => ({ day: formatDay(today + index), due }))
}

import type { Day } from '#lib/study/day'
import { DAYS_A_WEEK, weekdayOf } from '#lib/study/easy-days'
import { mean } from '#lib/study/fit/log-loss'
import type { SimulatedReview } from '#lib/study/simulation/year'

/** The share of reviews that were answered rightly: what a desired retention asks for. */
export const trueRetention = (reviews: readonly SimulatedReview[]): number =>
  mean(reviews.map(({ rating }) => (rating === 'again' ? 0 : 1)))

/** How many reviews there were on each day of a stretch, the last day excluded. */
export const reviewsPerDay = (reviews: readonly SimulatedReview[], from: Day, to: Day): number[] => {
  const counts = new Array<number>(to - from).fill(0)
  for (const { day } of reviews)
    if (day >= from && day < to) counts[day - from] = (counts[day - from] ?? 0) + 1
  return counts
}

/**
 * How unevenly the days are filled: the standard deviation of each day's reviews from the mean of its fortnight, as a
 * share of the mean. The slow growth of a deck is no unevenness.
 */
export const unevenness = (counts: readonly number[]): number => {
  const half = 7
  const around = (index: number) => mean(counts.slice(Math.max(0, index - half), index + half + 1))
  const deviations = counts.map((count, index) => (count - around(index)) ** 2)
  return Math.sqrt(mean(deviations)) / mean(counts)
}

/** Reviews on each weekday, Monday first, as a share of an average day. */
export const weekdayShares = (reviews: readonly SimulatedReview[], from: Day, to: Day): number[] => {
  const counts = new Array<number>(DAYS_A_WEEK).fill(0)
  for (const { day } of reviews) {
    const weekday = weekdayOf(day)
    if (day >= from && day < to) counts[weekday] = (counts[weekday] ?? 0) + 1
  }
  return counts.map((count) => count / mean(counts))
}

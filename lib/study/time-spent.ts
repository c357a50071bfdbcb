/**
 * Of one answer no more than this counts as time spent for each fact that it is about: who leaves the screen is not
 * studying (Anki's "maximum answer seconds"), but joining six pairs takes longer than choosing one option.
 */
export const LONGEST_ANSWER_MS = 60_000

/**
 * A day's milliseconds in minutes, to the nearest, so that days are not made longer than they were; no study is told
 * as none. Longer stretches are told as the sum of their days, so that what is listed adds up.
 */
export const minutesOfDay = (ms: number): number => (ms > 0 ? Math.max(1, Math.round(ms / 60_000)) : 0)

/** How a stretch of study is told. */
export interface TimeSpent {
  readonly hours: number
  /** 0 to 59. */
  readonly minutes: number
}

/** Minutes as hours and minutes. */
export const timeSpent = (minutes: number): TimeSpent => ({
  hours: Math.floor(minutes / 60),
  minutes: minutes % 60,
})

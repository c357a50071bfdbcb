/**
 * Of one answer no more than this counts as time spent: who leaves the screen is not studying (Anki's "maximum answer
 * seconds").
 */
export const LONGEST_ANSWER_MS = 60_000

/** How a stretch of study is told. */
export interface TimeSpent {
  readonly hours: number
  /** 0 to 59; at least 1 when anything was done at all. */
  readonly minutes: number
}

/** Milliseconds as hours and minutes, rounded up, so that no study is told as none. */
export const timeSpent = (ms: number): TimeSpent => {
  const minutes = Math.ceil(ms / 60_000)
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 }
}

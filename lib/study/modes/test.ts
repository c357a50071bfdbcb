/** What was chosen for a test. */
export interface TestSettings {
  /** Questions at most. */
  readonly length: number
  /** Null without a limit. */
  readonly minutes: number | null
}

export const TEST_LENGTHS = [5, 10, 20] as const
export const TEST_MINUTES = [5, 10, 20] as const

const MINUTE_MS = 60_000

/** When a test that begins now is over; null without a limit. */
export const endOf = ({ minutes }: TestSettings, now: Date): Date | null =>
  minutes === null ? null : new Date(now.getTime() + minutes * MINUTE_MS)

/** Whether a test's time is over. At its last instant nothing is taken any more. */
export const isTimeOver = (endsAt: Date | null, now: Date): boolean => endsAt !== null && now >= endsAt

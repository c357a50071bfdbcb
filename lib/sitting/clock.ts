/** The clock of a sitting as the server tells it, in ISO 8601. */
export interface ClockView {
  readonly now: string
  /** Null without a limit. */
  readonly endsAt: string | null
}

/** The same, and when it was heard by a device's own clock that only counts on, in milliseconds. */
export interface HeardClock extends ClockView {
  readonly heardAt: number
}

/**
 * The time that is left, counted from the server's time always: the device's clock only tells how long ago that was
 * heard.
 *
 * @param deviceNow by the clock of `heardAt`
 * @returns milliseconds, 0 when the time is over; null without a limit
 */
export const timeLeft = ({ now, endsAt, heardAt }: HeardClock, deviceNow: number): number | null =>
  endsAt === null ? null : Math.max(0, Date.parse(endsAt) - Date.parse(now) - (deviceNow - heardAt))

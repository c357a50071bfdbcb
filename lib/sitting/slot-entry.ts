import type { ItemResponse } from '#lib/items/response'

/**
 * What a device says of one slot of a sitting: the place in it that holds one item. It is written down on the device
 * first, then sent until the server has it.
 */
export interface SlotEntry {
  /** A UUID made once and sent with every try, so that sending twice records once. */
  readonly entryId: string
  readonly sittingId: string
  /** What the browser knows the item by. */
  readonly slotId: string
  readonly response: ItemResponse
  /** Whether it is the answer; otherwise it is only put down, and the next one takes its place. */
  readonly isGiven: boolean
  /** By the device's clock, ISO 8601. */
  readonly answeredAt: string
  /** Spent on the question so far. */
  readonly elapsedMs: number
  /** IANA name of where the learner is. */
  readonly timeZone: string
}

/** Orders entries as they were made, which is not always as they arrive; ties go by id. */
export const byTime = (
  a: Pick<SlotEntry, 'answeredAt' | 'entryId'>,
  b: Pick<SlotEntry, 'answeredAt' | 'entryId'>,
): number => Date.parse(a.answeredAt) - Date.parse(b.answeredAt) || (a.entryId < b.entryId ? -1 : 1)

/** Now, or just after what was noted last: where a clock was put back, what comes later still comes later. */
export const afterLast = (last: Date | null, now: Date): Date =>
  last !== null && last >= now ? new Date(last.getTime() + 1) : now

/** A time that a device claims, within what is possible: nobody answers before the sitting began, or after now. */
export const withinSitting = (claimed: Date, startedAt: Date, now: Date): Date =>
  new Date(Math.max(startedAt.getTime(), Math.min(claimed.getTime(), now.getTime())))

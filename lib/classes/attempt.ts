import type { Terms } from '#lib/classes/assignment'

/** One learner's go at an assignment. */
export interface Attempt {
  readonly startedAt: Date
  /** When the learner handed it in; null when nobody did. */
  readonly submittedAt: Date | null
  /** When the last answer came in, once every question has one; null while one is open. */
  readonly completedAt: Date | null
}

const MINUTE_MS = 60_000

const earlier = (a: Date | null, b: Date | null): Date | null => {
  if (a === null || b === null) return a ?? b
  return a.getTime() < b.getTime() ? a : b
}

/** After which nothing more is taken: refusing what is late makes the due date the last moment. */
const lastMoment = ({ closesAt, dueAt, late }: Terms): Date | null =>
  late.kind === 'refuse' ? earlier(closesAt, dueAt) : closesAt

/** When an attempt's time is over, by the server's clock; null when it never is. */
export const deadlineOf = (terms: Terms, { startedAt }: Pick<Attempt, 'startedAt'>): Date | null => {
  const limit = terms.timeLimit === null ? null : new Date(startedAt.getTime() + terms.timeLimit * MINUTE_MS)
  return earlier(limit, lastMoment(terms))
}

/**
 * When an attempt was handed in, by the learner or by the clock: time over hands in what is there. Somebody who had
 * answered everything and only never said so was done with the last answer.
 *
 * @returns null while it is still being worked on
 */
export const handedInAt = (terms: Terms, attempt: Attempt, now: Date): Date | null => {
  const deadline = deadlineOf(terms, attempt)
  const isOver = deadline !== null && now.getTime() >= deadline.getTime()
  const over = isOver ? earlier(attempt.completedAt, deadline) : null
  return earlier(attempt.submittedAt, over)
}

/** Why no attempt can be begun, or that one can. */
export type Admission = 'may-start' | 'not-open-yet' | 'closed' | 'one-is-open' | 'none-left' | 'excused'

/** Whether a learner may begin another attempt now. */
export const admission = (terms: Terms, attempts: readonly Attempt[], now: Date): Admission => {
  if (terms.isExcused) return 'excused'
  if (attempts.some((attempt) => handedInAt(terms, attempt, now) === null)) return 'one-is-open'
  if (now.getTime() < terms.opensAt.getTime()) return 'not-open-yet'
  const end = lastMoment(terms)
  if (end !== null && now.getTime() >= end.getTime()) return 'closed'
  return terms.attempts !== null && attempts.length >= terms.attempts ? 'none-left' : 'may-start'
}

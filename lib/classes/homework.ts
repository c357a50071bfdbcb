import type { Terms } from '#lib/classes/assignment'
import { type Attempt, admission, handedInAt } from '#lib/classes/attempt'
import { isLate } from '#lib/classes/late'

/** An assignment that waits for a learner: not begun or begun, and whether it was due already and is still taken. */
export interface Waiting {
  readonly kind: 'to-do' | 'working'
  readonly isOverdue: boolean
}

/** Whether an assignment waits for a learner; null when it was handed in, is closed, or they are excused. */
export const waitingFor = (terms: Terms, attempts: readonly Attempt[], now: Date): Waiting | null => {
  const isOverdue = isLate(terms.dueAt, now)
  const admitted = admission(terms, attempts, now)
  if (admitted === 'one-is-open') return { kind: 'working', isOverdue }
  const isDone = attempts.some((attempt) => handedInAt(terms, attempt, now) !== null)
  return admitted === 'may-start' && !isDone ? { kind: 'to-do', isOverdue } : null
}

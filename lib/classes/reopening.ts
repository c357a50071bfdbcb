import type { Terms } from '#lib/classes/assignment'
import { type Attempt, handedInAt } from '#lib/classes/attempt'
import { disclosure } from '#lib/classes/feedback-policy'

/**
 * Whether other terms would open an attempt again that the clock has handed in, and whose keys its learner may have
 * seen since: it could be filled in from them.
 *
 * @param before what holds for this learner, and `after` what would
 * @param attempts all of this learner's
 */
export const reopensTold = (before: Terms, after: Terms, attempts: readonly Attempt[], now: Date): boolean =>
  attempts.some(
    (attempt) =>
      handedInAt(before, attempt, now) !== null &&
      handedInAt(after, attempt, now) === null &&
      disclosure(before, attempt, attempts, true, now) === 'key',
  )

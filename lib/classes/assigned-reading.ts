import type { Terms } from '#lib/classes/assignment'
import { type Attempt, admission } from '#lib/classes/attempt'

/** Where a learner stands with an assignment, as far as its articles go: before an attempt, at one, or done. */
type Phase = 'before' | 'during' | 'after'

/** Null before it opens: then nothing of it is there. */
const phaseOf = (terms: Terms, attempts: readonly Attempt[], now: Date): Phase | null => {
  const admitted = admission(terms, attempts, now)
  switch (admitted) {
    case 'not-open-yet':
      return null
    case 'may-start':
      return 'before'
    case 'one-is-open':
      return 'during'
    case 'closed':
    case 'none-left':
    case 'excused':
      return 'after'
    default:
      return admitted satisfies never
  }
}

/** What of the articles that an assignment asks about may be read from it now. */
export type Readable =
  | 'nothing'
  /** But for the sentences that this assignment keeps back. */
  | 'covered'
  /** The teacher wants it read before or while it is answered. */
  | 'whole'

/**
 * Whether a learner may read the articles of an assignment from it, when the teacher wants that: before an attempt is
 * begun, during one, after the last. Between two attempts is before. What the assignment keeps back stays covered
 * afterwards, until its keys may be told.
 *
 * @param isKeptBack whether the assignment still keeps something from this learner (feedback-policy, `withholds`)
 */
export const readableNow = (
  terms: Terms,
  attempts: readonly Attempt[],
  isKeptBack: boolean,
  now: Date,
): Readable => {
  const phase = phaseOf(terms, attempts, now)
  switch (phase) {
    case null:
      return 'nothing'
    case 'before':
      return terms.isReadBefore ? 'whole' : 'nothing'
    case 'during':
      return terms.isReadDuring ? 'whole' : 'nothing'
    case 'after':
      if (!terms.isReadAfter) return 'nothing'
      return isKeptBack ? 'covered' : 'whole'
    default:
      return phase satisfies never
  }
}

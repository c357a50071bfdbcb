import type { Terms } from '#lib/classes/assignment'
import { type Attempt, admission, handedInAt } from '#lib/classes/attempt'
import { countedPoints } from '#lib/classes/attempt-score'
import { disclosure } from '#lib/classes/feedback-policy'
import { isLate, keptShare } from '#lib/classes/late'

/** An attempt with the points of its answers as they are marked. */
export interface MarkedAttempt extends Attempt {
  readonly earned: number
}

/** Where one learner stands with one assignment. */
export type Cell =
  /** It is for others of the class. */
  | { readonly kind: 'not-assigned' }
  | { readonly kind: 'excused' }
  /** Nothing was begun, and nothing can be yet. */
  | { readonly kind: 'not-open-yet' }
  /** Nothing was begun, and there is time. */
  | { readonly kind: 'to-do' }
  /** Nothing was handed in, and it was due. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'working'; readonly isLate: boolean }
  | { readonly kind: 'practised'; readonly attempts: number }
  | { readonly kind: 'scored'; readonly points: number; readonly isLate: boolean; readonly attempts: number }

const nothingHandedIn = (terms: Terms, attempts: readonly MarkedAttempt[], now: Date): Cell => {
  const overdue = isLate(terms.dueAt, now)
  if (attempts.length > 0) return { kind: 'working', isLate: overdue }
  if (now.getTime() < terms.opensAt.getTime()) return { kind: 'not-open-yet' }
  return overdue || admission(terms, attempts, now) === 'closed' ? { kind: 'missing' } : { kind: 'to-do' }
}

/**
 * A cell of the gradebook. Late is said of the attempt that counts; of an average when any of its attempts was.
 *
 * @param attempts first to last
 */
export const cellOf = (terms: Terms, attempts: readonly MarkedAttempt[], now: Date): Cell => {
  if (terms.isExcused) return { kind: 'excused' }
  const handedIn = attempts.flatMap((attempt) => {
    const at = handedInAt(terms, attempt, now)
    if (at === null) return []
    return [
      { points: attempt.earned * keptShare(terms.late, terms.dueAt, at), isLate: isLate(terms.dueAt, at) },
    ]
  })
  const points = countedPoints(
    terms.counting,
    handedIn.map((one) => one.points),
  )
  if (points === null) return nothingHandedIn(terms, attempts, now)
  if (terms.isPractice) return { kind: 'practised', attempts: handedIn.length }
  const counted = handedIn.filter((one) => terms.counting === 'average' || one.points === points)
  return {
    kind: 'scored',
    points,
    isLate:
      terms.counting === 'average' ? counted.some((one) => one.isLate) : counted.every((one) => one.isLate),
    attempts: handedIn.length,
  }
}

/** What a learner is shown of their own cell: that it was handed in, where the score may not be told yet. */
export type OwnCell = Cell | { readonly kind: 'handed-in'; readonly attempts: number }

/** The cell as its learner may see it now. */
export const ownCellOf = (terms: Terms, attempts: readonly MarkedAttempt[], now: Date): OwnCell => {
  const cell = cellOf(terms, attempts, now)
  if (cell.kind !== 'scored') return cell
  const isHidden = attempts.some(
    (attempt) =>
      handedInAt(terms, attempt, now) !== null &&
      disclosure(terms, attempt, attempts, true, now) === 'nothing',
  )
  return isHidden ? { kind: 'handed-in', attempts: cell.attempts } : cell
}

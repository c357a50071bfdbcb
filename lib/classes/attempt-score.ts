import type { CountingAttempt, Terms } from '#lib/classes/assignment'
import { type Credit, creditedShare, worthOf } from '#lib/classes/credit'
import { isLate, keptShare } from '#lib/classes/late'

/** One item of an attempt as it was marked. */
export interface Mark {
  /** What the item is worth. */
  readonly points: number
  /** The share of them that the answer got, 0 to 1; 0 where nothing was answered. */
  readonly share: number
  /** What a teacher gave instead, as a share; null where nobody did. */
  readonly override: number | null
  /** Who gets its points, where it was voided; null where it counts. */
  readonly credit: Credit | null
}

export interface AttemptScore {
  /** Before and after what was taken off for being late. */
  readonly earned: number
  readonly points: number
  readonly of: number
  readonly isLate: boolean
}

/** The score of an attempt that was handed in at `handedInAt`. */
export const attemptScore = (terms: Terms, marks: readonly Mark[], handedInAt: Date): AttemptScore => {
  const earned = marks.reduce((sum, mark) => sum + worthOf(mark) * creditedShare(mark), 0)
  return {
    earned,
    points: earned * keptShare(terms.late, terms.dueAt, handedInAt),
    of: marks.reduce((sum, mark) => sum + worthOf(mark), 0),
    isLate: isLate(terms.dueAt, handedInAt),
  }
}

/**
 * The points that stand in the gradebook.
 *
 * @param points of the attempts handed in, first to last
 * @returns null when there is none
 */
export const countedPoints = (counting: CountingAttempt, points: readonly number[]): number | null => {
  if (points.length === 0) return null
  switch (counting) {
    case 'best':
      return Math.max(...points)
    case 'first':
      return points[0] ?? null
    case 'last':
      return points.at(-1) ?? null
    case 'average':
      return points.reduce((sum, value) => sum + value, 0) / points.length
    default:
      return counting satisfies never
  }
}

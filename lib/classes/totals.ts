import { mean } from '#lib/classes/analysis/moments'
import type { OwnCell } from '#lib/classes/gradebook'

/** A column of the gradebook. */
export interface Column {
  /** What the assignment is out of. */
  readonly of: number
  readonly isPractice: boolean
  /** Whether it has opened for the class. */
  readonly isOpen: boolean
}

/** Points, and what they are out of. */
export interface Total {
  readonly points: number
  readonly of: number
}

/** Whether a column counts at all: practice gives no score, and what has not opened none yet. */
export const counts = ({ isPractice, isOpen }: Column): boolean => !isPractice && isOpen

/**
 * The points that a cell counts with: what was scored, and nothing for what is missing. Null where it does not count:
 * for others, excused, not open yet, still to be done, or not to be told.
 */
export const countedIn = (cell: OwnCell): number | null => {
  switch (cell.kind) {
    case 'scored':
      return cell.points
    case 'missing':
      return 0
    case 'not-assigned':
    case 'excused':
    case 'not-open-yet':
    case 'to-do':
    case 'working':
    case 'practised':
    case 'handed-in':
      return null
    default:
      return cell satisfies never
  }
}

/** What the columns are out of in all, for somebody who is excused from none. */
export const fullMarks = (columns: readonly Column[]): number =>
  columns.filter(counts).reduce((sum, { of }) => sum + of, 0)

/** A learner's points in all, out of what counts for them so far; cells are in the order of the columns. */
export const totalOf = (cells: readonly OwnCell[], columns: readonly Column[]): Total => {
  let total: Total = { points: 0, of: 0 }
  for (const [index, cell] of cells.entries()) {
    const column = columns[index]
    const points = countedIn(cell)
    if (!column || !counts(column) || points === null) continue
    total = { points: total.points + points, of: total.of + column.of }
  }
  return total
}

/** The share of a total, 0 to 1; null where nothing counts yet. */
export const shareOf = ({ points, of }: Total): number | null => (of === 0 ? null : points / of)

/** The mean of a column over those for whom it counts; null where there is none. */
export const columnMean = (cells: readonly OwnCell[], column: Column): number | null =>
  counts(column) ? mean(cells.flatMap((cell) => countedIn(cell) ?? [])) : null

/** The mean share of a class, 0 to 1: each learner's own, over those of whom anything counts; null where there is none. */
export const classShare = (
  learners: readonly (readonly OwnCell[])[],
  columns: readonly Column[],
): number | null => mean(learners.flatMap((cells) => shareOf(totalOf(cells, columns)) ?? []))

import type { OwnCell } from '#lib/classes/gradebook'

interface Row {
  readonly name: string
  readonly cells: readonly OwnCell[]
}

/** By name, by the sum of all scores, or by the score in one column (from 0). */
export type SortKey = 'name' | 'total' | number
export type Direction = 'up' | 'down'

/** The sum of what was scored. */
export const totalPoints = (cells: readonly OwnCell[]): number =>
  cells.reduce((sum, cell) => sum + (cell.kind === 'scored' ? cell.points : 0), 0)

const pointsBy = ({ cells }: Row, key: 'total' | number): number | null => {
  if (key === 'total') return totalPoints(cells)
  const cell = cells[key]
  return cell?.kind === 'scored' ? cell.points : null
}

/** Rows of a gradebook in another order. Who has no score stands last either way; those who tie stand by name. */
export const sortScores = <T extends Row>(rows: readonly T[], key: SortKey, direction: Direction): T[] => {
  const sign = direction === 'up' ? 1 : -1
  return rows.toSorted((a, b) => {
    const byName = a.name.localeCompare(b.name)
    if (key === 'name') return sign * byName
    const [left, right] = [pointsBy(a, key), pointsBy(b, key)]
    if (left === null || right === null) return Number(left === null) - Number(right === null) || byName
    return sign * (left - right) || byName
  })
}

import type { OwnCell } from '#lib/classes/gradebook'
import { type Column, shareOf, totalOf } from '#lib/classes/totals'

interface Row {
  readonly name: string
  readonly hasLeft: boolean
  readonly cells: readonly OwnCell[]
}

/** By name, by the share of all points, or by the score in one column (from 0). */
export type SortKey = 'name' | 'total' | number
export type Direction = 'up' | 'down'

const pointsBy = ({ cells }: Row, columns: readonly Column[], key: 'total' | number): number | null => {
  if (key === 'total') return shareOf(totalOf(cells, columns))
  const cell = cells[key]
  return cell?.kind === 'scored' ? cell.points : null
}

/**
 * Rows of a gradebook in another order. Who has no score stands last either way, and who has left behind them; those
 * who tie stand by name.
 */
export const sortScores = <T extends Row>(
  rows: readonly T[],
  columns: readonly Column[],
  key: SortKey,
  direction: Direction,
): T[] => {
  const sign = direction === 'up' ? 1 : -1
  return rows.toSorted((a, b) => {
    if (a.hasLeft !== b.hasLeft) return Number(a.hasLeft) - Number(b.hasLeft)
    const byName = a.name.localeCompare(b.name)
    if (key === 'name') return sign * byName
    const [left, right] = [pointsBy(a, columns, key), pointsBy(b, columns, key)]
    if (left === null || right === null) return Number(left === null) - Number(right === null) || byName
    return sign * (left - right) || byName
  })
}

import { expect, test } from 'vitest'
import type { OwnCell } from '#lib/classes/gradebook'
import { sortScores } from '#lib/classes/sort-scores'

const scored = (points: number): OwnCell => ({ kind: 'scored', points, isLate: false, attempts: 1 })
const ROWS = [
  { name: 'An', hasLeft: false, cells: [scored(2), scored(9)] },
  { name: 'Bo', hasLeft: false, cells: [{ kind: 'missing' as const }, scored(5)] },
  { name: 'Ci', hasLeft: false, cells: [scored(7), { kind: 'excused' as const }] },
  { name: 'Da', hasLeft: false, cells: [scored(2), scored(1)] },
]
const COLUMN = { of: 10, isPractice: false, isOpen: true }
const COLUMNS = [COLUMN, COLUMN]
const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name).join(' ')

test('scores sort by name, by one assignment and by the share of all that counts', () => {
  expect(names(sortScores(ROWS, COLUMNS, 'name', 'down'))).toBe('Da Ci Bo An')
  expect(names(sortScores(ROWS, COLUMNS, 'total', 'down'))).toBe('Ci An Bo Da')
  expect(names(sortScores(ROWS, COLUMNS, 1, 'up'))).toBe('Da Bo An Ci')
})

test('who has no score stands last either way, and those who tie stand by name', () => {
  expect(names(sortScores(ROWS, COLUMNS, 0, 'up'))).toBe('An Da Ci Bo')
  expect(names(sortScores(ROWS, COLUMNS, 0, 'down'))).toBe('Ci An Da Bo')
})

test('who has left stands behind all others', () => {
  const rows = ROWS.map((row) => ({ ...row, hasLeft: row.name === 'An' }))
  expect(names(sortScores(rows, COLUMNS, 1, 'down'))).toBe('Bo Da Ci An')
})

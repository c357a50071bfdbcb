import { expect, test } from 'vitest'
import type { OwnCell } from '#lib/classes/gradebook'
import { sortScores, totalPoints } from '#lib/classes/sort-scores'

const scored = (points: number): OwnCell => ({ kind: 'scored', points, isLate: false, attempts: 1 })
const ROWS = [
  { name: 'An', cells: [scored(2), scored(9)] },
  { name: 'Bo', cells: [{ kind: 'missing' as const }, scored(5)] },
  { name: 'Ci', cells: [scored(7), { kind: 'excused' as const }] },
  { name: 'Da', cells: [scored(2), scored(1)] },
]
const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name).join(' ')

test('scores sort by name, by one assignment and by the sum of all', () => {
  expect(names(sortScores(ROWS, 'name', 'down'))).toBe('Da Ci Bo An')
  expect(names(sortScores(ROWS, 'total', 'down'))).toBe('An Ci Bo Da')
  expect(names(sortScores(ROWS, 1, 'up'))).toBe('Da Bo An Ci')
})

test('who has no score stands last either way, and those who tie stand by name', () => {
  expect(names(sortScores(ROWS, 0, 'up'))).toBe('An Da Ci Bo')
  expect(names(sortScores(ROWS, 0, 'down'))).toBe('Ci An Da Bo')
})

test('only what was scored counts in the sum', () => {
  expect(totalPoints(ROWS[1]?.cells ?? [])).toBe(5)
})

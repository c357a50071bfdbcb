import { expect, test } from 'vitest'
import type { OwnCell } from '#lib/classes/gradebook'
import { type Column, classShare, columnMean, fullMarks, shareOf, totalOf } from '#lib/classes/totals'

const graded: Column = { of: 10, isPractice: false, isOpen: true }
const practice: Column = { of: 100, isPractice: true, isOpen: true }
const unopened: Column = { of: 20, isPractice: false, isOpen: false }
const scored = (points: number): OwnCell => ({ kind: 'scored', points, isLate: false, attempts: 1 })

test('full marks leave out practice and what has not opened', () => {
  expect(fullMarks([graded, practice, unopened, graded])).toBe(20)
})

test('a total is out of what counts for this learner: nothing excused, nothing that can still be done', () => {
  const columns = [graded, graded, graded, graded, practice]
  const cells: OwnCell[] = [
    scored(7),
    { kind: 'excused' },
    { kind: 'missing' },
    { kind: 'working', isLate: false },
    { kind: 'practised', attempts: 2 },
  ]
  const total = totalOf(cells, columns)
  expect(total).toEqual({ points: 7, of: 20 })
  expect(shareOf(total)).toBe(0.35)
  expect(shareOf(totalOf([{ kind: 'to-do' }], [graded]))).toBeNull()
})

test('practice that is missing costs nothing', () => {
  expect(totalOf([scored(7), { kind: 'missing' }], [graded, practice])).toEqual({ points: 7, of: 10 })
})

test('the mean of an assignment is over those for whom it counts', () => {
  const cells: OwnCell[] = [scored(8), { kind: 'missing' }, { kind: 'excused' }, { kind: 'to-do' }, scored(4)]
  expect(columnMean(cells, graded)).toBe(4)
  expect(columnMean(cells, practice)).toBeNull()
  expect(columnMean([{ kind: 'to-do' }], graded)).toBeNull()
})

test('the mean of a class is that of its learners’ shares, whatever each is out of; nobody of whom nothing counts is in it', () => {
  const columns = [graded, graded, practice]
  const whole: OwnCell[] = [scored(8), scored(6)]
  const half: OwnCell[] = [scored(3), { kind: 'excused' }]
  expect(classShare([whole, half, [{ kind: 'to-do' }, { kind: 'to-do' }]], columns)).toBeCloseTo(0.5)
  expect(classShare([[{ kind: 'to-do' }]], columns)).toBeNull()
  expect(classShare([], columns)).toBeNull()
})

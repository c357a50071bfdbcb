import fc from 'fast-check'
import { expect, test } from 'vitest'
import { advance, BEGINNING } from '#lib/study/course'
import { foldLog } from '#lib/study/fold'
import { arrivalsOf, HISTORY } from '#tests/histories'

test('10,000 histories, arriving in any order and in part twice, fold to what counts of them', () => {
  let amended = 0
  let undone = 0
  fc.assert(
    fc.property(HISTORY, (history) => {
      const { arrived, counts } = arrivalsOf(history, 'card')
      amended += arrived.filter(({ kind }) => kind === 'amend').length
      undone += arrived.filter(({ kind }) => kind === 'undo').length
      expect(foldLog(arrived)).toEqual(counts.reduce(advance, BEGINNING).standing)
    }),
    { numRuns: 10_000, seed: 20_260_302 },
  )
  expect(Math.min(amended, undone)).toBeGreaterThan(5_000)
})

import { expect, test } from 'vitest'
import { bandsOf, calibrationError, shareAtLeast } from '#lib/facts/calibration/bands'

const judged = (confidence: number, right: number, wrong: number) =>
  [...Array(right).fill(true), ...Array(wrong).fill(false)].map((one: boolean) => ({
    kind: 'date' as const,
    confidence,
    right: one,
  }))

test('facts fall into bands by their confidence, certainty into the last one', () => {
  const bands = bandsOf([...judged(0.9, 9, 1), ...judged(0.72, 3, 1), ...judged(1, 2, 0)])
  expect(bands.map(({ from, facts, right }) => [from, facts, right])).toEqual([
    [0.7, 4, 3],
    [0.9, 10, 9],
    [0.97, 2, 2],
  ])
})

test('what is right as often as it says has no calibration error', () => {
  expect(calibrationError(bandsOf(judged(0.9, 9, 1)))).toBeCloseTo(0)
})

test('the error is the mean gap, weighted by the facts of each band', () => {
  // Ten facts a tenth too sure, thirty exactly sure.
  expect(calibrationError(bandsOf([...judged(0.9, 8, 2), ...judged(0.8, 24, 6)]))).toBeCloseTo(0.025)
})

test('nothing judged is no error', () => {
  expect(calibrationError([])).toBe(0)
})

test('few facts that are all right do not promise that all will be', () => {
  // Without a wrong one the bound is n / (n + z²).
  expect(shareAtLeast(10, 10)).toBeCloseTo(0.7225, 4)
  expect(shareAtLeast(1000, 1000)).toBeGreaterThan(0.996)
})

test('the bound is that of the worked figure: 15 of 20 are at least .531', () => {
  expect(shareAtLeast(15, 20)).toBeCloseTo(0.5313, 4)
  expect(shareAtLeast(0, 5)).toBe(0)
})

import { expect, test } from 'vitest'
import { reliabilityOf } from '#lib/classes/analysis/reliability'

/** Ten students, ten items: K. L. Wuensch, "The Kuder-Richardson 20", East Carolina University, StatHelp. */
const WUENSCH = [
  '1111110110',
  '1011011101',
  '1111011001',
  '0010001000',
  '0000010010',
  '1110111111',
  '1101110111',
  '1111111101',
  '0101111101',
  '1101101110',
].map((row) => [...row].map(Number))

/** D. J. Denis, Applied Univariate, Bivariate, and Multivariate Statistics, ch. 3; SPSS gives alpha .633. */
const DENIS = [
  [10, 12, 15, 11, 12],
  [12, 18, 12, 12, 1],
  [8, 16, 14, 14, 4],
  [6, 8, 16, 8, 6],
  [4, 7, 8, 7, 5],
  [6, 6, 3, 7, 3],
  [3, 4, 6, 5, 8],
  [7, 3, 7, 9, 9],
  [8, 9, 4, 10, 10],
  [9, 5, 6, 11, 12],
]

test('KR-20 of a worked example: the sum of pq is 2.18, the variance of the totals 5.84', () => {
  const { kr20, alpha, learners } = reliabilityOf(WUENSCH)
  expect(kr20).toBeCloseTo((10 / 9) * (1 - 2.18 / 5.84), 12)
  expect(alpha).toBe(kr20)
  expect(learners).toBe(10)
})

test('alpha of a worked example whose items are no right-or-wrong ones', () => {
  const { alpha, kr20 } = reliabilityOf(DENIS)
  expect(alpha).toBeCloseTo(0.633, 3)
  expect(kr20).toBeNull()
})

test('the standard error of measurement is the spread times the root of what alpha leaves', () => {
  const { standardError, deviation, alpha } = reliabilityOf(WUENSCH)
  expect(deviation).toBeCloseTo(Math.sqrt((5.84 * 10) / 9), 12)
  expect(standardError).toBeCloseTo((deviation ?? 0) * Math.sqrt(1 - (alpha ?? 0)), 12)
})

test('what is not defined is null: nobody, one learner, one item, all right, all wrong', () => {
  for (const table of [
    [],
    [[1, 0, 1]],
    [[1], [0]],
    [
      [1, 1],
      [1, 1],
    ],
    [
      [0, 0],
      [0, 0],
    ],
  ]) {
    expect(reliabilityOf(table)).toMatchObject({ alpha: null, kr20: null, standardError: null })
  }
})

test('learners who have not answered everything are left out', () => {
  expect(reliabilityOf([...WUENSCH, [1, null, 1, 1, 1, 1, 1, 1, 1, 1]])).toEqual(reliabilityOf(WUENSCH))
})

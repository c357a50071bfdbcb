import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemFigures } from '#lib/classes/analysis/item-figures'

/** Six learners and four items; the figures below are worked by hand. */
const CLASS = [
  [1, 1, 1, 0],
  [1, 1, 0, 0],
  [1, 0, 1, 0],
  [1, 0, 0, 1],
  [0, 1, 0, 0],
  [0, 0, 0, 1],
]

test('facility and its standard deviation, worked by hand', () => {
  const { facility, deviation, answers } = itemFigures(CLASS, 0)
  expect(answers).toBe(6)
  expect(facility).toBeCloseTo(4 / 6, 12)
  // Four distances of 1/3 and two of 2/3: (4/9 + 8/9) / 5.
  expect(deviation).toBeCloseTo(Math.sqrt(12 / 9 / 5), 12)
})

test('the correlation with the rest, worked by hand', () => {
  // Scores 1 1 1 1 0 0 against the others' sums 2 1 1 1 1 1.
  expect(itemFigures(CLASS, 0).itemRest).toBeCloseTo((4 - (4 * 7) / 6 + 1) / Math.sqrt((4 / 3) * (5 / 6)), 12)
})

test('D compares the strongest 27 % with the weakest; who ties at the border counts in part', () => {
  // Totals 3 2 2 2 1 1: two of six. Above: the first, and a third each of the next three; below: the last two.
  expect(itemFigures(CLASS, 0).upperLower).toBeCloseTo(1, 12)
  expect(itemFigures(CLASS, 3).upperLower).toBeCloseTo(1 / 6 - 1 / 2, 12)
})

/** (M1 - M0) / s times the root of pq, as in Glass & Hopkins, Statistical Methods in Education and Psychology. */
const bySubgroups = (scores: readonly number[], totals: readonly number[]): number => {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
  const [ones, zeros] = [1, 0].map((side) => totals.filter((_, i) => scores[i] === side))
  const p = mean(scores)
  const s = Math.sqrt(mean(totals.map((total) => (total - mean(totals)) ** 2)))
  return ((mean(ones ?? []) - mean(zeros ?? [])) / s) * Math.sqrt(p * (1 - p))
}

test('the point-biserial is what the textbook’s other formula gives, for any table', () => {
  const table = fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 5, maxLength: 5 }), {
    minLength: 2,
    maxLength: 40,
  })
  fc.assert(
    fc.property(table, (rows) => {
      const { pointBiserial } = itemFigures(rows, 2)
      const scores = rows.map((row) => row[2] ?? 0)
      const totals = rows.map((row) => row.reduce((a, b) => a + b, 0))
      if (new Set(scores).size < 2 || new Set(totals).size < 2) expect(pointBiserial).toBeNull()
      else expect(pointBiserial).toBeCloseTo(bySubgroups(scores, totals), 9)
    }),
  )
})

test('the order of learners changes nothing, and every figure stays in its bounds', () => {
  const score = fc.oneof(fc.constantFrom(0, 1, null), fc.double({ min: 0, max: 1, noNaN: true }))
  const table = fc.array(fc.array(score, { minLength: 4, maxLength: 4 }), { maxLength: 30 })
  fc.assert(
    fc.property(table, (rows) => {
      const figures = itemFigures(rows, 1)
      const turned = itemFigures([...rows].reverse(), 1)
      for (const name of ['facility', 'deviation', 'itemRest', 'upperLower', 'pointBiserial'] as const) {
        const value = figures[name]
        if (value === null) expect(turned[name]).toBeNull()
        else {
          expect(turned[name]).toBeCloseTo(value, 6)
          expect(Math.abs(value)).toBeLessThanOrEqual(1 + 1e-9)
        }
      }
    }),
  )
})

test('what is not defined is null: nobody, one learner, all right, all wrong, nothing answered', () => {
  expect(itemFigures([], 0)).toMatchObject({ answers: 0, facility: null, deviation: null, upperLower: null })
  expect(itemFigures([[1, 0]], 0)).toMatchObject({ facility: 1, deviation: null, itemRest: null })
  for (const value of [0, 1]) {
    const same = [
      [value, 0],
      [value, 1],
      [value, 0],
    ]
    expect(itemFigures(same, 0)).toMatchObject({ facility: value, itemRest: null, pointBiserial: null })
  }
  expect(itemFigures([[null], [null]], 0)).toMatchObject({ answers: 0, facility: null })
})

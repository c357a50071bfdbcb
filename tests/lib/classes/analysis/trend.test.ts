import fc from 'fast-check'
import { expect, test } from 'vitest'
import { trendOf } from '#lib/classes/analysis/trend'

const use = (answers: number, right: number) => ({ answers, facility: right / answers })

test.each([
  // Agresti 2.2 gives z = (p1 - p2) / sqrt(p(1 - p)(1/n1 + 1/n2)): 20 of 40, then 30 of 40, is z = 2.31.
  ['easier', [use(40, 20), use(40, 30)]],
  ['harder', [use(40, 30), use(40, 20)]],
  // 20 of 40, then 28 of 40, is z = 1.83.
  ['steady', [use(40, 20), use(40, 28)]],
  ['steady', [use(40, 20), use(40, 39), use(40, 20)]],
  // The first and the last time that enough learners answered count.
  ['easier', [use(3, 3), use(40, 20), use(7, 0), use(40, 30), use(2, 0)]],
  // All right or all wrong every time has no spread.
  ['steady', [use(20, 20), use(20, 20)]],
  ['steady', [use(20, 0), use(20, 0)]],
  ['easier', [use(20, 0), use(20, 20)]],
  [null, []],
  [null, [use(40, 20)]],
  [null, [use(40, 20), use(7, 7)]],
] as const)('%s: the first against the last use', (trend, uses) => {
  expect(trendOf(uses)).toBe(trend)
})

test('turned round in time, easier is harder', () => {
  const uses = fc.array(
    fc
      .record({
        answers: fc.integer({ min: 1, max: 300 }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      })
      .map(({ answers, share }) => ({ answers, facility: share })),
    { maxLength: 5 },
  )
  const turned = { easier: 'harder', harder: 'easier', steady: 'steady' } as const
  fc.assert(
    fc.property(uses, (given) => {
      const trend = trendOf(given)
      expect(trendOf(given.toReversed())).toBe(trend && turned[trend])
    }),
  )
})

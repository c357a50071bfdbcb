import { expect, test } from 'vitest'
import { areDisjoint, intervalOf } from '#lib/items/interval'

const disjoint = (a: string, b: string): boolean => {
  const [one, other] = [intervalOf(a), intervalOf(b)]
  if (!one || !other) throw new Error('no place on the calendar')
  return areDisjoint(one, other)
}

test.each([
  ['2021-06-30', '2021-07-01', true],
  ['2021-06', '2021-06-30', false],
  ['2021-Q2', '2021-07', true],
  ['2025-W02-WE', '2025-01-12', false],
  ['2025-W02-WE', '2025-01-10', true],
  ['2018-05-03/2018-05-04', '2018-05-04T23:59', false],
  ['2018-05-03/2018-05-04', '2018-05-05', true],
  ['198', '1990', true],
])('%s and %s exclude each other: %s', (a, b, exclude) => {
  expect(disjoint(a, b)).toBe(exclude)
})

test('lengths and sets have no place on the calendar', () => {
  for (const value of ['PT50M', 'P3D', 'XXXX-06']) expect(intervalOf(value)).toBeNull()
})

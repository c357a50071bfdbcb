import { expect, test } from 'vitest'
import { timeSpent } from '#lib/study/time-spent'

test('a minute that was begun counts, and sixty are an hour', () => {
  expect(timeSpent(0)).toEqual({ hours: 0, minutes: 0 })
  expect(timeSpent(1)).toEqual({ hours: 0, minutes: 1 })
  expect(timeSpent(59.5 * 60_000)).toEqual({ hours: 1, minutes: 0 })
  expect(timeSpent(250 * 60_000)).toEqual({ hours: 4, minutes: 10 })
})

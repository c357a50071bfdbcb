import { expect, test } from 'vitest'
import { minutesOfDay, timeSpent } from '#lib/study/time-spent'

test('a day is told to the nearest minute, and never as nothing when something was done', () => {
  expect([0, 1, 61_000, 89_000, 91_000].map(minutesOfDay)).toEqual([0, 1, 1, 1, 2])
})

test('sixty minutes are an hour', () => {
  expect(timeSpent(0)).toEqual({ hours: 0, minutes: 0 })
  expect(timeSpent(60)).toEqual({ hours: 1, minutes: 0 })
  expect(timeSpent(250)).toEqual({ hours: 4, minutes: 10 })
})

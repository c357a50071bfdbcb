import { expect, test } from 'vitest'
import { comingBack, minutesFor, workloadOf } from '#lib/study/workload'

test('minutes are rounded up, and nothing takes no time', () => {
  expect(minutesFor(0)).toBe(0)
  expect(minutesFor(1)).toBe(1)
  expect(minutesFor(20)).toBe(4)
})

test('however fast somebody tapped, twenty questions are not promised to take a minute', () => {
  expect(minutesFor(20, 1)).toBe(2)
  expect(minutesFor(20, 30)).toBe(10)
})

test('of a queue, what is being learned is told apart from what is due', () => {
  const today = workloadOf({ due: 17, later: 4, fresh: 3 })
  expect(today).toEqual({ due: 13, learning: 4, fresh: 3 })
  expect(comingBack(today)).toBe(17)
})

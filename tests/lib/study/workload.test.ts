import { expect, test } from 'vitest'
import { comingBack, factsIn, minutesFor, workloadOf } from '#lib/study/workload'

const work = (due: number, fresh = 0, learning = 0) => ({ due, learning, fresh })

test('minutes are rounded up, and nothing takes no time', () => {
  expect(minutesFor(work(0))).toBe(0)
  expect(minutesFor(work(1))).toBe(1)
  expect(minutesFor(work(20))).toBe(4)
})

test('a new fact takes two answers on its first day', () => {
  expect(minutesFor(work(10, 5))).toBe(minutesFor(work(20)))
})

test('what is being learned takes its time as well', () => {
  expect(minutesFor(work(10, 0, 10))).toBe(minutesFor(work(20)))
})

test('however fast somebody tapped, twenty questions are not promised to take a minute', () => {
  expect(minutesFor(work(20), 1)).toBe(2)
  expect(minutesFor(work(20), 30)).toBe(10)
})

test('of a queue, what is being learned is told apart from what is due, and all of it is asked', () => {
  const today = workloadOf({ due: 17, later: 4, fresh: 3 })
  expect(today).toEqual({ due: 13, learning: 4, fresh: 3 })
  expect(factsIn(today)).toBe(20)
  expect(comingBack(today)).toBe(17)
})

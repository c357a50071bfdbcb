import { expect, test } from 'vitest'
import { minutesFor } from '#lib/study/workload'

test('minutes are rounded up, and nothing takes no time', () => {
  expect(minutesFor(0, 0)).toBe(0)
  expect(minutesFor(1, 0)).toBe(1)
  expect(minutesFor(20, 0)).toBe(4)
})

test('a new fact takes two answers on its first day', () => {
  expect(minutesFor(10, 5)).toBe(minutesFor(20, 0))
})

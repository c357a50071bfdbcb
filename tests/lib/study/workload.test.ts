import { expect, test } from 'vitest'
import { minutesFor } from '#lib/study/workload'

test('minutes are rounded up, and nothing takes no time', () => {
  expect(minutesFor(0)).toBe(0)
  expect(minutesFor(1)).toBe(1)
  expect(minutesFor(20)).toBe(4)
})

import { expect, test } from 'vitest'
import { untilNextDay } from '#cli/every-day'

test('a day is over when it is noon in Greenwich on the next one', () => {
  const at = (time: string) => untilNextDay(Date.parse(time)) / 1000
  expect(at('2026-03-04T11:00:00Z')).toBe(3605)
  expect(at('2026-03-04T12:00:00Z')).toBe(24 * 3600 + 5)
  expect(at('2026-03-04T23:00:00Z')).toBe(13 * 3600 + 5)
})

import { expect, test } from 'vitest'
import { timeLeft } from '#lib/sitting/clock'

const HEARD = { now: '2026-03-02T04:00:00.000Z', endsAt: '2026-03-02T04:10:00.000Z', heardAt: 5_000 }

test('time counts down from the server’s, by how long ago that was heard', () => {
  expect(timeLeft(HEARD, 5_000)).toBe(600_000)
  expect(timeLeft(HEARD, 65_000)).toBe(540_000)
})

test('it ends at nothing left, and an extension that is heard later starts from there', () => {
  expect(timeLeft(HEARD, 900_000)).toBe(0)
  const extended = { now: '2026-03-02T04:10:00.000Z', endsAt: '2026-03-02T04:20:00.000Z', heardAt: 900_000 }
  expect(timeLeft(extended, 960_000)).toBe(540_000)
})

test('without a limit nothing is left to count', () => {
  expect(timeLeft({ ...HEARD, endsAt: null }, 65_000)).toBeNull()
})

import { expect, test } from 'vitest'
import type { CardState } from '#lib/study/card'
import { dayOf, startOfDay } from '#lib/study/day'
import { MOST_OFFLINE, planOffline } from '#lib/study/offline-plan'
import { fresh, LIMITS, learning, NOW, review, TODAY, ZONE } from '#tests/lib/study/card-states'

const plan = (states: Record<string, CardState>, limits = LIMITS) =>
  planOffline(
    Object.entries(states).map(([factId, state]) => ({ factId, state })),
    limits,
    TODAY,
    ZONE,
  )

test('cards being learned come first, then reviews by day, then new facts in their order', () => {
  const asks = plan({ z: fresh, y: fresh, b: review(1), a: review(-4), l: learning(5) })
  expect(asks.map(({ factId }) => factId)).toEqual(['l', 'a', 'b', 'z', 'y'])
})

test('a card is asked from its own day on, an overdue one from today, one being learned from its minute', () => {
  const asks = plan({ late: review(-4), tomorrow: review(1), soon: learning(5) })
  expect(new Map(asks.map(({ factId, from }) => [factId, from]))).toEqual(
    new Map([
      ['soon', new Date(NOW.getTime() + 5 * 60_000)],
      ['late', startOfDay(TODAY, ZONE)],
      ['tomorrow', startOfDay(TODAY + 1, ZONE)],
    ]),
  )
})

test('a card due after the third day stays on the server', () => {
  expect(plan({ in: review(2), out: review(3) }).map(({ factId }) => factId)).toEqual(['in'])
})

test('what is too much for one day moves to the next, and past the last day falls away', () => {
  const due = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, review(0)]))
  const days = plan(due, { ...LIMITS, reviewsPerDay: 2, reviewsDone: 1 }).map(({ from }) => dayOf(from, ZONE))
  expect(days).toEqual([TODAY, TODAY + 1, TODAY + 1, TODAY + 2, TODAY + 2])
})

test('new facts are those left for today', () => {
  const asks = plan({ a: fresh, b: fresh, c: fresh }, { ...LIMITS, newPerDay: 5, newDone: 3 })
  expect(asks.map(({ factId }) => factId)).toEqual(['a', 'b'])
  expect(plan({ a: fresh }, { ...LIMITS, newPerDay: 5, newDone: 9 })).toEqual([])
})

test('a device is never given more than it is bound to take', () => {
  const due = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`f${i}`, review(0)]))
  expect(plan(due, { ...LIMITS, reviewsPerDay: 1_000 })).toHaveLength(MOST_OFFLINE)
})

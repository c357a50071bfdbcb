import { expect, test } from 'vitest'
import type { CardState } from '#lib/study/card'
import { dayOf } from '#lib/study/day'
import { nextUp } from '#lib/study/queue'

const NOW = new Date('2022-01-10T10:00:00+08:00')
const TODAY = dayOf(NOW, 'Asia/Shanghai')
const MEMORY = {
  stability: 5,
  difficulty: 5,
  reps: 3,
  lapses: 0,
  lastAt: NOW,
  lastLearnerTime: NOW.getTime(),
}
const LIMITS = { newPerDay: 20, reviewsPerDay: 200, newDone: 0, reviewsDone: 0 }

const fresh: CardState = { kind: 'new' }
const review = (inDays: number): CardState => ({
  kind: 'review',
  dueDay: TODAY + inDays,
  scheduledDays: 3,
  ...MEMORY,
})
const learning = (inMinutes: number): CardState => ({
  kind: 'learning',
  step: 0,
  dueAt: new Date(NOW.getTime() + inMinutes * 60_000),
  ...MEMORY,
})
const ask = (states: Record<string, CardState>, limits = LIMITS) =>
  nextUp(
    Object.entries(states).map(([factId, state]) => ({ factId, state })),
    limits,
    NOW,
    TODAY,
  )

test('a card being learned whose minutes are over comes before everything', () => {
  expect(ask({ a: review(-9), b: learning(0), c: fresh })).toEqual({ kind: 'ask', factId: 'b' })
})

test('the longest overdue review comes first, new facts after all reviews', () => {
  expect(ask({ new: fresh, young: review(0), old: review(-3) })).toEqual({ kind: 'ask', factId: 'old' })
  expect(ask({ new: fresh, young: review(0) })).toEqual({ kind: 'ask', factId: 'young' })
  expect(ask({ new: fresh, later: review(1) })).toEqual({ kind: 'ask', factId: 'new' })
})

test('the day’s limits hold for new facts and for reviews, not for what is being learned', () => {
  const spent = { ...LIMITS, newDone: 20, reviewsDone: 200 }
  expect(ask({ new: fresh, due: review(0) }, spent)).toEqual({ kind: 'done' })
  expect(ask({ new: fresh, due: review(0), step: learning(-1) }, spent)).toEqual({
    kind: 'ask',
    factId: 'step',
  })
})

test('when nothing else is left, a card being learned is asked a little early', () => {
  expect(ask({ step: learning(9), later: review(2) })).toEqual({ kind: 'ask', factId: 'step' })
})

test('a card that is further off is waited for', () => {
  expect(ask({ step: learning(45) })).toEqual({ kind: 'wait', until: new Date(NOW.getTime() + 45 * 60_000) })
})

test('with nothing due and nothing new the session is done', () => {
  expect(ask({})).toEqual({ kind: 'done' })
  expect(ask({ later: review(1) })).toEqual({ kind: 'done' })
})

import { expect, test } from 'vitest'
import type { CardState } from '#lib/study/card'
import { nextUp } from '#lib/study/queue'
import { fresh, LIMITS, learning, NOW, review, TODAY } from '#tests/lib/study/card-states'

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

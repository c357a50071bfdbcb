import { expect, test } from 'vitest'
import type { CardState } from '#lib/study/card'
import { DEFAULT_PRESET } from '#lib/study/preset'
import { answersToGo, type CountedFact, type FactsToAsk, questionsLeft } from '#lib/study/questions-left'
import { schedule } from '#lib/study/scheduler'
import { fresh, learning, NOW, review, ZONE } from '#tests/lib/study/card-states'

/** A fact as most are: not begun, in a sentence of its own, asked alone. */
const fact = (factId: string, more: Partial<CountedFact> = {}): CountedFact => ({
  factId,
  kind: 'new',
  toGo: 2,
  isMissed: false,
  sentences: [factId],
  asks: [factId],
  ...more,
})
const due = (factId: string, more: Partial<CountedFact> = {}) =>
  fact(factId, { kind: 'review', toGo: 1, ...more })

const counted = (facts: readonly CountedFact[], more: Partial<FactsToAsk> = {}) =>
  questionsLeft({
    facts: new Map(facts.map((one) => [one.factId, one])),
    learning: [],
    later: facts.flatMap(({ factId, kind }) => (kind === 'learning' ? [factId] : [])),
    due: facts.flatMap(({ factId, kind }) => (kind === 'review' ? [factId] : [])),
    fresh: facts.flatMap(({ factId, kind }) => (kind === 'new' ? [factId] : [])),
    mostDue: 200,
    mostFresh: 20,
    ...more,
  })
const left = (...given: Parameters<typeof counted>): number => counted(...given).questions

/** How many right answers in a row the scheduler asks for before the card waits for another day. */
const answersUntilPutOff = (state: CardState): number => {
  let [card, at, answers] = [state, NOW, 0]
  do {
    card = schedule(card, 'good', { at, timeZone: ZONE }, DEFAULT_PRESET, null)
    answers += 1
    if (card.kind === 'learning' || card.kind === 'relearning') at = card.dueAt
  } while (card.kind !== 'review')
  return answers
}

test('what is asked again before it is put off is what the scheduler makes of right answers', () => {
  const missed = schedule(review(0), 'again', { at: NOW, timeZone: ZONE }, DEFAULT_PRESET, null)
  const begun = schedule(fresh, 'good', { at: NOW, timeZone: ZONE }, DEFAULT_PRESET, null)
  for (const state of [fresh, learning(0), begun, missed, review(0)])
    expect(answersToGo(state)).toBe(answersUntilPutOff(state))
  expect([fresh, begun, missed].map(answersToGo)).toEqual([2, 1, 1])
})

test('a review is one question, a new fact two, and what is being learned as many as it has to go', () => {
  expect(left([])).toBe(0)
  expect(left([due('a'), due('b'), fact('c'), fact('d', { kind: 'learning', toGo: 1 })])).toBe(5)
})

test('of siblings one is asked', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => due(id, { sentences: id === 'c' ? ['2'] : ['1'] }))
  expect(left([a, b, c] as CountedFact[])).toBe(2)
  // What is being learned is asked whatever was told.
  expect(left([a as CountedFact, fact('l', { kind: 'learning', toGo: 1, sentences: ['1'] })])).toBe(2)
})

test('what only one question asks, together, is one question each time', () => {
  const asks = ['a', 'b', 'c']
  expect(left(asks.map((id) => due(id, { asks })))).toBe(1)
  expect(left(asks.map((id) => fact(id, { asks })))).toBe(2)
})

test('what was asked together and is asked alone as well comes back alone', () => {
  const asks = ['a', 'b', 'c']
  // c is asked with the others, then a and b alone, then c once more with the others.
  expect(left([fact('c', { asks }), fact('a'), fact('b')])).toBe(4)
})

test('no more is counted than the limits of the day let in, and a sibling leaves its place to the next', () => {
  expect(
    left(
      ['a', 'b', 'c'].map((id) => due(id)),
      { mostDue: 2 },
    ),
  ).toBe(2)
  const [a, b, c] = ['a', 'b', 'c'].map((id) => fact(id, { sentences: id === 'c' ? ['2'] : ['1'] }))
  expect(left([a, b, c] as CountedFact[], { mostFresh: 2 })).toBe(4)
  expect(
    left(
      ['a', 'b', 'c'].map((id) => fact(id, { asks: ['a', 'b', 'c'] })),
      { mostFresh: 1 },
    ),
  ).toBe(2)
})

test('what was missed together comes again as one question, and what was missed alone as one each', () => {
  const asks = ['a', 'b', 'c']
  const missed = { kind: 'learning', toGo: 1, isMissed: true } as const
  expect(counted(asks.map((id) => fact(id, { ...missed, asks })))).toEqual({ questions: 1, again: 1 })
  expect(counted(asks.map((id) => fact(id, missed)))).toEqual({ questions: 3, again: 3 })
  // Of one that is asked twice yet, once is for the miss.
  expect(counted([fact('a', { ...missed, toGo: 2 }), due('b')])).toEqual({ questions: 3, again: 1 })
  // One that was missed is asked with one that was not.
  const together = ['a', 'b']
  expect(counted([fact('a', { ...missed, asks: together }), due('b', { asks: together })])).toEqual({
    questions: 1,
    again: 1,
  })
})

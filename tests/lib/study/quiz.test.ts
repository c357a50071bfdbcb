import { expect, test } from 'vitest'
import { type CardState, NEW_CARD } from '#lib/study/card'
import { dayOf } from '#lib/study/day'
import { planQuiz, type QuizFact } from '#lib/study/quiz'

const NOW = new Date('2022-01-10T10:00:00Z')
const MOMENT = { at: NOW, timeZone: 'UTC' }
const TODAY = dayOf(NOW, 'UTC')
const review = (inDays: number, stability = 5): CardState => ({
  kind: 'review',
  dueDay: TODAY + inDays,
  scheduledDays: 3,
  stability,
  difficulty: 5,
  reps: 3,
  lapses: 0,
  lastAt: NOW,
  lastLearnerTime: NOW.getTime() - 3 * 86_400_000,
})
const fact = (factId: string, state: CardState, score = 0.5, shared: string[] = []): QuizFact => ({
  factId,
  state,
  answers: 0,
  sentences: [],
  siblingAsked: false,
  items: [
    {
      id: `item-${factId}`,
      kind: 'multiple-choice',
      score,
      factIds: [factId, ...shared],
      proofs: 1 + shared.length,
    },
  ],
})
const plan = (facts: QuizFact[], length?: number) => planQuiz(facts, MOMENT, TODAY, 'seed', length)

test('a quiz asks what is due, then what is new, then what is likeliest forgotten', () => {
  const facts = [
    fact('firm', review(30, 90)),
    fact('new', NEW_CARD),
    fact('due', review(0)),
    fact('shaky', review(3, 4)),
  ]
  expect(plan(facts, 1)).toEqual(['item-due'])
  expect(plan(facts, 2).sort()).toEqual(['item-due', 'item-new'])
  expect(plan(facts, 3).sort()).toEqual(['item-due', 'item-new', 'item-shaky'])
})

test('of new facts the ones most worth asking come first', () => {
  expect(plan([fact('dull', NEW_CARD, 0.2), fact('salient', NEW_CARD, 0.9)], 1)).toEqual(['item-salient'])
})

test('a fact that was asked with others is asked alone only when no other fact is left', () => {
  const facts = [fact('a', NEW_CARD, 0.9, ['b']), fact('b', NEW_CARD, 0.8), fact('c', NEW_CARD, 0.1)]
  expect(plan(facts, 2).sort()).toEqual(['item-a', 'item-c'])
  expect(plan(facts, 3).sort()).toEqual(['item-a', 'item-b', 'item-c'])
})

test('of facts of one sentence one is asked, and the others when nothing else is left', () => {
  const inSentence = (factId: string, sentence: number, score: number) => ({
    ...fact(factId, NEW_CARD, score),
    sentences: [sentence],
  })
  const facts = [inSentence('a', 7, 0.9), inSentence('b', 7, 0.8), inSentence('c', 8, 0.1)]
  expect(plan(facts, 2).sort()).toEqual(['item-a', 'item-c'])
  expect(plan(facts, 3).sort()).toEqual(['item-a', 'item-b', 'item-c'])
})

test('what several sentences prove is asked after what one of them does: its explanation shows them all', () => {
  const facts = [fact('a', NEW_CARD, 0.5, ['b', 'c']), ...['b', 'c', 'd'].map((id) => fact(id, NEW_CARD))]
  for (const seed of ['one', 'two', 'three', 'four', 'five']) {
    const planned = planQuiz(facts, MOMENT, TODAY, seed)
    expect(planned).toHaveLength(4)
    expect(planned.at(-1)).toBe('item-a')
  }
})

test('a fact whose sibling was asked today waits until nothing else is left', () => {
  const held = { ...fact('held', review(0)), siblingAsked: true }
  expect(plan([held, fact('free', NEW_CARD)], 1)).toEqual(['item-free'])
  expect(plan([held], 1)).toEqual(['item-held'])
})

test('a quiz is ten questions long at most, each once, in an order that the seed decides', () => {
  const facts = Array.from({ length: 30 }, (_, i) => fact(`f${i}`, NEW_CARD))
  expect(new Set(plan(facts)).size).toBe(10)
  expect(plan(facts)).toEqual(plan(facts))
  expect(planQuiz(facts, MOMENT, TODAY, 'other seed')).not.toEqual(plan(facts))
})

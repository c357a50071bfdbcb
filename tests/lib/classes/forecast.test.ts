import { default_w, forgetting_curve } from 'ts-fsrs'
import { expect, test } from 'vitest'
import { forecastFor } from '#lib/classes/forecast'
import { type CardState, NEW_CARD } from '#lib/study/card'
import { dayOf, learnerTime } from '#lib/study/day'

const ZONE = 'Asia/Shanghai'
const at = (day: string) => new Date(`${day}T12:00:00+08:00`)

/** A card whose recall has fallen to 90 % so many days after its last answer. */
const card = (stability: number, lastDay: string): CardState => ({
  kind: 'review',
  stability,
  difficulty: 5,
  reps: 1,
  lapses: 0,
  lastAt: at(lastDay),
  lastLearnerTime: learnerTime(at(lastDay), ZONE),
  dueDay: dayOf(at(lastDay), ZONE) + 3,
  scheduledDays: 3,
})

const learner = (
  userId: string,
  cards: Record<string, CardState>,
  weights: readonly number[] | null = null,
) => ({
  userId,
  weights,
  cards: new Map(Object.entries(cards)),
})

const exam = { at: at('2022-01-20'), timeZone: ZONE }

test('the chance on the day is the forgetting curve of FSRS over the days since the last answer', () => {
  const { facts } = forecastFor([learner('lin', { a: card(10, '2022-01-10') })], ['a'], exam)
  // Stability is the days after which recall has fallen to 90 %.
  expect(facts[0]?.chance).toBeCloseTo(0.9, 6)
  for (const [stability, lastDay, days] of [
    [3, '2022-01-01', 19],
    [120, '2021-12-31', 20],
    [0.4, '2022-01-19', 1],
  ] as const) {
    const told = forecastFor([learner('lin', { a: card(stability, lastDay) })], ['a'], exam)
    expect(told.facts[0]?.chance).toBe(forgetting_curve(default_w, days, stability))
  }
})

test('a learner’s own parameters are used', () => {
  const flat = default_w.map((weight, index) => (index === 20 ? 0.5 : weight))
  const cards = { a: card(3, '2022-01-01') }
  const { facts } = forecastFor([learner('lin', cards, flat)], ['a'], exam)
  expect(facts[0]?.chance).toBe(forgetting_curve(flat, 19, 3))
  expect(facts[0]?.chance).not.toBe(forgetting_curve(default_w, 19, 3))
})

test('what was never asked is told as such, and not as forgotten', () => {
  const learners = [learner('lin', { a: card(10, '2022-01-10'), b: NEW_CARD }), learner('mei', {})]
  const { learners: people, facts } = forecastFor(learners, ['a', 'b', 'c'], exam)
  expect(people).toEqual([
    { userId: 'mei', asked: 0, known: 0 },
    { userId: 'lin', asked: 1, known: expect.closeTo(0.9, 6) },
  ])
  expect(facts).toEqual([
    { factId: 'a', asked: 1, chance: expect.closeTo(0.9, 6) },
    { factId: 'b', asked: 0, chance: null },
    { factId: 'c', asked: 0, chance: null },
  ])
})

test('the weakest stand first: facts by their mean chance, learners by what they will know in all', () => {
  const learners = [
    learner('lin', { a: card(100, '2022-01-10'), b: card(2, '2022-01-10') }),
    learner('mei', { a: card(50, '2022-01-10'), b: card(1, '2022-01-10') }),
  ]
  const { learners: people, facts } = forecastFor(learners, ['a', 'b'], exam)
  expect(people.map(({ userId }) => userId)).toEqual(['mei', 'lin'])
  expect(facts.map(({ factId }) => factId)).toEqual(['b', 'a'])
  const mean = (forgetting_curve(default_w, 10, 2) + forgetting_curve(default_w, 10, 1)) / 2
  expect(facts[0]?.chance).toBeCloseTo(mean, 12)
})

test('a class of nobody, and an exam about nothing', () => {
  expect(forecastFor([], ['a'], exam)).toEqual({
    learners: [],
    facts: [{ factId: 'a', asked: 0, chance: null }],
  })
  expect(forecastFor([learner('lin', {})], [], exam)).toEqual({
    learners: [{ userId: 'lin', asked: 0, known: 0 }],
    facts: [],
  })
})

test('an exam on the day of the last answer, or before it, finds everything known', () => {
  for (const lastDay of ['2022-01-20', '2022-01-25']) {
    const { facts } = forecastFor([learner('lin', { a: card(3, lastDay) })], ['a'], exam)
    expect(facts[0]?.chance).toBe(1)
  }
})

import fc from 'fast-check'
import { type Card, createEmptyCard, Rating as Fsrs, fsrs, type Grade, State } from 'ts-fsrs'
import { expect, test } from 'vitest'
import { type CardState, NEW_CARD, type Rating } from '#lib/study/card'
import { MS_PER_DAY } from '#lib/study/day'
import { DEFAULT_WEIGHTS } from '#lib/study/engine'
import { DEFAULT_PRESET } from '#lib/study/preset'
import { recall } from '#lib/study/recall'
import { allowedIntervals, type Moment, schedule } from '#lib/study/scheduler'

/**
 * The figures that ts-fsrs publishes with its own tests (github.com/open-spaced-repetition/ts-fsrs,
 * packages/fsrs/__tests__/FSRS-6.test.ts and strategies/learning-steps.test.ts), which py-fsrs and fsrs-rs repeat:
 * FSRS-6 as it comes, steps of 1 and 10 minutes, a retention of .9, no fuzz.
 */

const WEIGHTS = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
  1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
]
const BEGIN = Date.UTC(2022, 11, 29, 12, 30)
const NOON_MS = MS_PER_DAY / 2
const EACH: readonly Rating[] = ['again', 'hard', 'good', 'easy']

const momentAt = (time: number): Moment => ({ at: new Date(time), timeZone: 'UTC' })

/** An answer as FSRS alone would have it: no day moved. */
const answer = (state: CardState, rating: Rating, time: number): CardState => {
  const ideal = allowedIntervals(state, rating, momentAt(time), DEFAULT_PRESET)?.ideal ?? 0
  return schedule(state, rating, momentAt(time), DEFAULT_PRESET, ideal)
}

/** When a card comes back, at noon where only the day is known. */
const dueTime = (state: CardState): number => {
  if (state.kind === 'new') return BEGIN
  return state.kind === 'review' ? state.dueDay * MS_PER_DAY + NOON_MS : state.dueAt.getTime()
}

test('the parameters are those that FSRS-6 is published with', () => {
  expect(DEFAULT_WEIGHTS).toEqual(WEIGHTS)
})

test('thirteen answers, each given when the card is due, have the published intervals', () => {
  const again = new Set([6, 7])
  const intervals: number[] = []
  let state: CardState = NEW_CARD
  for (let index = 0; index < 13; index++) {
    state = answer(state, again.has(index) ? 'again' : 'good', dueTime(state))
    intervals.push(state.kind === 'review' ? state.scheduledDays : 0)
  }
  expect(intervals).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21])
})

test('six answers leave the published memory, in the card and in its whole history read at once', () => {
  const ratings: readonly Rating[] = ['again', 'good', 'good', 'good', 'good', 'good']
  const gaps = [0, 0, 1, 3, 8, 21]
  let time = BEGIN
  let state: CardState = NEW_CARD
  const answers = ratings.map((rating, index) => {
    time += (gaps[index] ?? 0) * MS_PER_DAY
    state = answer(state, rating, time)
    return { rating, ...momentAt(time) }
  })
  for (const memory of [state as CardState, recall(answers, null)]) {
    if (!('stability' in memory)) throw new Error('an answered card is not new')
    expect(memory.stability).toBeCloseTo(53.62691, 4)
    expect(memory.difficulty).toBeCloseTo(6.3574867, 4)
  }
})

test('the first answer makes of a card what is published for each rating', () => {
  const cards = EACH.map((rating) => answer(NEW_CARD, rating, BEGIN))
  const minutes = (card: CardState) => 'dueAt' in card && (card.dueAt.getTime() - BEGIN) / 60_000
  expect(cards.map((card) => card.kind !== 'new' && card.stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956])
  expect(cards.map((card) => card.kind !== 'new' && card.difficulty)).toEqual([
    6.4133, 5.11217071, 2.11810397, 1,
  ])
  expect(cards.map(minutes)).toEqual([1, 6, 10, false])
  expect(cards[3]).toMatchObject({ kind: 'review', scheduledDays: 8, reps: 1, lapses: 0 })
})

test('a lapse comes back after ten minutes, and found hard again after fifteen', () => {
  const known = answer(NEW_CARD, 'easy', BEGIN)
  const time = dueTime(known)
  const lapsed = answer(known, 'again', time)
  expect(lapsed).toMatchObject({ kind: 'relearning', lapses: 1, dueAt: new Date(time + 10 * 60_000) })
  const hard = answer(lapsed, 'hard', time + 10 * 60_000)
  expect(hard).toMatchObject({ kind: 'relearning', dueAt: new Date(time + 25 * 60_000) })
})

const GRADES: Record<Rating, Grade> = {
  again: Fsrs.Again,
  hard: Fsrs.Hard,
  good: Fsrs.Good,
  easy: Fsrs.Easy,
}
const KINDS = {
  [State.New]: 'new',
  [State.Learning]: 'learning',
  [State.Relearning]: 'relearning',
  [State.Review]: 'review',
}

/** Minutes after noon, UTC: within the learner's day and UTC's alike. */
const ANSWERS = fc.array(
  fc.record({ rating: fc.constantFrom(...EACH), days: fc.nat(400), minute: fc.nat(600) }),
  { minLength: 1, maxLength: 20 },
)

test('any other answers make of a card what ts-fsrs, asked by itself, makes of it', () => {
  const engine = fsrs({ enable_fuzz: false })
  fc.assert(
    fc.property(ANSWERS, (answers) => {
      let card: Card = createEmptyCard(new Date(BEGIN))
      let state: CardState = NEW_CARD
      let time = BEGIN
      for (const { rating, days, minute } of answers) {
        const noon = Math.floor(time / MS_PER_DAY) * MS_PER_DAY + NOON_MS
        time = Math.max(time, noon + days * MS_PER_DAY + minute * 60_000)
        card = engine.next(card, new Date(time), GRADES[rating]).card
        state = answer(state, rating, time)
        const { stability, difficulty, reps, lapses } = card
        expect(state).toMatchObject({ kind: KINDS[card.state], stability, difficulty, reps, lapses })
        if (state.kind === 'review') expect(state.scheduledDays).toBe(card.scheduled_days)
        else if (state.kind !== 'new') expect(state.dueAt).toEqual(card.due)
      }
    }),
    { numRuns: 1000, seed: 20_260_302 },
  )
})

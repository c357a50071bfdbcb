import fc from 'fast-check'
import { createEmptyCard, fsrs, type Grade, State } from 'ts-fsrs'
import { expect, test } from 'vitest'
import { type CardState, NEW_CARD, type Rating } from '#lib/study/card'
import { dayOf } from '#lib/study/day'
import { DEFAULT_PRESET, MAXIMUM_INTERVAL_DAYS } from '#lib/study/preset'
import { retrievability, schedule } from '#lib/study/scheduler'

const SHANGHAI = 'Asia/Shanghai'
const answer = (state: CardState, rating: Rating, iso: string, timeZone = SHANGHAI): CardState =>
  schedule(state, rating, { at: new Date(iso), timeZone }, DEFAULT_PRESET, null)
const minutesUntilDue = (state: CardState, iso: string) =>
  state.kind === 'learning' || state.kind === 'relearning'
    ? (state.dueAt.getTime() - new Date(iso).getTime()) / 60_000
    : null

test('a new card answered rightly comes back after ten minutes, then on a later day', () => {
  const once = answer(NEW_CARD, 'good', '2022-01-10T10:00:00+08:00')
  expect(once.kind).toBe('learning')
  expect(minutesUntilDue(once, '2022-01-10T10:00:00+08:00')).toBe(10)
  const twice = answer(once, 'good', '2022-01-10T10:10:00+08:00')
  expect(twice.kind).toBe('review')
  if (twice.kind === 'review')
    expect(twice.dueDay).toBeGreaterThan(dayOf(new Date('2022-01-10T10:10:00+08:00'), SHANGHAI))
})

test('a new card answered wrongly comes back after a minute', () => {
  expect(minutesUntilDue(answer(NEW_CARD, 'again', '2022-01-10T10:00:00Z'), '2022-01-10T10:00:00Z')).toBe(1)
})

test('a known card that is forgotten is relearned after ten minutes and counts a lapse', () => {
  const known = answer(NEW_CARD, 'easy', '2022-01-10T10:00:00+08:00')
  const forgotten = answer(known, 'again', '2022-01-20T10:00:00+08:00')
  expect(forgotten.kind).toBe('relearning')
  expect(minutesUntilDue(forgotten, '2022-01-20T10:00:00+08:00')).toBe(10)
  if (forgotten.kind === 'relearning') expect(forgotten.lapses).toBe(1)
})

test('days are the days of the learner: one past midnight in Shanghai is the same day for FSRS', () => {
  const known = answer(NEW_CARD, 'easy', '2022-01-10T22:00:00+08:00')
  const sameNight = retrievability(known, { at: new Date('2022-01-11T03:59:00+08:00'), timeZone: SHANGHAI })
  const morning = retrievability(known, { at: new Date('2022-01-11T04:00:00+08:00'), timeZone: SHANGHAI })
  expect(sameNight).toBe(1)
  expect(morning).toBeLessThan(1)
})

test('a clock that runs backwards does not break a card', () => {
  const known = answer(NEW_CARD, 'easy', '2022-01-10T10:00:00+08:00')
  const earlier = answer(known, 'good', '2022-01-09T10:00:00+08:00')
  expect(earlier.kind).toBe('review')
})

test('wishing for more retention brings cards back sooner', () => {
  const moment = { at: new Date('2022-01-10T10:00:00Z'), timeZone: 'UTC' }
  const strict = schedule(NEW_CARD, 'easy', moment, { ...DEFAULT_PRESET, retention: 0.97 }, null)
  const relaxed = schedule(NEW_CARD, 'easy', moment, { ...DEFAULT_PRESET, retention: 0.8 }, null)
  if (strict.kind !== 'review' || relaxed.kind !== 'review') throw new Error('easy graduates at once')
  expect(strict.dueDay).toBeLessThan(relaxed.dueDay)
})

test('on any history the memory equals that of ts-fsrs on the same days', () => {
  const ratings = fc.constantFrom<Rating>('again', 'hard', 'good', 'easy')
  const GRADES: Record<Rating, Grade> = { again: 1, hard: 2, good: 3, easy: 4 }
  const history = fc.array(fc.record({ rating: ratings, gap: fc.integer({ min: 0, max: 60 * 24 * 90 }) }), {
    maxLength: 20,
  })
  const reference = fsrs({
    request_retention: DEFAULT_PRESET.retention,
    maximum_interval: MAXIMUM_INTERVAL_DAYS,
    enable_fuzz: true,
  })
  fc.assert(
    fc.property(history, (answers) => {
      // In UTC, four hours after our rollover, both count the same days.
      let minutes = Date.UTC(2022, 0, 1, 4) / 60_000
      let ours: CardState = NEW_CARD
      let theirs = createEmptyCard(new Date(0))
      for (const { rating, gap } of answers) {
        minutes += gap
        const at = new Date(minutes * 60_000)
        ours = schedule(ours, rating, { at, timeZone: 'UTC' }, DEFAULT_PRESET, null)
        theirs = reference.next(theirs, new Date(at.getTime() - 4 * 3_600_000), GRADES[rating]).card
        if (ours.kind === 'new') throw new Error('an answered card is not new')
        expect(ours.stability).toBe(theirs.stability)
        expect(ours.difficulty).toBe(theirs.difficulty)
        expect(ours.reps).toBe(theirs.reps)
        expect(ours.kind).toBe(State[theirs.state].toLowerCase())
        if (ours.kind === 'review') expect(ours.scheduledDays).toBe(theirs.scheduled_days)
      }
    }),
    { numRuns: 300 },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Rating } from '#lib/study/card'
import { FRESH } from '#lib/study/course'
import { dayOf } from '#lib/study/day'
import { DEFAULT_WEIGHTS } from '#lib/study/engine'
import { foldLog, stateBefore } from '#lib/study/fold'
import { isLeech } from '#lib/study/leech'
import type { AnswerEntry, LogEntry } from '#lib/study/log'
import { DEFAULT_PRESET, type Preset } from '#lib/study/preset'
import { recall } from '#lib/study/recall'
import { allowedIntervals } from '#lib/study/scheduler'

const START = Date.UTC(2022, 0, 10, 2)
const DAY_MIN = 24 * 60
const at = (minutes: number) => new Date(START + minutes * 60_000)
const answer = (
  id: string,
  minutes: number,
  rating: Rating = 'good',
  preset: Preset = DEFAULT_PRESET,
  intervalDays: number | null = null,
): AnswerEntry => ({
  kind: 'answer',
  id,
  at: at(minutes),
  timeZone: 'Asia/Shanghai',
  rating,
  preset,
  intervalDays,
})
const plain = (kind: 'suspend' | 'unsuspend' | 'reset', id: string, minutes: number): LogEntry => ({
  kind,
  id,
  at: at(minutes),
})

/** A card that is learned and forgotten so many times, a month apart. */
const lapses = (times: number, preset: Preset = DEFAULT_PRESET): AnswerEntry[] =>
  Array.from({ length: times + 1 }, (_, month) =>
    month === 0
      ? [answer('begin', 0, 'easy', preset)]
      : [
          answer(`lapse-${month}`, month * 30 * DAY_MIN, 'again', preset),
          answer(`again-${month}`, month * 30 * DAY_MIN + 10, 'good', preset),
        ],
  ).flat()

test('the interval in the log is the one that counts', () => {
  const log = [answer('a', 0, 'easy')]
  const range = allowedIntervals(FRESH.state, 'easy', answer('a', 0, 'easy'), DEFAULT_PRESET)
  if (!range) throw new Error('easy graduates at once')
  for (let days = range.earliest; days <= range.latest; days++) {
    const { state } = foldLog([{ ...answer('a', 0, 'easy'), intervalDays: days }])
    const today = dayOf(at(0), 'Asia/Shanghai')
    expect(state).toMatchObject({ kind: 'review', scheduledDays: days, dueDay: today + days })
  }
  expect(range.latest).toBeGreaterThan(range.earliest)
  expect(foldLog(log).state.kind).toBe('review')
})

test('an interval that no longer fits, as the answer before it was taken back, becomes the nearest that does', () => {
  const log = [answer('a', 0, 'easy'), answer('b', 20 * DAY_MIN, 'good', DEFAULT_PRESET, 90)]
  const taken: LogEntry = { kind: 'undo', id: 'u', at: at(21 * DAY_MIN), of: 'a' }
  expect(foldLog(log).state).toMatchObject({ kind: 'review' })
  expect(foldLog([...log, taken]).state.kind).toBe('learning')
  const { state } = foldLog([answer('b', 20 * DAY_MIN, 'easy', DEFAULT_PRESET, 9000)])
  const range = allowedIntervals(FRESH.state, 'easy', answer('b', 20 * DAY_MIN, 'easy'), DEFAULT_PRESET)
  expect(state).toMatchObject({ scheduledDays: range?.latest })
})

test('no interval is longer than the longest that the learner wants', () => {
  const preset = { ...DEFAULT_PRESET, maximumInterval: 20 }
  const log = [answer('a', 0, 'easy', preset, 9), answer('b', 30 * DAY_MIN, 'easy', preset, 21)]
  expect(foldLog(log).state).toMatchObject({ scheduledDays: 20 })
})

test('the eighth lapse makes a leech and puts it aside, and after it every fourth', () => {
  expect(foldLog(lapses(7))).toMatchObject({ suspendedFor: null })
  const leech = foldLog(lapses(8))
  expect(leech.suspendedFor).toBe('leech')
  expect(isLeech(leech.state)).toBe(true)
  const released = (after: number, times: number) =>
    foldLog([...lapses(times), plain('unsuspend', 'r', after * 30 * DAY_MIN + 60)]).suspendedFor
  expect(released(8, 11)).toBeNull()
  expect(released(8, 12)).toBe('leech')
})

test('a leech is only pointed out to who wants that', () => {
  const { state, suspendedFor } = foldLog(lapses(8, { ...DEFAULT_PRESET, leechAction: 'tag' }))
  expect(suspendedFor).toBeNull()
  expect(isLeech(state)).toBe(true)
})

test('a leech whose lapse was taken back, or was right after all, is none', () => {
  const undo: LogEntry = { kind: 'undo', id: 'u', at: at(300 * DAY_MIN), of: 'lapse-3' }
  expect(foldLog([...lapses(8), undo]).suspendedFor).toBeNull()
  const amend: LogEntry = { ...undo, kind: 'amend', of: 'lapse-8', rating: 'good', intervalDays: 9 }
  expect(foldLog([...lapses(8), amend])).toMatchObject({ suspendedFor: null, state: { kind: 'review' } })
})

test('a changed answer lets a leech be asked again, and leaves aside what the learner put there', () => {
  const reset = plain('reset', 'x', 400 * DAY_MIN)
  expect(foldLog([...lapses(8), reset])).toEqual(FRESH)
  expect(foldLog([answer('a', 0), plain('suspend', 's', 5), reset]).suspendedFor).toBe('learner')
})

test('bury, suspend and unsuspend leave the memory as it is, and each can be taken back', () => {
  const bury: LogEntry = { kind: 'bury', id: 'b', at: at(5), day: 18_000 }
  const memory = foldLog([answer('a', 0)])
  expect(foldLog([answer('a', 0), bury])).toEqual({ ...memory, buriedDay: 18_000 })
  expect(foldLog([answer('a', 0), plain('suspend', 's', 6)])).toEqual({ ...memory, suspendedFor: 'learner' })
  expect(foldLog([answer('a', 0), bury, plain('suspend', 's', 6), plain('unsuspend', 'u', 7)])).toEqual(
    memory,
  )
  for (const of of ['b', 's']) {
    const undo: LogEntry = { kind: 'undo', id: 'u', at: at(9), of }
    const other = of === 'b' ? plain('suspend', 's', 6) : bury
    const both = [answer('a', 0), bury, plain('suspend', 's', 6), undo]
    expect(foldLog(both)).toEqual(foldLog([answer('a', 0), other]))
  }
})

const RATING = fc.constantFrom<Rating>('again', 'hard', 'good', 'easy')
const HISTORY = fc
  .array(fc.record({ rating: RATING, gap: fc.nat(90 * DAY_MIN) }), { minLength: 1, maxLength: 15 })
  .map((steps) => {
    let minutes = 0
    return steps.map(({ rating, gap }, index) => {
      minutes += gap
      return answer(`a${String(index).padStart(2, '0')}`, minutes, rating)
    })
  })
const OTHER = DEFAULT_WEIGHTS.map((weight, index) => (index < 4 ? weight * 2 : weight * 0.95))

test('what is remembered is what FSRS makes of the answers alone', () => {
  fc.assert(
    fc.property(HISTORY, (log) => {
      expect(foldLog(log).state).toMatchObject(recall(log, null))
    }),
  )
})

test('new parameters read the whole history anew at the next answer, and move no card before it', () => {
  fc.assert(
    fc.property(HISTORY, RATING, fc.nat(60 * DAY_MIN), (log, rating, gap) => {
      const last = log.at(-1)?.at.getTime() ?? 0
      const preset = { ...DEFAULT_PRESET, weights: OTHER }
      const entry = { ...answer('next', 0, rating, preset), at: new Date(last + gap * 60_000) }
      const { state } = foldLog([...log, entry])
      const all = foldLog([...log.map((one) => ({ ...one, preset })), entry]).state
      if (state.kind === 'new' || all.kind === 'new') throw new Error('an answered card is not new')
      expect(state.stability).toBe(all.stability)
      expect(state.difficulty).toBe(all.difficulty)
      const { dueDay, dueAt, ...before } = { dueDay: null, dueAt: null, ...foldLog(log).state }
      expect(stateBefore(log, entry)).toMatchObject({
        ...before,
        ...recall(log, OTHER),
        ...(dueDay === null ? { dueAt } : { dueDay }),
      })
    }),
  )
})

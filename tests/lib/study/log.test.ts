import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Rating } from '#lib/study/card'
import { FRESH } from '#lib/study/course'
import { foldLog } from '#lib/study/fold'
import type { AmendEntry, AnswerEntry, LogEntry } from '#lib/study/log'
import { DEFAULT_PRESET } from '#lib/study/preset'
import { shuffle } from '#lib/study/shuffle'

const START = Date.UTC(2022, 0, 10, 2)
const answer = (id: string, minutes: number, rating: Rating = 'good'): AnswerEntry => ({
  kind: 'answer',
  id,
  at: new Date(START + minutes * 60_000),
  timeZone: 'Asia/Shanghai',
  rating,
  preset: DEFAULT_PRESET,
  intervalDays: null,
})

test('an empty log is a new card', () => {
  expect(foldLog([])).toEqual(FRESH)
})

test('an answer that arrived twice counts once', () => {
  expect(foldLog([answer('a', 0), answer('a', 0), answer('b', 15)])).toEqual(
    foldLog([answer('a', 0), answer('b', 15)]),
  )
})

test('an answer taken back has never been', () => {
  const undo: LogEntry = { kind: 'undo', id: 'u', at: new Date(START + 20 * 60_000), of: 'b' }
  expect(foldLog([answer('a', 0), answer('b', 15, 'again'), undo])).toEqual(foldLog([answer('a', 0)]))
})

test('an undo that arrives before its answer still takes it back', () => {
  const undo: LogEntry = { kind: 'undo', id: 'u', at: new Date(START), of: 'b' }
  expect(foldLog([undo, answer('b', 15)])).toEqual(FRESH)
})

const amend = (id: string, minutes: number, of: string, rating: Rating): AmendEntry => ({
  kind: 'amend',
  id,
  at: new Date(START + minutes * 60_000),
  of,
  rating,
  intervalDays: null,
})

test('an amended answer counts as if it had been rated so at once', () => {
  const log = [answer('a', 0), answer('b', 15, 'again'), answer('c', 40)]
  expect(foldLog([...log, amend('m', 16, 'b', 'easy')])).toEqual(
    foldLog([answer('a', 0), answer('b', 15, 'easy'), answer('c', 40)]),
  )
})

test('of two amendments the later one holds, whichever arrives first', () => {
  const log = [answer('a', 0), amend('m', 2, 'a', 'easy'), amend('n', 1, 'a', 'hard')]
  expect(foldLog(log)).toEqual(foldLog([answer('a', 0, 'easy')]))
})

test('an amendment taken back leaves the rating before it, one of an undone answer nothing', () => {
  const undo = (of: string): LogEntry => ({ kind: 'undo', id: 'u', at: new Date(START + 9 * 60_000), of })
  const log = [answer('a', 0), amend('n', 1, 'a', 'hard'), amend('m', 2, 'a', 'easy')]
  expect(foldLog([...log, undo('m')])).toEqual(foldLog([answer('a', 0, 'hard')]))
  expect(foldLog([...log, undo('a')])).toEqual(FRESH)
})

test('a changed answer makes the card new, and later answers count from there', () => {
  const reset: LogEntry = { kind: 'reset', id: 'r', at: new Date(START + 60 * 60_000) }
  expect(foldLog([answer('a', 0), reset])).toEqual(FRESH)
  expect(foldLog([answer('a', 0), reset, answer('b', 120)])).toEqual(foldLog([answer('b', 120)]))
})

const history = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 60 * 24 * 40 }),
      rating: fc.constantFrom<Rating>('again', 'hard', 'good', 'easy'),
      reset: fc.boolean(),
    }),
    { maxLength: 25 },
  )
  .map((steps) => {
    let minutes = 0
    return steps.map(({ gap, rating, reset }, index) => {
      minutes += gap
      const entry = answer(`answer-${String(index).padStart(3, '0')}`, minutes, rating)
      return reset && index % 5 === 4 ? { kind: 'reset' as const, id: entry.id, at: entry.at } : entry
    })
  })

test('the order of arrival does not matter', () => {
  fc.assert(
    fc.property(history, fc.string(), (entries, seed) => {
      expect(foldLog(shuffle(entries, seed))).toEqual(foldLog(entries))
    }),
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NEW_CARD, type Rating } from '#lib/study/card'
import { foldLog, type LogEntry, step } from '#lib/study/log'
import { shuffle } from '#lib/study/shuffle'

const START = Date.UTC(2022, 0, 10, 2)
const answer = (id: string, minutes: number, rating: Rating = 'good'): LogEntry & { kind: 'answer' } => ({
  kind: 'answer',
  id,
  at: new Date(START + minutes * 60_000),
  timeZone: 'Asia/Shanghai',
  rating,
  retention: 0.9,
})

test('an empty log is a new card', () => {
  expect(foldLog([])).toEqual(NEW_CARD)
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
  expect(foldLog([undo, answer('b', 15)])).toEqual(NEW_CARD)
})

test('a changed answer makes the card new, and later answers count from there', () => {
  const reset: LogEntry = { kind: 'reset', id: 'r', at: new Date(START + 60 * 60_000) }
  expect(foldLog([answer('a', 0), reset])).toEqual(NEW_CARD)
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

test('adding entries one by one gives what folding the whole log gives', () => {
  fc.assert(
    fc.property(history, (entries) => {
      expect(entries.reduce(step, NEW_CARD)).toEqual(foldLog(entries))
    }),
  )
})

test('the order of arrival does not matter', () => {
  fc.assert(
    fc.property(history, fc.string(), (entries, seed) => {
      expect(foldLog(shuffle(entries, seed))).toEqual(foldLog(entries))
    }),
  )
})

import { expect, test } from 'vitest'
import { behaviourOf, takes } from '#lib/sitting/behaviour'
import { byTime, withinSitting } from '#lib/sitting/slot-entry'
import { MODES } from '#lib/study/mode'

const TYPED = { kind: 'typed', text: '一' } as const
const RATED = { kind: 'rated', rating: 'good' } as const

test('a test takes nothing that is given by itself: that would tell the key', () => {
  expect(takes('marked-at-the-end', TYPED, false)).toBe(true)
  expect(takes('marked-at-the-end', TYPED, true)).toBe(false)
})

test('a rating is an answer on a flashcard and nowhere else', () => {
  for (const mode of MODES) {
    expect(takes(behaviourOf(mode), RATED, true)).toBe(mode === 'flashcards')
    expect(takes(behaviourOf(mode), RATED, false)).toBe(false)
  }
})

test('entries are in order of when they were made, and never from before the sitting or after now', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 4, minute))
  const entry = (entryId: string, minute: number) => ({ entryId, answeredAt: at(minute).toISOString() })
  expect([entry('b', 2), entry('c', 1), entry('a', 2)].sort(byTime).map(({ entryId }) => entryId)).toEqual([
    'c',
    'a',
    'b',
  ])
  expect(withinSitting(at(0), at(5), at(10))).toEqual(at(5))
  expect(withinSitting(at(20), at(5), at(10))).toEqual(at(10))
})

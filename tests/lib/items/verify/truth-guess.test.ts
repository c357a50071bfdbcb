import { expect, test } from 'vitest'
import type { Item, TrueFalseItem } from '#lib/items/item'
import { luck, SET_GUESSES, TOO_LUCKY } from '#lib/items/verify/guesser'

const statement = (isTrue: boolean): TrueFalseItem =>
  ({
    kind: 'true-false',
    topic: 'date',
    key: 'k',
    stem: '会谈在五月举行。',
    rationale: '',
    evidence: [],
    factIds: [],
    confidence: 1,
    score: 1,
    options: [
      { text: '正确', correct: isTrue },
      { text: '错误', correct: !isTrue },
    ],
  }) as unknown as TrueFalseItem

const beats = (items: readonly Item[]): string[] =>
  SET_GUESSES.filter((guess) => luck(guess, items) >= TOO_LUCKY)

test('a set whose statements are all true, or all false, is passed by who always says so', () => {
  expect(beats(Array.from({ length: 6 }, () => statement(true)))).toEqual(['true'])
  expect(beats(Array.from({ length: 6 }, () => statement(false)))).toEqual(['false'])
})

test('true and false in turn are passed by nobody', () => {
  expect(beats(Array.from({ length: 6 }, (_, index) => statement(index % 2 === 0)))).toEqual([])
})

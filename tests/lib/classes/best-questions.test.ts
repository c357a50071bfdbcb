import { expect, test } from 'vitest'
import { bestQuestions } from '#lib/classes/best-questions'
import { whoSaid } from '#tests/lib/items/verify/dam'

/** A question that no guesser fares better on than by chance. */
const { item } = whoSaid([])

test('the most worthy questions are picked, no fact is asked twice, and no more than are wanted', () => {
  const questions = [
    { id: 'a', score: 0.5, factIds: ['1'], item },
    { id: 'b', score: 0.9, factIds: ['1', '2'], item },
    { id: 'c', score: 0.4, factIds: ['3'], item },
    { id: 'd', score: 0.4, factIds: ['4'], item },
    { id: 'e', score: 0.3, factIds: ['2'], item },
  ]
  expect(bestQuestions(questions, 10)).toEqual(['b', 'c', 'd'])
  expect(bestQuestions(questions, 2)).toEqual(['b', 'c'])
  expect(bestQuestions([], 10)).toEqual([])
})

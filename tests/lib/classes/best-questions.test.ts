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

/** A question on a day of one month, whose right answer is the latest, or of another rank among four. */
const dated = (id: string, score: number, rank: number, author?: 'person') => {
  const options = [3, 1, 4, 2].map((day) => ({ text: `2021年5月${day}日`, correct: day === rank + 1 }))
  const asked = whoSaid([], { key: id, options }).item
  return { id, score, factIds: [id], item: author ? { ...asked, author } : asked }
}

test('a question that a person has written comes first, and another is swapped where the set could be guessed', () => {
  const questions = [
    dated('engine-1', 0.9, 3),
    dated('engine-2', 0.8, 3),
    dated('spare-1', 0.2, 0),
    dated('spare-2', 0.1, 1),
    dated('own', 0.3, 3, 'person'),
  ]
  const picked = bestQuestions(questions, 3)
  expect(picked[0]).toBe('own')
  expect(picked).toHaveLength(3)
  expect(picked.some((id) => id.startsWith('spare'))).toBe(true)
})

test('where what a person has written can be guessed by itself, the set is still made fair', () => {
  const questions = [1, 2, 3].map((id) => dated(`own-${id}`, 0.5, 3, 'person'))
  expect(bestQuestions(questions, 3)).toHaveLength(1)
})

import { expect, test } from 'vitest'
import { planAgain } from '#lib/study/again'
import { NEW_CARD } from '#lib/study/card'
import type { QuizFact } from '#lib/study/quiz'

const fact = (factId: string, ...items: readonly (readonly [string, ...string[]])[]): QuizFact => ({
  factId,
  sentences: [],
  siblingAsked: false,
  state: NEW_CARD,
  answers: 1,
  items: items.map(([id, ...factIds]) => ({ id, kind: 'matching', score: 1, factIds, proofs: 1 })),
})

const A = fact('a', ['pair', 'a', 'b'], ['one', 'a'], ['two', 'a'])
const B = fact('b', ['pair', 'a', 'b'])
const plan = (
  missed: readonly (readonly string[])[],
  facts: readonly QuizFact[] = [A, B],
  wrong: readonly string[] = [],
) => planAgain(missed, facts, new Set(wrong), 'seed').sort()

test('a question about several facts is one question again, and takes none of its facts’ own away', () => {
  expect(plan([['a', 'b']])).toEqual(['pair'])
  expect(plan([['b', 'a'], ['a']])).toHaveLength(2)
})

test('two questions about one fact are two again', () => {
  expect(plan([['a'], ['a']])).toEqual(['one', 'two'])
  expect(plan([['a'], ['a'], ['a', 'b']])).toEqual(['one', 'pair', 'two'])
})

test('what no question asks together any more is asked by one of its facts', () => {
  expect(plan([['a', 'c']], [fact('a', ['one', 'a'])])).toEqual(['one'])
})

test('of several facts the one that was missed is asked, the first of them where it was more than one', () => {
  const alone = ['a', 'b', 'c', 'd'].map((id) => fact(id, [`one ${id}`, id]))
  expect(plan([['d', 'c', 'b', 'a']], alone, ['b'])).toEqual(['one b'])
  expect(plan([['d', 'c', 'b', 'a']], alone, ['a', 'c'])).toEqual(['one c'])
  // All were known since.
  expect(plan([['d', 'c', 'b', 'a']], alone)).toEqual(['one d'])
  // What was missed cannot be asked.
  expect(plan([['e', 'a']], alone, ['e'])).toEqual(['one a'])
})

test('what cannot be asked is left out', () => {
  expect(plan([['c']])).toEqual([])
  expect(plan([['a'], ['a'], ['a']], [fact('a', ['one', 'a'])])).toEqual(['one'])
})

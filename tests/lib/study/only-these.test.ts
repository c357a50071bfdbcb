import { expect, test } from 'vitest'
import { NEW_CARD } from '#lib/study/card'
import { onlyThese } from '#lib/study/only-these'
import type { QuizFact } from '#lib/study/quiz'

const fact = (factId: string, ...items: readonly (readonly [string, ...string[]])[]): QuizFact => ({
  factId,
  sentences: [],
  siblingAsked: false,
  state: NEW_CARD,
  answers: 1,
  items: items.map(([id, ...factIds]) => ({ id, kind: 'matching', score: 1, factIds, proofs: 1 })),
})

const itemsOf = (facts: readonly QuizFact[]) => facts.map(({ items }) => items.map(({ id }) => id))

test('a fact is asked alone where it can be', () => {
  const facts = onlyThese([
    fact('a', ['pair', 'a', 'b'], ['one', 'a']),
    fact('b', ['pair', 'a', 'b'], ['both', 'b', 'c']),
  ])
  expect(itemsOf(facts)).toEqual([['one'], ['pair']])
})

test('a fact that can be asked in no other way is asked with strangers', () => {
  expect(itemsOf(onlyThese([fact('a', ['both', 'a', 'c'])]))).toEqual([['both']])
})

import { expect, test } from 'vitest'
import { NEW_CARD } from '#lib/study/card'
import { dayOf } from '#lib/study/day'
import { planFlashcards } from '#lib/study/modes/flashcards'
import { planLearn } from '#lib/study/modes/learn'
import { planRead } from '#lib/study/modes/read'
import { planSets } from '#lib/study/modes/sets'
import { endOf, isTimeOver } from '#lib/study/modes/test'
import type { QuizFact } from '#lib/study/quiz'
import { factWith, LEARNED } from '#tests/lib/study/modes/facts'

const NOW = new Date('2022-01-10T10:00:00Z')
const MOMENT = { at: NOW, timeZone: 'UTC' }
const TODAY = dayOf(NOW, 'UTC')

test('a fact is learned by choice, then cloze, then typed, and by what there is of these', () => {
  const facts = [
    factWith('a', ['short-answer', 'true-false', 'multiple-choice', 'cloze']),
    factWith('b', ['true-false', 'short-answer']),
    factWith('c', ['multiple-choice']),
  ]
  expect(planLearn(facts)).toEqual([
    ['a-multiple-choice', 'a-cloze', 'a-short-answer'],
    ['b-true-false', 'b-short-answer'],
    ['c-multiple-choice'],
  ])
})

test('learning takes the first new facts of the text, and none that was asked before', () => {
  const facts = Array.from({ length: 12 }, (_, i) =>
    factWith(`f${i}`, ['cloze'], i === 0 ? LEARNED : NEW_CARD),
  )
  expect(planLearn(facts, 3)).toEqual([['f1-cloze'], ['f2-cloze'], ['f3-cloze']])
})

test('what can only be asked the hard way is learned after what can be recognized', () => {
  const facts = [
    factWith('a', ['short-answer']),
    factWith('b', ['cloze']),
    factWith('c', ['multiple-choice']),
  ]
  expect(planLearn(facts)).toEqual([['c-multiple-choice'], ['b-cloze'], ['a-short-answer']])
})

test('an item that asks several facts teaches none of them', () => {
  const together: QuizFact = {
    ...factWith('a', []),
    items: [{ id: 'm', kind: 'matching', score: 1, factIds: ['a', 'b', 'c'], proofs: 3 }],
  }
  expect(planLearn([together])).toEqual([])
  expect(planFlashcards([together], MOMENT, TODAY)).toEqual([])
})

test('a flashcard has a stem that can stand alone in front: what is due comes first', () => {
  const facts = [
    factWith('new', ['multiple-choice', 'cloze']),
    factWith('judged', ['true-false']),
    factWith('due', ['short-answer', 'cloze'], { ...LEARNED, dueDay: TODAY }),
  ]
  expect(planFlashcards(facts, MOMENT, TODAY)).toEqual([['due-short-answer'], ['new-cloze']])
  // 下面哪一项是…说的？
  const item = { id: 'which', kind: 'multiple-choice', score: 1, factIds: ['a'], proofs: 1 } as const
  const which: QuizFact = { ...factWith('a', []), items: [{ ...item, amongOptions: true }] }
  expect(planFlashcards([which], MOMENT, TODAY)).toEqual([])
  expect(planFlashcards([{ ...which, items: [item] }], MOMENT, TODAY)).toEqual([['which']])
})

test('sets are all items of a kind, each once although it belongs to several facts', () => {
  const item = { id: 'm', kind: 'ordering', score: 1, factIds: ['a', 'b', 'c'], proofs: 3 } as const
  const facts = ['a', 'b', 'c'].map((id): QuizFact => ({ ...factWith(id, ['cloze']), items: [item] }))
  expect(planSets(facts, 'ordering', 'seed')).toEqual([['m']])
  expect(planSets(facts, 'matching', 'seed')).toEqual([])
})

test('reading offers each fact one item that suits how well it is known', () => {
  const facts = [
    factWith('a', ['short-answer', 'multiple-choice']),
    factWith('b', ['short-answer', 'multiple-choice'], { ...LEARNED, stability: 30 }),
    factWith('c', []),
  ]
  expect(planRead(facts)).toEqual([['a-multiple-choice'], ['b-short-answer']])
})

test('reading offers nothing that no sentence proves: it has no place in the text', () => {
  expect(planRead([{ ...factWith('a', ['short-answer']), sentences: [] }])).toEqual([])
})

test('a test is over at its last instant, and never without a limit', () => {
  const end = endOf({ length: 10, minutes: 5 }, NOW)
  expect(end).toEqual(new Date('2022-01-10T10:05:00Z'))
  expect(isTimeOver(end, new Date('2022-01-10T10:04:59.999Z'))).toBe(false)
  expect(isTimeOver(end, new Date('2022-01-10T10:05:00Z'))).toBe(true)
  expect(isTimeOver(endOf({ length: 10, minutes: null }, NOW), new Date('2030-01-01T00:00:00Z'))).toBe(false)
})

import { expect, test } from 'vitest'
import type { ItemKind } from '#lib/items/item'
import { type CardState, NEW_CARD } from '#lib/study/card'
import { chooseItem } from '#lib/study/choose-item'

const NOW = new Date('2022-01-10T10:00:00Z')
const known = (stability: number): CardState => ({
  kind: 'review',
  dueDay: 19_000,
  scheduledDays: 3,
  stability,
  difficulty: 5,
  reps: 3,
  lapses: 0,
  lastAt: NOW,
  lastLearnerTime: NOW.getTime(),
})
const item = (id: string, kind: ItemKind) => ({ id, kind })
const ITEMS = [
  item('choice', 'multiple-choice'),
  item('claim', 'true-false'),
  item('blank', 'cloze'),
  item('typed', 'short-answer'),
]

test('a new fact is asked by choice, a growing memory by cloze, a firm one by typing', () => {
  expect(chooseItem(ITEMS, NEW_CARD, 0)?.id).toBe('choice')
  expect(chooseItem(ITEMS, known(5), 3)?.id).toBe('blank')
  expect(chooseItem(ITEMS, known(40), 3)?.id).toBe('typed')
})

test('the same question is not asked twice running when there is another as easy', () => {
  expect(chooseItem(ITEMS, NEW_CARD, 1, 'choice')?.id).toBe('claim')
  expect(chooseItem(ITEMS, NEW_CARD, 2, 'claim')?.id).toBe('choice')
})

test('a missing level falls back on the nearest one', () => {
  expect(chooseItem([item('typed', 'short-answer')], NEW_CARD, 0)?.id).toBe('typed')
  expect(
    chooseItem([item('choice', 'multiple-choice'), item('typed', 'short-answer')], known(5), 0)?.id,
  ).toBe('choice')
})

test('a fact without items is not asked', () => {
  expect(chooseItem([], NEW_CARD, 0)).toBeNull()
})

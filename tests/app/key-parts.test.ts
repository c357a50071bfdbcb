import { expect, test } from 'vitest'
import { shownKey } from '#lib/items/grade'
import type { Item } from '#lib/items/item'
import { pairsOfKey, sequenceOfKey } from '../../app/study/[sessionId]/key-parts'

const BASE = {
  key: 'k',
  factIds: ['a', 'b', 'c'],
  topic: 'event',
  stem: '',
  evidence: [],
  rationale: '',
  score: 1,
} as const

test('the pairs of a shown key are found again, whatever order the left sides are in', () => {
  const pairs = [
    { left: '甲', right: '一' },
    { left: '甲乙', right: '二' },
    { left: '丙', right: '三' },
  ]
  const key = shownKey({ ...BASE, kind: 'matching', pairs } satisfies Item)
  expect(pairsOfKey(key, ['丙', '甲', '甲乙', '丁'])).toEqual(['三', '一', '二', ''])
})

test('the sequence of a shown key is found again', () => {
  const sequence = ['先', '后', '最后']
  expect(sequenceOfKey(shownKey({ ...BASE, kind: 'ordering', sequence } satisfies Item))).toEqual(sequence)
})

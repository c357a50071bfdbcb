import { expect, test } from 'vitest'
import { paperKey } from '#lib/classes/paper-key'
import type { Item } from '#lib/items/item'

const BASE = {
  key: 'k',
  factIds: [],
  topic: 'date',
  stem: '?',
  evidence: [],
  rationale: '',
  score: 1,
} as const
type Shown = Parameters<typeof paperKey>[1]
const option = (text: string, correct: boolean) => ({ text, correct })

test.each<[Item, Shown, string]>([
  [
    {
      ...BASE,
      kind: 'multiple-choice',
      options: [option('one', true), option('two', false), option('six', true)],
    },
    { kind: 'multiple-choice', options: ['two', 'one', 'six'] },
    'B. one / C. six',
  ],
  [
    { ...BASE, kind: 'multiple-choice', options: [option('one', true), option('two', false)] },
    { kind: 'multiple-choice', options: ['two', 'one'] },
    'B. one',
  ],
  [
    { ...BASE, kind: 'short-answer', accepted: ['1972', '一九七二'] },
    { kind: 'short-answer' },
    '1972 / 一九七二',
  ],
  [
    {
      ...BASE,
      kind: 'matching',
      pairs: [
        { left: 'x', right: '1' },
        { left: 'y', right: '2' },
      ],
    },
    { kind: 'matching', rights: ['2', '1'] },
    'x → B. 1\ny → A. 2',
  ],
  [
    { ...BASE, kind: 'ordering', sequence: ['a', 'b', 'c'] },
    { kind: 'ordering', things: ['c', 'a', 'b'] },
    'B C A\n1. a\n2. b\n3. c',
  ],
])('a key is told by the letters of the worksheet: %#', (item, shown, key) => {
  expect(paperKey(item, shown)).toBe(key)
})

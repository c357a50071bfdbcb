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
interface Shown {
  readonly options?: readonly string[]
  readonly rights?: readonly string[]
  readonly things?: readonly string[]
}
const NOTHING = { options: [], rights: [], things: [] }
const option = (text: string, correct: boolean) => ({ text, correct })

test.each<[Item, Shown, string]>([
  [
    { ...BASE, kind: 'multiple-choice', options: [option('one', true), option('two', false)] },
    { options: ['two', 'one'] },
    'B. one',
  ],
  [{ ...BASE, kind: 'short-answer', accepted: ['1972', '一九七二'] }, {}, '1972 / 一九七二'],
  [
    {
      ...BASE,
      kind: 'matching',
      pairs: [
        { left: 'x', right: '1' },
        { left: 'y', right: '2' },
      ],
    },
    { rights: ['2', '1'] },
    'x → B. 1\ny → A. 2',
  ],
  [{ ...BASE, kind: 'ordering', sequence: ['a', 'b', 'c'] }, { things: ['c', 'a', 'b'] }, 'B C A\na → b → c'],
])('a key is told by the letters of the worksheet: %#', (item, shown, key) => {
  expect(paperKey(item, { ...NOTHING, ...shown })).toBe(key)
})

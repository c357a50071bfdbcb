import { expect, test } from 'vitest'
import { correctKey } from '#lib/classes/correct-key'
import { gradeResponse, shownKey } from '#lib/items/grade'
import type { Item, TrueFalseItem } from '#lib/items/item'

const BASE = {
  key: 'k',
  factIds: [],
  topic: 'date',
  stem: '工厂哪一年建成？',
  evidence: [],
  rationale: '原来的解释',
  score: 1,
} as const
const options = ['1987年', '1988年', '1989年'].map((text, index) => ({ text, correct: index === 0 }))
const ITEM: Item = { ...BASE, kind: 'multiple-choice', options }

const share = (item: Item, text: string): number => gradeResponse(item, { kind: 'choice', text }).score

test('several options are right when a teacher says so, each for full marks', () => {
  const item = correctKey(ITEM, { kind: 'options', texts: ['1987年', '1989年'] }, '两处说法不同')
  if (!item) throw new Error('The edit was refused')
  expect(['1987年', '1988年', '1989年'].map((text) => share(item, text))).toEqual([1, 0, 1])
  expect(shownKey(item)).toBe('1987年 / 1989年')
  expect(item.rationale).toBe('两处说法不同')
})

test('no option, all of them, or one that is not there is no key', () => {
  const judged: TrueFalseItem = {
    ...BASE,
    kind: 'true-false',
    options: [
      { text: '正确', correct: true },
      { text: '错误', correct: false },
    ],
  }
  for (const texts of [[], ['1990年'], options.map(({ text }) => text)])
    expect(correctKey(ITEM, { kind: 'options', texts }, '')).toBeNull()
  expect(correctKey(judged, { kind: 'options', texts: ['正确', '错误'] }, '')).toBeNull()
  expect(correctKey(judged, { kind: 'options', texts: ['错误'] }, '')).not.toBeNull()
})

test('a typed answer may have several accepted forms; blank lines and doubles are none', () => {
  const typed: Item = { ...BASE, kind: 'short-answer', accepted: ['1987年'] }
  const item = correctKey(typed, { kind: 'accepted', accepted: ['1987年', ' 1988年 ', '', '1987年'] }, '')
  expect(item).toMatchObject({ accepted: ['1987年', '1988年'] })
})

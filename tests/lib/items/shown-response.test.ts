import { expect, test } from 'vitest'
import { shownResponse } from '#lib/items/shown-response'

test('what is put in order is a short list, a line a thing, and no wall of arrows', () => {
  const sequence = ['大桥动工', '大桥通车', '大桥收费']
  expect(shownResponse({ kind: 'ordering', sequence })).toBe('1. 大桥动工\n2. 大桥通车\n3. 大桥收费')
})

test('what is paired is a line a pair, with the colon of its language', () => {
  const pairs = [
    { left: '桥长', right: '两千米' },
    { left: 'Length', right: 'two kilometres' },
  ]
  expect(shownResponse({ kind: 'matching', pairs })).toBe('桥长：两千米\nLength: two kilometres')
})

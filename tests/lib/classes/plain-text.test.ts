import { expect, test } from 'vitest'
import { isPlainText } from '#lib/classes/plain-text'

test.each(['王小红', '高一（3）班', 'Ana María O’Brien-Núñez', '𠮷田', 'می‌خواهم', '👩‍🏫 Ms Lin'])(
  '%s is a name',
  (name) => {
    expect(isPlainText(name)).toBe(true)
  },
)

test.each([
  ['a line break', 'Lin\nHong'],
  ['a tab', 'Lin\tHong'],
  ['an escape', 'Lin\u001b[2J'],
  ['a mark that turns the direction', 'Lin\u202Egnoh'],
  ['an isolate', '\u2066Lin\u2069'],
  ['a space without width', 'Lin\u200BHong'],
  ['a paragraph separator', 'Lin\u2029Hong'],
  ['half a letter', 'Lin\uD83D'],
])('%s has no place in a name', (_what, name) => {
  expect(isPlainText(name)).toBe(false)
})

import { describe, expect, test } from 'vitest'
import type { LeaningKind } from '#lib/language/leaning/leaning'
import { unmetWord } from '#tests/lib/language/leaning/shown'

/** What an English text leans on that neither it nor the title above it tells. */

const NAMES = ['Hollin', 'Anna Berg']
const unmet = (text: string, kind: LeaningKind, title = '', unseen = ''): string | null =>
  unmetWord(text, { names: NAMES, title, unseen }, kind)

describe('a word leans on what is not told', () => {
  test.each([
    ['In Hollin she closed the port', 'person', 'she'],
    ['It cost three million crowns', 'thing', 'It'],
    ['Yesterday they closed Hollin', 'several', 'they'],
    ['Both sides want a ferry', 'pair', 'both sides'],
    ['Hollin paid for these repairs', 'pointing', 'these repairs'],
    ['The treaty would close the port', 'bare', 'the treaty'],
    ['Fares rose, according to the survey', 'bare', 'the survey'],
    ['Anna Berg sold the mill', 'definite', 'the mill'],
    ['Hollin opened another port', 'adding', 'another'],
    ['Afterwards Hollin closed the port', 'linking', 'Afterwards'],
    ['About three weeks later, Hollin closed the port', 'after', 'About'],
    ['Hollin closed the port on Monday', 'time', 'Monday'],
    ['Hollin closed the port that week', 'time', 'that week'],
    ['Hollin closed the port last week', 'paper-time', 'last week'],
    ['We closed the port', 'self', 'We'],
  ] as const)('%s: %s', (text, kind, word) => {
    expect(unmet(text, kind)).toBe(word)
  })
})

describe('a word leans on nothing, or on what is told', () => {
  test.each([
    ['Anna Berg said that she closed the port', 'person', ''],
    ['It is now too late to close the port', 'thing', ''],
    ['The ferry sank because it was old', 'thing', ''],
    ['The sailors said that they closed Hollin', 'several', ''],
    ['Both Hollin and Marle want a ferry', 'pair', ''],
    ['Repairs were late, and Hollin paid for these repairs', 'pointing', ''],
    ['The treaty for the northern bank would close the port', 'bare', ''],
    ['The treaty would close the port', 'bare', 'A treaty for Hollin'],
    ['Fares rose, according to the survey of Hollin', 'bare', ''],
    ['Anna Berg sold the mill closed by Hollin', 'definite', ''],
    ['A ship lay in the sea', 'definite', ''],
    ['Hollin opened one port or another', 'linking', ''],
    ['Thenard closed the port of Hollin', 'linking', ''],
    ['Three weeks after the storm, Hollin closed the port', 'after', ''],
    ['Hollin closed the port on May 3, and it opened on Monday', 'time', ''],
    ['The US closed the port', 'self', ''],
  ] as const)('%s: %s', (text, kind, title) => {
    expect(unmet(text, kind, title)).toBeNull()
  })
})

test('a described thing leans on what the article told of before, where it did', () => {
  const before = 'Hollin has a new chapel.'
  expect(unmet('Anna Berg painted the wooden chapel', 'taken-up', '', before)).toBe('the wooden chapel')
  expect(unmet('Anna Berg painted the wooden chapel', 'taken-up', '', 'Hollin has a port.')).toBeNull()
  expect(unmet('Anna Berg painted the wooden chapel', 'taken-up', 'A chapel burns', before)).toBeNull()
})

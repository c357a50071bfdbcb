import { describe, expect, test } from 'vitest'
import { only, unmetIn } from '#lib/language/leaning/unmet'
import { englishStandsAlone, standsAlone } from '#tests/lib/items/alone'

const beginsLinked = (text: string, language: 'zh' | 'en'): boolean =>
  unmetIn(language, text, { title: '', names: [], people: [] }, only('linking')) !== null

/** A text that begins with a word of the lexicon that takes up what stood before it is not shown alone. */

describe('a text leans on the one before it', () => {
  test.each([
    'Afterward, Marland declared the format effective',
    'Later, the mayor of Marle closed the port',
    'Then the mayor of Marle closed the port',
    'Also, the mayor of Marle closed the port',
    'In addition, the mayor of Marle closed the port',
  ])('%s', (text) => {
    expect(beginsLinked(text, 'en')).toBe(true)
    expect(englishStandsAlone(text, ['Marle', 'Marland'])).toBe(false)
  })

  test.each([
    '随后南湖市关闭了码头',
    '最后于5月3日关闭了码头',
    '惟南湖市关闭了码头',
    '就是南湖市在去年关闭的码头',
    '此外，南湖市关闭了码头',
    '也是南湖市关闭的码头',
  ])('%s', (text) => {
    expect(beginsLinked(text, 'zh')).toBe(true)
    expect(standsAlone(text, ['南湖市'])).toBe(false)
  })
})

test.each([
  ['Alsop closed the port of Marle', 'en'],
  ['Thena and Marle closed the port', 'en'],
  ['并购案由南湖市法院审理', 'zh'],
  ['虽然下雨，南湖市仍开放了码头', 'zh'],
] as const)('a longer word is none of them: %s', (text, tongue) => {
  expect(beginsLinked(text, tongue)).toBe(false)
})

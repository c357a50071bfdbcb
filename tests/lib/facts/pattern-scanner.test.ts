import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginningsOf, PatternScanner, type ScannedPattern } from '#lib/facts/pattern-scanner'

/** What each pattern finds when it goes through the text alone. */
const naive = (patterns: readonly ScannedPattern[], text: string): string[] =>
  patterns.flatMap(({ pattern }, which) => {
    const global = new RegExp(pattern, `${pattern.flags.replace(/[gy]/g, '')}g`)
    return [...text.matchAll(global)].map((match) => `${match.index} ${which} ${match[0]}`)
  })

const scanned = (patterns: readonly ScannedPattern[], text: string): string[] =>
  new PatternScanner(patterns).scan(text).map(({ which, match }) => `${match.index} ${which} ${match[0]}`)

const textOf = (alphabet: string) =>
  fc.array(fc.constantFrom(...alphabet), { maxLength: 40 }).map((signs) => signs.join(''))

test('each pattern finds what it would find alone, overlapping only the others', () => {
  const patterns = [
    { pattern: /[0-9]{2}年?/u, begins: '0123456789' },
    { pattern: /(?<!今)年[0-9]/gu, begins: '年' },
    { pattern: /今年|今/u, begins: '今' },
  ]
  expect(scanned(patterns, '今年20年1今12')).toEqual(['0 2 今年', '2 0 20年', '4 1 年1', '6 2 今', '7 0 12'])
  fc.assert(
    fc.property(textOf('今年01😀a'), (text) => {
      expect(scanned(patterns, text).sort()).toEqual(naive(patterns, text).sort())
    }),
  )
})

test('more patterns than the table has bits are refused', () => {
  const pattern = { pattern: /a/u, begins: 'a' }
  expect(() => new PatternScanner(Array.from({ length: 33 }, () => pattern))).toThrow('32 patterns')
})

test('a text is told from one without any match', () => {
  const scanner = new PatternScanner([{ pattern: /总统|总理/u, begins: '总' }])
  expect(scanner.finds('他是总理')).toBe(true)
  expect(scanner.finds('他总是这样')).toBe(false)
})

test('the beginnings of words are their first characters, each once', () => {
  expect(beginningsOf(['总统', '总理', '主席'])).toBe('总主')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseNumber } from '#lib/facts/numerals'

test.each([
  ['17万5000', 175_000],
  ['3亿5千万', 350_000_000],
  ['1万2千', 12_000],
  ['6731亿', 673_100_000_000],
  ['2.5万亿', 2_500_000_000_000],
  ['1,234', 1_234],
  ['１２', 12],
  ['二〇二一', 2021],
  ['三千五百', 3_500],
  // Scales that do not fall are no one number.
  ['5000万17万', null],
  ['1千2万', null],
  ['没有', null],
  ['', null],
])('%s', (text, value) => {
  expect(parseNumber(text)).toBe(value)
})

test('what is written in 亿, 万 and ones reads as their sum', () => {
  const part = fc.integer({ min: 1, max: 9_999 })
  fc.assert(
    fc.property(part, part, part, (hundredMillions, tenThousands, ones) => {
      const value = hundredMillions * 100_000_000 + tenThousands * 10_000 + ones
      expect(parseNumber(`${hundredMillions}亿${tenThousands}万${ones}`)).toBe(value)
    }),
  )
})

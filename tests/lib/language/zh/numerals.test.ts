import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numeralAt } from '#lib/language/zh/numerals'

const numberIn = (text: string): number | null | undefined => {
  const numeral = numeralAt(text, 0)
  return numeral?.end === text.length ? numeral.value : undefined
}

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
  ['没有', undefined],
  ['', undefined],
  ['十万零五千', 105_000],
  ['13万2千', 132_000],
  ['三百五', 350],
  ['廿六', 26],
  ['两三百', null],
  ['数十', null],
  ['百', null],
  ['九八', 98],
])('%s', (text, value) => {
  expect(numberIn(text)).toBe(value)
})

test('what is written in 亿, 万 and ones reads as their sum', () => {
  const part = fc.integer({ min: 1, max: 9_999 })
  fc.assert(
    fc.property(part, part, part, (hundredMillions, tenThousands, ones) => {
      const value = hundredMillions * 100_000_000 + tenThousands * 10_000 + ones
      expect(numberIn(`${hundredMillions}亿${tenThousands}万${ones}`)).toBe(value)
    }),
  )
})

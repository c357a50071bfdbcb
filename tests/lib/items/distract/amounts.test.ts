import { expect, test } from 'vitest'
import type { QuantityFact } from '#lib/facts/fact'
import { rivalAmounts } from '#lib/items/distract/amounts'
import type { Source } from '#lib/items/source'
import { amountIn } from '#lib/items/tell/amount'
import { page } from '#tests/lib/items/told'

const source: Source = page('湖区的数字\n南湖的渔船很多。').source([])

const fact = (id: string, text: string): QuantityFact => ({
  kind: 'quantity',
  id,
  confidence: 0.95,
  evidence: [],
  what: '',
  value: Number.parseFloat(text),
  unit: '名',
  span: { start: 0, end: text.length, text },
})

const rivals = (text: string, id = text, tongue: 'zh' | 'en' = 'zh'): readonly string[] => {
  const amount = amountIn(text, tongue)
  return amount ? rivalAmounts(source, fact(id, text), amount) : []
}
const sizes = (texts: readonly string[]): number[] =>
  texts.map((text) => Number.parseFloat(text.replaceAll(',', '')))

const AMOUNTS = ['413名', '264000名', '32.7%', '1.03万亿美元', '5629家', '1,240吨', '38名']

test.each(AMOUNTS)('beside %s stand three numbers written alike, none a multiple of another', (text) => {
  const found = rivals(text)
  expect(found).toHaveLength(3)
  for (const other of found) expect(other.replace(/\d/gu, '0')).toBe(text.replace(/\d/gu, '0'))
  const all = sizes([text, ...found])
  for (const one of all)
    for (const other of all)
      if (one !== other)
        for (const times of [1.25, 1.5, 2, 3, 4]) expect([text, one, other, one / other]).not.toContain(times)
})

test('among sorted numbers the key has each rank as often', () => {
  const ranks = [0, 0, 0, 0]
  for (let index = 0; index < 400; index += 1) {
    const rank = sizes(rivals('413名', `q${index}`)).filter((size) => size < 413).length
    ranks[rank] = (ranks[rank] ?? 0) + 1
  }
  for (const count of ranks) expect(Math.abs(count - 100)).toBeLessThan(30)
})

test('the roundness of a number is kept: beside 264000 stand thousands', () => {
  for (const other of rivals('264000名')) expect(other).toMatch(/^\d{3}000名$/)
})

test('a number that is not exact has no wrong ones', () => {
  expect(rivals('10多名')).toEqual([])
})

test.each([
  ['约60艘舰艇', { bound: '约', figure: '60', unit: '艘', tail: '舰艇', shown: '60艘' }],
  ['至少413名', { bound: '至少', figure: '413', unit: '名', tail: '', shown: '413名' }],
  ['1.03万亿美元', { bound: '', figure: '1.03万亿', unit: '美元', shown: '1.03万亿美元' }],
  ['百分之十二', { figure: '十二', unit: '%', shown: '百分之十二' }],
  ['10多人', { isExact: false, shown: '10多人' }],
])('%s falls into its pieces', (text, pieces) => {
  expect(amountIn(text, 'zh')).toMatchObject(pieces)
})

test.each([
  ['1.8 million workers', { figure: '1.8 million', tail: ' workers', shown: '1.8 million' }],
  ['more than 20 percent', { bound: 'more than', shown: '20 percent' }],
  ['$3.3 billion', { unit: '$', shown: '$3.3 billion' }],
])('%s falls into its pieces', (text, pieces) => {
  expect(amountIn(text, 'en')).toMatchObject(pieces)
})

test.each([['10%至12.5%'], ['两三天']])('%s is no one number', (text) => {
  expect(amountIn(text, 'zh')?.isExact ?? false).toBe(false)
})

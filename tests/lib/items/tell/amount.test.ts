import { expect, test } from 'vitest'
import { acceptedAmounts } from '#lib/items/accepted-amounts'
import { amountIn } from '#lib/items/tell/amount'

test.each([
  ['4小时', '小时', ''],
  ['3个星期', '个', '星期'],
  ['20分钟的停航', '分钟', '的停航'],
  ['5名船员', '名', '船员'],
])('the unit of %s is whole', (text, unit, tail) => {
  expect(amountIn(text, 'zh')).toMatchObject({ unit, tail })
})

test('no unit that is cut is accepted', () => {
  const amount = amountIn('4小时', 'zh')
  if (amount === null) throw new Error('no amount')
  expect(acceptedAmounts(amount, 4)).toContain('4小时')
  expect(acceptedAmounts(amount, 4)).not.toContain('4小')
})

test.each([
  ['$2.5bn', '2.5bn', ''],
  ['€30m', '30m', ''],
  ['450k boats', '450k', ' boats'],
])('a scale right behind the figures is part of them: %s', (text, figure, tail) => {
  expect(amountIn(text, 'en')).toMatchObject({ figure, tail })
})

test('is none where it begins another word', () => {
  expect(amountIn('30mm', 'en')).toBeNull()
})

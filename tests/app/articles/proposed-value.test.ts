import { expect, test } from 'vitest'
import { proposedDay, proposedNumber } from '../../../app/articles/[slug]/desk/proposed-value'

test('the day or the number that selected words name is proposed, and nothing where it is not plain', () => {
  expect(proposedDay('2021年6月7日')).toBe('2021-06-07')
  expect(proposedDay('2021年6月')).toBe('2021-06')
  expect(proposedDay('昨天')).toBe('')
  expect(proposedNumber('80万人')).toEqual({ value: '800000', unit: '人' })
  expect(proposedNumber('1,200.5 km')).toEqual({ value: '1200.5', unit: 'km' })
  expect(proposedNumber('许多')).toEqual({ value: '', unit: '' })
})

import { expect, test } from 'vitest'
import { magnitudeOf, rankOf } from '#lib/items/distract/magnitude'

test('dates of both languages are compared by year, month and day', () => {
  expect(magnitudeOf('2022年1月12日')).toEqual([2022, 1, 12])
  expect(magnitudeOf('January 12, 2022')).toEqual([2022, 1, 12])
  expect(rankOf('2022年1月12日', ['2022年1月13日', '2022年1月12日', '2021年12月30日'])).toBe(1)
  expect(rankOf('March 2, 2021', ['March 2, 2021', 'February 3, 2022', 'January 30, 2021'])).toBe(1)
})

test('numbers are compared as they are written, thousands in one', () => {
  expect(rankOf('12,000', ['12,000', '6,000', '18,000', '500'])).toBe(2)
  expect(rankOf('1.5万吨', ['1.5万吨', '3万吨', '0.75万吨'])).toBe(1)
})

test('names have no rank', () => {
  expect(rankOf('普京', ['普京', '拜登', '2022年'])).toBeNull()
})

import { expect, test } from 'vitest'
import { countriesIn, countryAtEnd } from '#lib/language/zh/country-words'

test.each([
  ['马里兰州州长', []],
  ['上海地铁公司', []],
  ['内蒙古自治区主席', []],
  ['北爱尔兰首席部长', []],
  ['美国和南苏丹官员', ['美国', '南苏丹']],
  ['马里总统', ['马里']],
])('%s names the countries %j', (words, countries) => {
  expect(countriesIn(words)).toEqual(countries)
})

test('what a journey ends at is a country only as a word of its own', () => {
  expect(countryAtEnd('首站马绍尔群岛')).toBe('马绍尔群岛')
  expect(countryAtEnd('内蒙古')).toBeNull()
  expect(countryAtEnd('北爱尔兰')).toBeNull()
})

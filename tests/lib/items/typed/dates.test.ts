import { describe, expect, test } from 'vitest'
import { acceptedDates, shownAs } from '#lib/items/accepted-dates'
import { each, mark } from '#tests/lib/items/typed/marking'

const zh = { language: 'zh' } as const
const inYear = { ...zh, given: { year: true } }

describe('dates', () => {
  each('date', [
    [
      '2022年1月10日, the stem giving the year',
      acceptedDates('2022年1月10日', '2022-01-10', inYear),
      [
        '1月10日',
        '1月10号',
        '一月十日',
        '一月十号',
        '１月１０日',
        '2022-1-10',
        '2022.01.10',
        '二○二二年一月十日',
      ],
      ['1月11日', '2021年1月10日', '10月1日', '10日'],
    ],
    [
      '2022年1月10日, nobody giving the year',
      acceptedDates('2022年1月10日', '2022-01-10', zh),
      ['2022年1月10日', '２０２２／１／１０', '20220110', '公元2022年1月10日', '民國111年1月10日', '1月10日'],
      ['2021年1月10日', '10号', '20220111', '民國112年1月10日'],
    ],
    [
      '10日, the text giving year and month',
      acceptedDates('10日', '2022-01-10', { ...zh, given: { year: true, month: true } }),
      ['10日', '10号', '十日', '十号', '１０日', '1月10日', '2022年1月10日'],
      ['11日', '十一号', '2月10日'],
    ],
    [
      '12月9日至10日',
      acceptedDates('12月9日至10日', '2021-12-09/2021-12-10', inYear),
      [
        '12月9日至12月10日',
        '12月9日到10日',
        '12月9日-10日',
        '12月9－10日',
        '12月9日—10日',
        '12月9日～12月10日',
        '12月9日——10日',
        '12月9号到10号',
        '十二月九日至十日',
        '十二月九至十日',
        '2021年12月9日至10日',
        '2021年12月9日至12月10日',
        '2021年12月9日至2021年12月10日',
        '１２月９日至１０日',
      ],
      ['12月9日至11日', '12月8日至10日', '12月9日', '12月10日', '11月9日至10日', '2020年12月9日至10日'],
    ],
    [
      '2020年1月至9月',
      acceptedDates('2020年1月至9月', '2020-01/2020-09', inYear),
      ['1至9月', '1-9月', '1月到9月', '一至九月', '2020年1-9月', '2020年1月至2020年9月'],
      ['1月9日', '1-8月', '2021年1-9月', '9月'],
    ],
    [
      '2019年至2021年',
      acceptedDates('2019年至2021年', '2019/2021', zh),
      ['2019-2021年', '2019至2021', '2019年到2021年', '二〇一九年至二〇二一年'],
      ['2019年', '2019-2020年'],
    ],
    [
      '2021年12月30日至2022年1月2日',
      acceptedDates('2021年12月30日至2022年1月2日', '2021-12-30/2022-01-02', zh),
      ['2021年12月30日-2022年1月2日', '2021-12-30至2022-1-2'],
      ['12月30日至1月2日', '2021年12月30日至31日'],
    ],
    [
      '2021年12月初',
      acceptedDates('2021年12月初', '2021-12', { ...inYear, mod: 'START' }),
      ['12月初', '12月上旬', '2021年12月初', '十二月初'],
      ['12月底', '12月下旬', '12月中旬', '11月初', '12月'],
    ],
    [
      '2021年初',
      acceptedDates('2021年初', '2021', { ...inYear, mod: 'START' }),
      ['2021年初', '2021年年初', '二〇二一年初', '年初'],
      ['2021年上旬', '2021年底', '2021年'],
    ],
    [
      '今年6月中旬',
      acceptedDates('今年6月中旬', '2021-06', { ...inYear, mod: 'APPROX' }),
      ['6月中旬', '2021年6月中旬', '六月中旬'],
      ['6月上旬', '6月下旬', '6月'],
    ],
    [
      '本周三',
      acceptedDates('本周三', '2021-06-16', zh),
      ['本周三', '本星期三', '2021年6月16日'],
      ['本周四', '6月17日'],
    ],
  ])
})

describe('English dates', () => {
  const may = acceptedDates('May 3 to 5', '2018-05-03/2018-05-05', { language: 'en', given: { year: true } })
  each('date', [
    [
      'May 3 to 5',
      may,
      [
        'May 3-5',
        'May 3 to May 5',
        'from May 3 to 5',
        '3-5 May',
        '3 to 5 May 2018',
        'May 3–5, 2018',
        'between May 3 and May 5',
      ],
      ['May 3', 'May 3 to 6', 'June 3 to 5', 'May 3-5, 2019'],
    ],
    [
      'January 10, 2022',
      acceptedDates('January 10, 2022', '2022-01-10', { language: 'en', given: { year: true } }),
      ['on January 10', 'On the 10th of January', 'Jan 10'],
      ['on January 11'],
    ],
  ])
})

test('a date without its year is right, and its year is pointed out', () => {
  const accepted = acceptedDates('1978年12月16日', '1978-12-16', zh)
  expect(mark('date', accepted, '12月16日')).toMatchObject({ correct: true, slip: '1978年12月16日' })
  expect(mark('date', accepted, '1978年12月16日')).not.toHaveProperty('slip')
})

test('a month without its year is right, and its year is pointed out', () => {
  const accepted = acceptedDates('2018年9月', '2018-09', { language: 'zh' })
  for (const text of ['9月', '九月份'])
    expect(mark('date', accepted, text)).toMatchObject({ correct: true, slip: '2018年9月' })
  expect(mark('date', accepted, '10月').correct).toBe(false)
})

test('a range is right with the word from before it', () => {
  const accepted = acceptedDates('2000年至2003年', '2000/2003', { language: 'zh' })
  expect(mark('date', accepted, '从2000年到2003年').correct).toBe(true)
  expect(mark('date', accepted, '从2000年到2004年').correct).toBe(false)
})

test('a date is shown as the article writes it where that is the whole date', () => {
  expect(shownAs('August 22, 1485', '22 August 1485')).toBe('22 August 1485')
  expect(shownAs('2015年至2017年', '2015-2017年')).toBe('2015-2017年')
  // Behind between nothing else fits.
  expect(shownAs('2000 to 2013', '2000 and 2013')).toBe('2000 and 2013')
  expect(shownAs('2009年', '09年')).toBe('2009年')
  expect(shownAs('2021年12月30日', '30日')).toBe('2021年12月30日')
})

test('a year is accepted in English as English writes it', () => {
  expect(acceptedDates('1987', '1987', { language: 'en' })).toEqual(['1987'])
  expect(acceptedDates('1987年', '1987', { language: 'zh' })).toContain('1987')
})

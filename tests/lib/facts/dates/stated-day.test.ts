import { expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import { latestDayOf, type StatedDay, statedDay } from '#lib/facts/dates/stated-day'

const stated = (text: string): StatedDay | null => {
  const { article } = parseArticle(text, { slug: 'harbour', file: 'article.md' })
  if (!article) throw new Error('This is no article')
  return statedDay(article)
}

const ZH = '新港区启用'
const EN = 'New harbour opens'

test.each([
  [
    'a dateline without a year',
    `${ZH}\n新华社海滨11月3日电 新港区3日启用。`,
    '11月3日',
    { month: 11, day: 3 },
  ],
  ['a dateline of a day alone', `${ZH}\n新华社海滨3日电（记者李明）新港区3日启用。`, '3日', { day: 3 }],
  [
    'a dateline in traditional characters',
    '臺北新館啟用\n（中央社記者陳大文台北3日電）臺北新館今天啟用，館長李小明說，新館很大。',
    '3日',
    { day: 3 },
  ],
  [
    'an English dateline',
    `${EN}\nEASTPORT, Nov. 3 (Coast News) - A new harbour opened on Tuesday.`,
    'Nov. 3',
    { month: 11, day: 3 },
  ],
])('%s says what it says and no more', (_, text, words, parts) => {
  expect(stated(text)).toEqual({ where: 'dateline', words, ...parts })
})

test.each([
  ['above the text', `${ZH}\n2023年11月3日 08:15　来源：海滨日报\n新港区昨日启用。`, '2023年11月3日'],
  ['behind a label', `${ZH}\n发布时间：2023-11-03 08:15:20\n新港区昨日启用。`, '2023-11-03'],
  ['below the text', `${ZH}\n新港区昨日启用。市长到场。\n2023/11/3`, '2023/11/3'],
  ['behind who wrote it', `${EN}\nBy Ann Lee | Nov 3, 2023\nA new harbour opened on Tuesday.`, 'Nov 3, 2023'],
  [
    'behind a label in English',
    `${EN}\nPublished: 3 November 2023\nA harbour opened on Friday.`,
    '3 November 2023',
  ],
])('a line of its own %s states the whole day', (_, text, words) => {
  expect(stated(text)).toEqual({ where: 'line', words, year: 2023, month: 11, day: 3 })
})

test('without either the lead tells of a day that is over, never of one to come', () => {
  expect(stated(`${ZH}\n本报讯（记者 李明）11月3日，新港区启用。`)).toMatchObject({
    where: 'lead',
    words: '11月3日',
  })
  expect(stated(`${EN}\nA new harbour opened on November 3.`)).toMatchObject({ where: 'lead', day: 3 })
  expect(stated(`${ZH}\n新港区将于12月3日启用。`)).toBeNull()
  expect(stated(`${ZH}\n新港区3日启用。`)).toBeNull()
})

test('a heading that begins with a date and goes on is no line of its own', () => {
  expect(stated(`${ZH}\n2019年3月1日：开工\n新港区建了四年。市长很高兴。`)).toBeNull()
})

const DATELINE: StatedDay = { where: 'dateline', words: '11月3日', month: 11, day: 3 }

test.each([
  ['this year’s, on the day itself', DATELINE, '2026-11-03', '2026-11-03'],
  ['last year’s, on the day before', DATELINE, '2026-11-02', '2025-11-03'],
  ['this month’s', { where: 'dateline', words: '3日', day: 3 } as const, '2026-11-27', '2026-11-03'],
  [
    'the one of a month that has it',
    { where: 'dateline', words: '31日', day: 31 } as const,
    '2026-11-27',
    '2026-10-31',
  ],
  [
    'of a leap year',
    { where: 'dateline', words: '2月29日', month: 2, day: 29 } as const,
    '2027-01-05',
    '2024-02-29',
  ],
])('the latest such day is %s', (_, day, latest, expected) => {
  expect(latestDayOf(day, latest)).toBe(expected)
})

test('the year is that of the time within which the text says that it appeared', () => {
  expect(latestDayOf(DATELINE, '2026-11-27', { start: '2021-10-01', end: '2021-12-31' })).toBe('2021-11-03')
  expect(latestDayOf(DATELINE, '2026-11-27', { start: '2021-12-01', end: '2021-12-31' })).toBeNull()
})

test('a day that is stated whole is that day, or none where it is yet to come', () => {
  const whole: StatedDay = { where: 'line', words: '2023-11-03', year: 2023, month: 11, day: 3 }
  expect(latestDayOf(whole, '2026-11-27')).toBe('2023-11-03')
  expect(latestDayOf(whole, '2023-11-02')).toBeNull()
  expect(latestDayOf({ ...whole, year: 2009 }, '2026-11-27')).toBe('2009-11-03')
  expect(
    latestDayOf({ ...whole, year: 2009 }, '2026-11-27', { start: '2010-01-01', end: '2010-12-31' }),
  ).toBeNull()
})

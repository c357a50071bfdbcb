import { expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import { TimeReader } from '#lib/language/en/times/reader'
import { tokensOf } from '#lib/language/en/tokens'
import { parseYmd } from '#lib/language/time/calendar'
import { modifierOf, timexOf } from '#lib/language/time/timex'

/** `words = value` of each time in a text whose paragraphs stand a line each; read as of a Wednesday. */
const timesOf = (text: string, published = '2024-03-06'): string[] => {
  const day = parseYmd(published)
  const reader = new TimeReader(day && { first: day, last: day })
  const { article } = parseArticle(`A quiet town\n\n${text}`, { slug: 'test', file: 'test.txt' })
  return (article?.sentences ?? []).flatMap((sentence) =>
    reader.read(tokensOf(sentence.text), sentence.zone).flatMap(({ start, end, time }) => {
      const value = timexOf(time)
      const mod = modifierOf(time)
      return value === null ? [] : [`${sentence.text.slice(start, end)} = ${value}${mod ? ` ${mod}` : ''}`]
    }),
  )
}

test.each([
  ['a plain year before its noun', 'The 1996 bombing killed ten.', ['1996 = 1996']],
  ['a plain month before its noun', 'The October slaying shocked the town.', ['October = 2023-10']],
  ['years in a list', 'It flooded in 1994, 1995 and 1997.', ['1994 = 1994', '1995 = 1995', '1997 = 1997']],
  ['two figures', "The vote was held in '08.", ["'08 = 2008"]],
  ['a year first', 'By 2023 September the bridge stood.', ['2023 September = 2023-09']],
  ['glued together', 'The permit was issued 29Mar22.', ['29Mar22 = 2022-03-29']],
  ['with strokes', 'It is dated 31/Oct/2017.', ['31/Oct/2017 = 2017-10-31']],
  ['as ISO writes it', 'It is dated 2017-11-03.', ['2017-11-03 = 2017-11-03']],
  ['weekday and date', 'They met on Thu Oct 26, 2023.', ['Thu Oct 26, 2023 = 2023-10-26']],
  [
    'a weekday that owns something done',
    "Monday's ruling is likely to have effects.",
    ['Monday = 2024-03-04'],
  ],
  ['a weekday that owns something to come', "Friday's vote will be the first.", ['Friday = 2024-03-08']],
  [
    'a month behind two dates of other years',
    'The firm began in March 2021.\nIt was fined in May 2022.\nThe port was shut in December.',
    ['March 2021 = 2021-03', 'May 2022 = 2022-05', 'December = 2023-12'],
  ],
  ['the 4th of a month', 'It opened on the 4th of May 2023.', ['the 4th of May 2023 = 2023-05-04']],
])('dates as they are written: %s', (_, text, expected) => {
  expect(timesOf(text)).toEqual(expected)
})

test.each([
  ['both ends', 'Between 1985 and 1987 it grew.', ['1985 and 1987 = 1985/1987']],
  ['a short second year', 'He reigned 1985-87 and left.', ['1985-87 = 1985/1987']],
  ['a hyphen', 'They met on October 3-5, 2021.', ['October 3-5, 2021 = 2021-10-03/2021-10-05']],
  ['an en dash', 'They met on October 3–5, 2021.', ['October 3–5, 2021 = 2021-10-03/2021-10-05']],
  ['an em dash', 'She toured Laos Feb. 28 — March 2.', ['Feb. 28 — March 2 = 2024-02-28/2024-03-02']],
  ['two days', 'They met in Geneva on March 4 and 5.', ['March 4 and 5 = 2024-03-04/2024-03-05']],
  ['days that are apart', 'They met on March 2 and 5.', ['March 2 = 2024-03-02', '5 = 2024-03-05']],
  ['no second day', 'On March 4 and 5 ships later it ended.', ['March 4 = 2024-03-04']],
  [
    'over New Year',
    'It ran from December 30 to January 2.',
    ['December 30 to January 2 = 2023-12-30/2024-01-02'],
  ],
  ['months', 'It ran from March to May 2021.', ['March to May 2021 = 2021-03/2021-05']],
  ['day first', 'They met 3-5 March 2021 in Oslo.', ['3-5 March 2021 = 2021-03-03/2021-03-05']],
])('ranges: %s', (_, text, expected) => {
  expect(timesOf(text)).toEqual(expected)
})

test.each([
  [
    'a quarter of last year',
    'Sales fell in the first quarter of last year.',
    ['the first quarter of last year = 2023-Q1'],
  ],
  ['its year before it', "Last year's third quarter was weak.", ["Last year's third quarter = 2023-Q3"]],
  ['the last that has begun', 'Third-quarter profit rose.', ['Third-quarter = 2023-Q3']],
  [
    'a year before a quarter',
    'Profit in the fourth quarter of 2023 was high. It was lower a year earlier.',
    ['the fourth quarter of 2023 = 2023-Q4', 'a year earlier = 2022-Q4'],
  ],
  ['a season', 'It burned in the summer of 1996.', ['the summer of 1996 = 1996-SU']],
  ['last fall', 'The talks began last fall.', ['last fall = 2023-FA']],
  ['a decade', 'It was built in the late 1980s.', ['the late 1980s = 198 END']],
  ['a century', 'The nineteenth century ended well.', ['The nineteenth century = 18']],
  [
    'before Christ',
    'In the 5th century BC it was built, and burned in 490 BC.',
    ['the 5th century BC = BC04', '490 BC = BC0490'],
  ],
  ['anno Domini', 'Pompeii was buried in AD 79.', ['AD 79 = 0079']],
  ['the middle of a month', 'The hearing was postponed to mid-November.', ['mid-November = 2024-11 APPROX']],
  [
    'a week of a month',
    'It must end before the third week of May.',
    ['the third week of May = 2024-05 APPROX'],
  ],
])('longer times: %s', (_, text, expected) => {
  expect(timesOf(text)).toEqual(expected)
})

test.each([
  ['until', 'The council has until Tuesday to answer.', ['Tuesday = 2024-03-12']],
  ['as soon as', 'It may meet as soon as Monday.', ['Monday = 2024-03-11']],
  ['lasted until', 'The storm lasted until Tuesday.', ['Tuesday = 2024-03-05']],
  ['last Wednesday on a Wednesday', 'They met last Wednesday.', ['last Wednesday = 2024-02-28']],
  ['what has been', 'The old king died on Friday.', ['Friday = 2024-03-01']],
  ['what is payable', 'The dividend is payable Dec. 15.', ['Dec. 15 = 2024-12-15']],
  [
    'the day of saying stays',
    'Lee said on Tuesday that the fund would meet on Friday.',
    ['Tuesday = 2024-03-05', 'Friday = 2024-03-08'],
  ],
  [
    'a participle that tells of a noun',
    'The firm would close its last gas-fired plant on Tuesday and reopen the flooded mine on Thursday.',
    ['Tuesday = 2024-03-12', 'Thursday = 2024-03-07'],
  ],
  ['and one behind an adverb', 'They will back the newly elected mayor on Monday.', ['Monday = 2024-03-11']],
  ['will around a saying', 'The fund will, Lee said Monday, resume work.', ['Monday = 2024-03-04']],
  ['to be done by', 'The bridge is to be completed by April 15.', ['April 15 = 2024-04-15']],
])('what lies ahead and what has been: %s', (_, text, expected) => {
  expect(timesOf(text)).toEqual(expected)
})

test.each([
  [
    'part of a day',
    'He was shot on the night of Friday, Feb. 23.',
    ['the night of Friday, Feb. 23 = 2024-02-23TNI'],
  ],
  ['this morning', 'They met this morning.', ['this morning = 2024-03-06TMO']],
  [
    'the day before yesterday',
    'It rained the day before yesterday.',
    ['the day before yesterday = 2024-03-04'],
  ],
  ['hours', 'It rained for two and a half hours.', ['two and a half hours = PT2H30M']],
  ['a visit', 'He began a three-day visit.', ['three-day = P3D']],
  ['long ago', 'It was half a century ago.', ['half a century ago = 1974']],
  ['several years', 'It lasted several years.', ['several years = PXY']],
  ['what comes again', 'They meet every Monday.', ['every Monday = XXXX-WXX-1']],
  ['a clock with its zone', 'It opened at 5 p.m. EST Feb. 9.', ['5 p.m. EST Feb. 9 = 2024-02-09T17']],
])('days and lengths: %s', (_, text, expected) => {
  expect(timesOf(text)).toEqual(expected)
})

test.each([
  ['the name of a movement', 'The May Fourth Movement spread.'],
  ['the name of an attack', 'After the September 11 attacks the law was passed.'],
  ['a financial year', 'In Q3 FY24 and in fiscal year 2024 sales rose.'],
  ['a person', 'Theresa May said no. April Jones agreed.'],
  ['verbs', 'The army will march. They may go. He sat.'],
  ['a newspaper', 'The Sunday Times reported it.'],
  ['a day of sales', 'Black Friday was calm.'],
  ['a war', 'The Six-Day War and the Hundred Days were short.'],
  ['a share', 'A quarter of the votes and three-quarters of the seats were lost.'],
  ['a score', 'They won 3:2.'],
  ['vague days', 'It ended two or three days ago.'],
  ['either of two days', 'It is dated 3/4/2021.'],
])('no day or length: %s', (_, text) => {
  expect(timesOf(text).filter((time) => !time.endsWith('_REF'))).toEqual([])
})

test('a long row of numbers and dashes is read in one go', () => {
  expect(timesOf(`${'1985-'.repeat(5000)}1986`)).toEqual([])
})

test.each([
  ['weeks after a day', 'The visit comes weeks after the March 3 quake.', 'March 3 = 2024-03-03'],
  ['over a day', 'Voss faces charges over the Jan. 5 fire.', 'Jan. 5 = 2024-01-05'],
  ['since a day', 'The firm holds the port since Feb. 3.', 'Feb. 3 = 2024-02-03'],
  ['heads who are no verb', 'The heads of both firms on Monday shook hands.', 'Monday = 2024-03-04'],
  ['a day that describes a noun', 'The Jan. 5 fire leaves the firm without a port.', 'Jan. 5 = 2024-01-05'],
])('the present tells nothing of what is to come: %s', (_, text, expected) => {
  expect(timesOf(text)).toEqual([expected])
})

test.each([
  ['behind its verb', 'The board meets on Monday.', 'Monday = 2024-03-11'],
  ['before it', 'On Monday the board meets.', 'Monday = 2024-03-11'],
  ['with something between', 'The board, led by Voss, meets on Monday.', 'Monday = 2024-03-11'],
])('the timetable tells what is to come: %s', (_, text, expected) => {
  expect(timesOf(text)).toEqual([expected])
})

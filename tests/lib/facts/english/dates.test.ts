import { expect, test } from 'vitest'
import { dated, datesOf, factsOf } from '#tests/lib/facts/read'

/** As an English article that appeared on a Wednesday. */
const read = (text: string, published: string | undefined = '2022-01-05') =>
  dated(`Two cabinets and one lake\n${text}`, published)

test.each([
  ['a full date', 'The pact was signed on January 10, 2022.', ['January 10, 2022 = 2022-01-10']],
  ['day before month', 'The pact was signed on 10 January 2022.', ['10 January 2022 = 2022-01-10']],
  ['an abbreviated month', 'They meet on Jan. 10 in Oslo.', ['Jan. 10 = 2022-01-10']],
  ['a month of the year before', 'The talks ended in November.', ['November = 2021-11']],
  ['a weekday that has passed', 'The council met on Monday.', ['Monday = 2022-01-03']],
  ['a weekday still to come', 'The council will meet on Monday.', ['Monday = 2022-01-10']],
  [
    'a saying and a plan in one sentence',
    'The ministry said on Tuesday that the council would meet on Friday.',
    ['Tuesday = 2022-01-04', 'Friday = 2022-01-07'],
  ],
  ['last year', 'Trade fell last year.', ['last year = 2021']],
  ['next month', 'They will meet next month.', ['next month = 2022-02']],
  ['so long ago', 'The talks ended two days ago.', ['two days ago = 2022-01-03']],
  [
    'the next day after a day',
    'On July 17, 1975, the ships met. The next day, the crews ate together.',
    ['July 17, 1975 = 1975-07-17', 'The next day = 1975-07-18'],
  ],
  ['the next day after a year is no day', 'In 1972 he came. The next day he left.', ['1972 = 1972']],
  [
    'a day of a year told before',
    'The pact ended on August 2, 2019. The senate had voted on May 27.',
    ['August 2, 2019 = 2019-08-02', 'May 27 = 2019-05-27'],
  ],
  [
    'a plan after a history',
    'The last pact was signed on November 8, 1959.\nThe two are due to hold talks on January 25.',
    ['November 8, 1959 = 1959-11-08', 'January 25 = 2022-01-25'],
  ],
  ['a range', 'They talked from 19 to 21 November 1985.', ['19 to 21 November 1985 = 1985-11-19/1985-11-21']],
  ['a range of years', 'The war lasted from 1950 to 1953.', ['1950 to 1953 = 1950/1953']],
  ['early and late', 'The deal collapsed in early 2021.', ['early 2021 = 2021 START']],
  ['a quarter', 'Sales rose in the second quarter of 2021.', ['the second quarter of 2021 = 2021-Q2']],
  ['a decade', 'It was built in the 1980s.', ['the 1980s = 198']],
  ['a clock', 'They met at 3:35 p.m. on Monday.', ['3:35 p.m. on Monday = 2022-01-03T15:35']],
  [
    'lengths',
    'A 12-day visit, nearly 50 minutes each.',
    ['12-day = P12D', 'nearly 50 minutes = PT50M APPROX'],
  ],
  ['a year before a noun', 'The 2015 nuclear deal collapsed.', ['2015 = 2015']],
] as const)('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each([
  ['may is a verb', 'They may meet again.'],
  ['march is a verb', 'The workers march every spring.'],
  ['a name', 'Mr. March met Ms. May.'],
  ['a number of people', 'About 2000 people came.'],
  ['a price', 'It cost 1985 dollars.'],
  ['today as these days', "Today's readers want more."],
  ['a rate', 'It costs 300 dollars a day.'],
  ['an age', 'He is 30 years old.'],
  ['sat and sun', 'She sat in the sun.'],
  ['second', 'A second round failed.'],
  ['figures with slashes', 'See 10/11/2021 for the list.'],
])('no date: %s', (_, text) => {
  expect(read(text)).toEqual([])
})

test('without a day of publication nothing is counted from today', () => {
  expect(read('The council met on Monday, and last year as well.', '')).toEqual([])
})

test('a weekday beside a date of another year is left alone', () => {
  expect(read('On November 19, 1985, they met. On Tuesday they dined.')).toEqual([
    'November 19, 1985 = 1985-11-19',
  ])
})

test('a month after a bare year of long ago is left open', () => {
  expect(read('The line was drawn in 1921. The book appeared in February.')).toEqual(['1921 = 1921'])
})

test.each([
  ['a leading date', 'On July 17, 1975, Apollo met Soyuz above Europe.', 'Apollo met Soyuz above Europe'],
  [
    'a closing date',
    'The Treaty of Rome was signed in Rome on March 25, 1957.',
    'the Treaty of Rome was signed in Rome',
  ],
  ['a second clause', 'Marland sent a note on May 3, 2019, and Sorven kept silent.', 'Marland sent a note'],
])('what happened then: %s', (_, text, event) => {
  expect(datesOf(`Two cabinets and one lake\n${text}`, '2022-01-05')[0]?.event).toBe(event)
})

test.each([
  ['since', 'Marland has ruled the island since May 3, 2019.'],
  ['a pronoun', 'On May 3, 2019, it sent a note to Marland.'],
  ['words of saying', 'Marland announced a new port on May 3, 2019.'],
  ['a relative clause', 'The treaty which Marland signed on May 3, 2019 failed.'],
])('nothing to ask about: %s', (_, text) => {
  expect(datesOf(`Two cabinets and one lake\n${text}`, '2022-01-05')[0]?.event).toBeUndefined()
})

test('an article is dated by what it says has passed and what is still to come', () => {
  const { published } = factsOf(
    'Two cabinets and one lake\nThe envoys met on December 30, 2021. They will meet again on January 10, 2022.',
  )
  expect(published).toMatchObject({ start: '2021-12-30', end: '2022-01-09', inferred: true })
})

test('a number before a weekday is none of its date', () => {
  expect(dated('Two cabinets and one lake\nThe toll rose to 23 on Wednesday.', '2023-07-12')).toContain(
    'Wednesday = 2023-07-12',
  )
})

test('a weekday that the paper appeared on may be that of the week before, and is less sure', () => {
  const [sameDay, other] = datesOf(
    'Two cabinets and one lake\nThe port was shut on Friday. It opened on Monday.',
    '2024-03-08',
  )
  expect(sameDay?.confidence).toBeLessThan(other?.confidence ?? 0)
})

test.each([
  [
    'this week, still to come, on a Sunday',
    '2015-03-08',
    'The mayor will visit Sorven this week.',
    ['this week = 2015-W11'],
  ],
  ['this week, over, on a Sunday', '2015-03-08', 'Sales fell this week.', ['this week = 2015-W10']],
  [
    'that day, at the end',
    '2022-01-05',
    'On January 3 the bridge fell. No trams ran that day.',
    ['January 3 = 2022-01-03', 'that day = 2022-01-03'],
  ],
  [
    'that day, behind a year',
    '2022-01-05',
    'On Thursday, the mayor will visit the port. In 2011, the old mayor did so. Later that day, she will sing.',
    ['Thursday = 2022-01-06', '2011 = 2011', 'Later that day = 2022-01-06'],
  ],
  [
    'no day that has passed, for what is to come',
    '2022-01-05',
    'The strike announced yesterday means that no trams will run that day.',
    ['yesterday = 2022-01-04'],
  ],
  ['no day where one is said', '2022-01-05', 'She said that day labourers left.', []],
  [
    'what is closed for a day to come',
    '2022-01-03',
    'The schools will remain closed Tuesday.',
    ['Tuesday = 2022-01-04'],
  ],
  [
    'a day told twice',
    '2022-01-05',
    'They met on June 7, 2021, and had talks in Sorven a day earlier, on June 5.',
    ['June 7, 2021 = 2021-06-07', 'a day earlier = 2021-06-05', 'June 5 = 2021-06-05'],
  ],
  [
    'a length in one word',
    '2022-01-05',
    'They left for a weeklong recess after a yearlong fight.',
    ['weeklong = P1W', 'yearlong = P1Y'],
  ],
  [
    'two days of one month, and their weekdays later',
    '2022-09-01',
    'Drivers will strike on 15 and 17 September. They will block the line on the Thursday and Saturday strike days.',
    ['15 = 2022-09-15', '17 September = 2022-09-17', 'Thursday = 2022-09-15', 'Saturday = 2022-09-17'],
  ],
] as const)('%s', (_, published, text, expected) => {
  expect(read(text, published)).toEqual(expected)
})

test('a weekday with its article is one told near before, and never surely', () => {
  const near = (between: number) =>
    datesOf(
      `Harbor news\n\nTalks on the ferries began on September 5.\n\n${'The owners said nothing of the ferries.\n\n'.repeat(between)}The Monday vote was close.`,
      '2022-09-28',
    ).at(-1)
  expect(near(0)?.value).toBe('2022-09-05')
  expect(near(0)?.confidence).toBeLessThan(0.85)
  expect(near(5)?.value).not.toBe('2022-09-05')
})

import { expect, test } from 'vitest'
import { acceptedNames, acceptedNumbers } from '#lib/items/accepted'
import { acceptedDates } from '#lib/items/accepted-dates'
import { gradeResponse } from '#lib/items/grade'
import type { Item, Topic } from '#lib/items/item'

const typed = (topic: Topic, accepted: readonly string[]): Item => ({
  key: 'k',
  factIds: ['f'],
  evidence: [{ start: 0, end: 1, text: 'T' }],
  rationale: '',
  score: 1,
  kind: 'short-answer',
  topic,
  stem: 'According to the article, on what date in 2022 did the two meet?',
  accepted,
})

const isRight = (item: Item, text: string): boolean => gradeResponse(item, { kind: 'typed', text }).correct

const talks = typed(
  'date',
  acceptedDates('January 10, 2022', '2022-01-10', { given: { year: true }, language: 'en' }),
)

test.each([
  'January 10, 2022',
  'january 10 2022',
  'Jan 10, 2022',
  'Jan. 10',
  'January 10th',
  'the 10th of January, 2022',
  '10 January 2022',
  '10 Jan',
  '2022-01-10',
  '2022/1/10',
  '2022年1月10日',
])('%s is accepted for January 10, 2022', (text) => {
  expect(isRight(talks, text)).toBe(true)
})

test.each(['January 11, 2022', 'January 10, 2021', 'January 2022', 'October 1', '2022', 'January', ''])(
  '%s is not accepted for January 10, 2022',
  (text) => {
    expect(isRight(talks, text)).toBe(false)
  },
)

test('a date without its year is right, with the year pointed out, where neither stem nor text gives it', () => {
  const item = typed('date', acceptedDates('January 10, 2022', '2022-01-10', { language: 'en' }))
  expect(gradeResponse(item, { kind: 'typed', text: 'January 10' }).slip).toBe('January 10, 2022')
  expect(isRight(item, '10 January 2022')).toBe(true)
})

const RUIZ = {
  id: 'x',
  name: 'Ana Ruiz',
  type: 'person',
  aliases: ['Ruiz'],
  titles: ['Foreign Minister'],
} as const

test.each(['Ana Ruiz', 'ruiz', 'Ms. Ruiz', 'Foreign Minister Ana Ruiz', 'ANA RUIZ'])(
  '%s is accepted for Ana Ruiz',
  (text) => {
    expect(isRight(typed('speaker', acceptedNames('Ana Ruiz', RUIZ)), text)).toBe(true)
  },
)

test('a family name that two people bear is not accepted', () => {
  const brother = { id: 'y', name: 'Luis Ruiz', type: 'person', aliases: ['Ruiz'], titles: [] } as const
  expect(isRight(typed('speaker', acceptedNames('Ana Ruiz', RUIZ, [RUIZ, brother])), 'Ruiz')).toBe(false)
})

test('the article before a name may be left out or put in', () => {
  expect(isRight(typed('speaker', acceptedNames('the White House')), 'White House')).toBe(true)
  expect(isRight(typed('speaker', acceptedNames('White House')), 'The White House')).toBe(true)
})

test('one slip is forgiven in a long name, but one country is not another', () => {
  expect(isRight(typed('speaker', acceptedNames('Mikhail Gorbachev')), 'Mikhail Gorbachov')).toBe(true)
  expect(isRight(typed('speaker', acceptedNames('Iran')), 'Iraq')).toBe(false)
  expect(isRight(typed('speaker', acceptedNames('Gambia')), 'Zambia')).toBe(false)
})

test.each([
  ['40 million dollars', 40_000_000, 'dollars', ['$40 million', '40,000,000', '40 million', '$40,000,000']],
  ['45 percent', 45, 'percent', ['45%', '45 per cent', '45']],
  ['412 boats', 412, 'boats', ['412', '412 boats']],
  ['about 12,000 troops', 12_000, 'troops', ['12000', '12,000 troops', 'about 12,000 troops']],
] as const)('%s is accepted in every way of writing it', (verbatim, value, unit, forms) => {
  const item = typed('quantity', acceptedNumbers(verbatim, value, unit))
  for (const form of forms) expect([form, isRight(item, form)]).toEqual([form, true])
  expect(isRight(item, '13')).toBe(false)
})

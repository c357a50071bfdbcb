import { expect, test } from 'vitest'
import { factsOf, quantitiesOf } from '#tests/lib/facts/read'

/** `value unit: what` of a sentence of the news. */
const counted = (sentence: string): string[] =>
  quantitiesOf(`A quiet morning in town\n${sentence}`, '2021-03-02').map(
    ({ value, unit, what }) => `${value} ${unit}: ${what}`,
  )

test.each([
  ['a count', 'The fleet lost 412 boats that winter.', ['412 boats: boats']],
  [
    'two levels',
    'Prices rose from 4.8% to 5.1% that year.',
    ['4.8 %: Prices rose from 4.8% to 5.1% that year', '5.1 %: Prices rose from 4.8% to 5.1% that year'],
  ],
  [
    'a level and the one before it',
    'Inflation slowed to 4.1% from 4.8% that year.',
    [
      '4.1 %: Inflation slowed to 4.1% from 4.8% that year',
      '4.8 %: Inflation slowed to 4.1% from 4.8% that year',
    ],
  ],
  [
    'a sentence without its dateline',
    'OSLO, March 1 (Coastal News) - The bank kept its rate at 3.5% that day.',
    ['3.5 %: The bank kept its rate at 3.5% that day'],
  ],
  [
    'a sentence without the place it was written in',
    'MARLOW BRIDGE — The river rose 4.6 meters that night.',
    ['4.6 meters: The river rose 4.6 meters that night'],
  ],
  ['somebody else', 'Bell signed with 1,100 others.', []],
])('%s', (_, sentence, expected) => {
  expect(counted(sentence)).toEqual(expected)
})

test.each([
  ['to', 'The flood killed 500 to 5,500 people.'],
  ['between and', 'Between 10 and 20 ships lay in the harbor.'],
  ['between and, with a sign', 'It expects growth of between 1.2% and 1.5% a year.'],
  ['a dash', 'The dam cost $1.3 billion-$1.5 billion to build.'],
  ['a currency', 'The dam cost $1.3 billion to $1.5 billion.'],
])('a range with %s is no one number', (_, sentence) => {
  expect(counted(sentence)).toEqual([])
})

test('a family name is a whole word', () => {
  const { entities } = factsOf('A bank\n“The door is open,” said Peter Lang, an economist.', '2021-03-02')
  expect(entities[0]).toMatchObject({ name: 'Peter Lang', aliases: ['Lang'] })
})

test('an office before a name is no part of it', () => {
  const text =
    'A bank\nFinance Minister Joao Almeida met European Central Bank President Christine Lagarde. Lagarde said the talks were useful.'
  const people = factsOf(text, '2021-03-02').entities.filter(({ type }) => type === 'person')
  expect(people.map(({ name }) => name).sort()).toEqual(['Christine Lagarde', 'Joao Almeida'])
})

const numbers = (text: string) =>
  quantitiesOf(`A quiet morning in town\n${text}`).map(
    ({ span, value, unit }) => `${span.text} = ${value} ${unit}`,
  )

test.each([
  ['a noun', 'The port employs 12,000 workers.', ['12,000 workers = 12000 workers']],
  ['money', 'The loss was $1.5 billion.', ['$1.5 billion = 1500000000 $']],
  ['a share', 'About 45 percent of the boats stayed.', ['45 percent = 45 percent']],
  ['a measure', 'The road is 412 kilometers long.', ['412 kilometers = 412 kilometers']],
])('a figure: %s', (_, text, expected) => {
  expect(numbers(text)).toEqual(expected)
})

test.each([
  ['a date', 'It opened on May 3, 2019.'],
  ['a year', 'It opened in 2019.'],
  ['an article of law', 'Article 5 applies to Resolution 242.'],
  ['a score', 'They lost 5-4 in the final.'],
  ['a small number in words', 'Three boats came.'],
  ['an age', 'The 30-year-old ship sank.'],
])('no figure: %s', (_, text) => {
  expect(numbers(text)).toEqual([])
})

test.each([
  ['The storm reportedly sank 320 boats.', false],
  ['The fleet is said to have lost 320 boats.', false],
  ['The fleet lost 320 boats.', true],
  ['After what was allegedly a mutiny, the fleet lost 320 boats.', true],
])('only a number that is no hearsay is surely one: %s', (sentence, isSure) => {
  const found = quantitiesOf(`A quiet morning in town\n${sentence}`, '2021-03-02')
  expect(found.map(({ confidence }) => confidence >= 0.8)).toEqual([isSure])
})

import { expect, test } from 'vitest'
import { quantitiesIn } from '#lib/language/en/quantities'
import { timesIn } from '#lib/language/en/times/grammar'
import { tokensOf } from '#lib/language/en/tokens'

/** `words = value unit` of each quantity in a sentence, with its bound. */
const counted = (sentence: string): string[] => {
  const tokens = tokensOf(sentence)
  return quantitiesIn(tokens, timesIn(tokens)).map(
    ({ start, end, value, unit, bound }) =>
      `${sentence.slice(start, end)} = ${value} ${unit}${bound ? ` ${bound}` : ''}`,
  )
}

test.each([
  ['money with a short scale', 'It cost $1.2tn to build.', ['$1.2tn = 1200000000000 $']],
  ['money with a long scale', 'It cost €3.5 billion.', ['€3.5 billion = 3500000000 €']],
  ['a scale before its noun', 'It moved 1.5 million people.', ['1.5 million people = 1500000 people']],
  ['described people', 'It hired 12,000 foreign workers.', ['12,000 foreign workers = 12000 workers']],
  ['words', 'Twenty-one ships sank.', ['Twenty-one ships = 21 ships']],
  [
    'hundreds in words',
    'Two hundred and fifty houses burned.',
    ['Two hundred and fifty houses = 250 houses'],
  ],
  ['a share', 'Two-thirds of the seats were lost.', [`Two-thirds = ${2 / 3} share`]],
  ['percent', 'Prices rose 4 percent.', ['4 percent = 4 percent']],
  ['a sign', 'Prices rose 4%.', ['4% = 4 %']],
  ['points', 'It rose 2 percentage points.', ['2 percentage points = 2 percentage points']],
  ['about', 'About 300 boats came.', ['300 boats = 300 boats about']],
  ['more than', 'More than 300 boats came.', ['300 boats = 300 boats more-than']],
  ['no more than', 'No more than 300 boats came.', ['300 boats = 300 boats at-most']],
  ['two levels', 'It rose from 2% to 3%.', ['2% = 2 %', '3% = 3 %']],
])('a quantity: %s', (_, sentence, expected) => {
  expect(counted(sentence)).toEqual(expected)
})

test.each([
  ['a year before a noun', 'In the year to March 2023 profits fell.'],
  ['a day that is a name', 'After the September 11 attacks the law was passed.'],
  ['an ordinal', 'The 21st meeting of its kind was short.'],
  ['a dozen', 'A dozen ships sank.'],
  ['hundreds', 'Hundreds of ships and several people were lost.'],
  ['a few', 'Three boats came.'],
  ['a range', 'Some 10 to 20 ships lay there.'],
  ['a range of money', 'It cost $1.3 billion-$1.5 billion.'],
  ['a flight', 'Flight 370 jets were gone.'],
  ['a length of time', 'It took 30 days and three-quarters of an hour.'],
  ['a score', 'They lost 5-4 goals later.'],
  ['nothing that is counted', 'They counted 300 and went home.'],
])('no quantity: %s', (_, sentence) => {
  expect(counted(sentence).filter((one) => !one.endsWith('share'))).toEqual([])
})

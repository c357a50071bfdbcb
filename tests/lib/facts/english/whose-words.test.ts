import { describe, expect, test } from 'vitest'
import { dated, said, statementsOf } from '#tests/lib/facts/read'

const LEAD = 'Fishing talks resume\n\n'

describe('who speaks', () => {
  test.each([
    [
      'somebody with two insertions between name and verb',
      'Ana Ruiz, the mayor of Harbor City, who is supporting the report, said it showed that fishing was in danger.',
      ['Ana Ruiz: it showed that fishing was in danger'],
    ],
    [
      'a union whose name holds an and',
      'The University and College Union said members would vote on Monday.',
      ['the University and College Union: members would vote on Monday'],
    ],
    [
      'a report of a union, whose verb looks like a noun',
      'The report by the Trade and Harbor Union claims owners have created a pool of cheap labor.',
      ['the report by the Trade and Harbor Union: owners have created a pool of cheap labor'],
    ],
    [
      'a body whose name holds a possessive',
      'A spokesperson for the Teachers’ Association said its members had been told.',
      ['a spokesperson for the Teachers’ Association: its members had been told'],
    ],
    [
      'a company written as a web address',
      'Harbor.com Inc., the largest online fishmonger, pledged to be carbon neutral by 2040, after activists pushed it.',
      ['Harbor.com Inc.: to be carbon neutral by 2040'],
    ],
    [
      'he is no company',
      'Karl Lund is president of Fishbank Corp. He added that Fishbank will expand the fee.\n\n“That money is used for our work on the boats,” he said.',
      ['Karl Lund: Fishbank will expand the fee', 'Karl Lund: That money is used for our work on the boats'],
    ],
    [
      'a film in quotation marks is nobody’s words',
      '“Harbor” director Karl Lund said that nobody could predict the vote.',
      ['Karl Lund: nobody could predict the vote'],
    ],
    [
      'somebody who goes on behind a clause about others',
      'Mayor Karl Lund apologized to the two women who had accused him, and pledged to form a commission.',
      ['Karl Lund: to form a commission'],
    ],
    [
      'words that begin with a participle',
      'The fund predicted that advanced economies will grow this year.',
      ['the fund: advanced economies will grow this year'],
    ],
    [
      'a noun behind how',
      'Karl Lund said that his party would decide how long he should stay and how state affairs would be managed.',
      ['Karl Lund: his party would decide how long he should stay and how state affairs would be managed'],
    ],
    [
      'somebody without a name who tells and was told',
      'One academic told the authors how she had been given no training, and told to simply read out notes.',
      ['one academic: how she had been given no training'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(LEAD + text)).toEqual(expected)
  })
})

test('a quotation that stands alone is proved by what told whose it is', () => {
  const text = `${LEAD}The harbor is closed, Mayor Ana Ruiz said. “We will open it again before the winter comes.”`
  expect(
    statementsOf(text)
      .at(-1)
      ?.evidence.map((span) => span.text),
  ).toEqual(['“We will open it again before the winter comes.”', 'Mayor Ana Ruiz said'])
})

test('zero hours are no length of time', () => {
  expect(dated(`${LEAD}Many of the crews were on zero-hours contracts.`, '2024-03-01')).toEqual([])
})

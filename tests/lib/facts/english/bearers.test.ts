import { expect, test } from 'vitest'
import { statementsOf } from '#tests/lib/facts/read'

/** Who is given which words, where several are called alike. */
const speakers = (text: string): string[] =>
  statementsOf(`Two cabinets and one lake\n${text}`, '2022-01-05').map(
    ({ speaker, statement }) => `${speaker}: ${statement.text}`,
  )

test.each([
  [
    'nobody, where two of the name were told of',
    'President Franklin Roosevelt signed the act. James Roosevelt Jr. said the fund was safe. Roosevelt said the act would last.',
    ['James Roosevelt Jr.: the fund was safe'],
  ],
  [
    'whoever the form of address tells',
    'Bill Clinton met Hillary Clinton. Mr. Clinton said it was late. Mrs. Clinton said it was early.',
    ['Bill Clinton: it was late', 'Hillary Clinton: it was early'],
  ],
  [
    'nobody, where families are named first',
    'Li Wei said the port was shut. Li Qiang said it was open. Li said it was late.',
    ['Li Wei: the port was shut', 'Li Qiang: it was open'],
  ],
  [
    'not the son, whom the article names in full behind him',
    'President Holm closed the port. A photo showed Karl Holm Jr. on a boat. “The port is shut,” Mr. Holm said.',
    ['Holm: The port is shut'],
  ],
  [
    'no minister of another office',
    'Prime Minister Anna Berg spoke. The foreign minister said the port was shut.',
    ['the foreign minister: the port was shut'],
  ],
  [
    'not one of several',
    'Minister Karl Voss spoke. The ministers said the port was shut.',
    ['the ministers: the port was shut'],
  ],
  [
    'a body by the first half of its name',
    'Ana Ruiz is a director at Miller-Tate Corp., a maker of chips. Miller said the chip was ready. “It works,” she said.',
    ['Miller-Tate Corp.: the chip was ready', 'Ana Ruiz: It works'],
  ],
  [
    'whoever has a month’s name',
    'Theresa May said the talks were over.',
    ['Theresa May: the talks were over'],
  ],
])('%s', (_, text, expected) => {
  expect(speakers(text)).toEqual(expected)
})

test.each([
  [
    'what somebody says is a thing here',
    'There is a gap between what Karl Voss says his plan does and the facts.',
  ],
  ['as much', 'Karl Voss said as much in an email.'],
  ['when it was said', 'That was what Karl Voss said when she resigned.'],
  ['no somebody', 'According to his body mass index, he is healthy.'],
])('no statement: %s', (_, text) => {
  expect(speakers(text)).toEqual([])
})

test('whoever had the bare name before another of the name was told of keeps it', () => {
  expect(
    speakers(
      'Ana Clay opened the port. Clay said the port was safe.\n\nA crane was named after Bill Clay. It was red.\n\nClay said the road was safe.',
    ),
  ).toEqual(['Ana Clay: the port was safe', 'Ana Clay: the road was safe'])
})

import { expect, test } from 'vitest'
import { factsOf, statementsOf } from '#tests/lib/facts/read'

const speakers = (text: string): string[] =>
  statementsOf(`Two cabinets and one lake\n${text}`, '2022-01-05').map(
    ({ speaker, statement }) => `${speaker}: ${statement.text}`,
  )

test.each([
  [
    'behind an office with the body that it belongs to',
    'Prices will go on rising, President and Chief Financial Officer of Harbor Foods Debra Halloran said. Halloran said she was not surprised.',
    ['Debra Halloran: Prices will go on rising', 'Debra Halloran: she was not surprised'],
  ],
  [
    'behind an office for a country',
    'Attorney for the United States Sean Hollis said that the sentence was just.',
    ['Sean Hollis: the sentence was just'],
  ],
  [
    'behind the office of an order',
    'Mother Superior Anne Marie Keane said that the visits had ended.',
    ['Anne Marie Keane: the visits had ended'],
  ],
  [
    'behind a form of address, and ends before letters of rank',
    'His Honour Judge Paul Mercer QC sentenced Alan Hobbs to three years. Judge Mercer said that he had known the dangers.',
    ['Paul Mercer: he had known the dangers'],
  ],
  [
    'with a particle in it',
    '“We are glad of it,” said Laurence des Moulins, the director.',
    ['Laurence des Moulins: We are glad of it'],
  ],
])('the name of a person begins %s', (_, text, expected) => {
  expect(speakers(text)).toEqual(expected)
})

test.each([
  [
    'with what it is for',
    'The Norwegian Center for Disease Control said that the risk was low. The Oslo Department of Aviation said that flights were on time.',
    [
      'the Norwegian Center for Disease Control: the risk was low',
      'the Oslo Department of Aviation: flights were on time',
    ],
  ],
  [
    'when its kind alone is told later',
    'The Ministry of the Interior said that three boats were found. The Ministry said that the search would go on.',
    [
      'the Ministry of the Interior: three boats were found',
      'the Ministry of the Interior: the search would go on',
    ],
  ],
  [
    'when its short form alone is told',
    'The CDC said that the risk was low. Later the Norwegian CDC said that there was no need to worry.',
    ['the Norwegian CDC: the risk was low', 'the Norwegian CDC: there was no need to worry'],
  ],
  [
    'and not with the person who leads it',
    'Minister in the Ministry of Trade Ana Ruiz spoke. The ministry said that tariffs would fall.',
    ['the Ministry of Trade: tariffs would fall'],
  ],
])('a body has its whole name %s', (_, text, expected) => {
  expect(speakers(text)).toEqual(expected)
})

test('of two ministries the ministry is neither', () => {
  const last = statementsOf(
    'Two cabinets and one lake\nThe Ministry of Trade met the Ministry of Labour. The Ministry said that wages would rise.',
    '2022-01-05',
  ).at(-1)
  expect(last?.speaker).toBe('the Ministry')
  expect(last?.confidence).toBeLessThan(0.8)
})

test.each(['Reports suggested', 'Early estimates suggested'])('%s: nobody to ask for', (who) => {
  const [only] = statementsOf(
    `Two cabinets and one lake\n${who} that the bridge was damaged by a ship.`,
    '2022-01-05',
  )
  expect(only?.confidence ?? 0).toBeLessThan(0.8)
})

test('a chief financial officer is no chief executive officer', () => {
  expect(
    speakers(
      'Anna Lind, the chief executive officer of the bank, said that profits would fall. The chief financial officer said that costs would rise.',
    ),
  ).toEqual(['Anna Lind: profits would fall', 'the chief financial officer: costs would rise'])
})

test.each([
  [
    'Lin Dawei, also known as Charlie Lin and Lam Tai Wai, was arrested. Charlie Lin said that he was innocent. Lin added that he would go to court.',
    'Lin Dawei',
    ['Charlie Lin', 'Lam Tai Wai', 'Lin'],
  ],
  [
    'Tom Berg - who goes by several names, including Tito Moreno - was in court. Berg said that he had seen nothing. Moreno said that the street was dark.',
    'Tom Berg',
    ['Tito Moreno', 'Moreno', 'Berg'],
  ],
  [
    'Peter Müller, a lawyer, said that the law was clear. Mueller said that the court would agree.',
    'Peter Müller',
    ['Mueller', 'Müller'],
  ],
])('all names of one person mean one person: %s', (text, name, aliases) => {
  const spoken = statementsOf(`Two cabinets and one lake\n${text}`, '2022-01-05')
  expect(spoken.map(({ speaker }) => speaker)).toEqual([name, name])
  const { entities } = factsOf(`Two cabinets and one lake\n${text}`, '2022-01-05')
  expect(entities.find((entity) => entity.name === name)?.aliases).toEqual(expect.arrayContaining(aliases))
})

test('a name in brackets that shares nothing with the one before it is somebody else', () => {
  expect(
    speakers('Tom Berg (Harbor Lines) said that the sea was rough. Ana Ruiz said that it was calm.'),
  ).toEqual(['Tom Berg: the sea was rough', 'Ana Ruiz: it was calm'])
})

test('a judge goes by the name, by the family name and by the office', () => {
  const text =
    'Two years for a wall\nHis Honour Judge Paul Mercer QC sentenced Alan Hobbs. Judge Mercer said that the wall was unsafe.'
  const judge = factsOf(text).entities.find(({ name }) => name === 'Paul Mercer')
  expect(judge).toMatchObject({ aliases: ['Mercer'], titles: ['Judge'] })
})

test('he is nobody in a paragraph behind one in which two men act and neither speaks', () => {
  const two = 'Rolf Vetter lifted the ban, and Oskar Lindt was released from prison.'
  const one = 'The ban was lifted, and Oskar Lindt was released from prison.'
  const behind = '\n\nHe admitted that the ban had come too late.'
  expect(speakers(two + behind)).toEqual([])
  expect(speakers(one + behind)).toEqual(['Oskar Lindt: the ban had come too late'])
})

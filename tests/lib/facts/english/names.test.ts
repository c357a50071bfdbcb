import { expect, test } from 'vitest'
import { factsOf, statementsOf } from '#tests/lib/facts/read'

const speakers = (text: string): string[] =>
  statementsOf(`Two cabinets and one lake\n${text}`, '2022-01-05').map(
    ({ speaker, statement }) => `${speaker}: ${statement.text}`,
  )

test.each([
  [
    'behind an office with the body that it belongs to',
    'Seats have sold out twice, Founder and Chief Executive Officer of Harbor Opera Ellen Draper said. Draper said she was proud.',
    ['Ellen Draper: Seats have sold out twice', 'Ellen Draper: she was proud'],
  ],
  [
    'behind an office for whom it is held',
    'Negotiator for the Netherlands Sean Hollis said that the border was quiet.',
    ['Sean Hollis: the border was quiet'],
  ],
  [
    'behind the office of an order',
    'Mother Superior Agnes Roe said that the garden was open.',
    ['Agnes Roe: the garden was open'],
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
  // below 0.8 nothing is asked of it
  expect(only?.speaker.toLowerCase()).toBe(who.replace(/ suggested$/u, '').toLowerCase())
  expect(only?.confidence).toBeLessThan(0.8)
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
    'Mia Hart - who goes by other names such as Rosa Vale - was on stage. Hart said that the hall was full. Vale said that the songs were old.',
    'Mia Hart',
    ['Rosa Vale', 'Vale', 'Hart'],
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

test.each([
  [
    'somebody whose last name is written large',
    'Takumi SATO, the mayor, said that the sea was rough.',
    'person',
  ],
  ['a body that ends in its short form', 'Norwegian CDC said that the risk was low.', 'organisation'],
])('%s', (_, text, type) => {
  const { entities } = factsOf(`Two cabinets and one lake\n${text}`, '2022-01-05')
  expect(entities.map((entity) => entity.type)).toEqual([type])
})

test('a superior is no office before a name', () => {
  expect(speakers('Officials in Superior Wisconsin said that the lake was calm.')).toEqual([
    'officials in Superior Wisconsin: the lake was calm',
  ])
})

test.each([
  'Lin Dawei, also known as Charlie Lin, and Ana Ruiz were at sea. Ana Ruiz said that she was tired.',
  'Lin Dawei, who goes by Charlie Lin, Ana Ruiz and Tom Berg were at sea. Ana Ruiz said that she was tired.',
  'Lin Dawei (Charlie Lin), Ana Ruiz and Tom Berg were at sea. Ana Ruiz said that she was tired.',
])('whoever is named behind another name of somebody is somebody else: %s', (text) => {
  expect(speakers(text)).toEqual(['Ana Ruiz: she was tired'])
})

test('of several names each is a name of the one person', () => {
  const text =
    'Mia Hart, known by the names Rosa Vale, Lucy Dale, and Ella Moss, was on stage. Moss said that she was tired.'
  expect(speakers(text)).toEqual(['Mia Hart: she was tired'])
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

test('people, bodies, countries and places are told apart, with their short names', () => {
  const { entities } = factsOf(
    `Two cabinets and one lake\nForeign Minister Ana Ruiz met envoys of the U.S. in Geneva. Ruiz said the White House was silent. The U.S. said it would wait.`,
    '2022-01-05',
  )
  const told = entities.map(({ name, type }) => `${type} ${name}`)
  expect(told).toEqual(
    expect.arrayContaining(['person Ana Ruiz', 'country the United States', 'place Geneva']),
  )
  expect(entities.find(({ name }) => name === 'Ana Ruiz')?.aliases).toContain('Ruiz')
})

test.each([
  [
    'behind a verb of saying',
    '“We miss him,” said Rob Allen, the warden of Harbor Park. “He was ill,” said Allen.',
    ['Rob Allen: We miss him', 'Rob Allen: He was ill'],
  ],
  [
    'before words that tell who he is',
    'Rob Allen, the warden of Harbor Park, said that the gate was shut.',
    ['Rob Allen: the gate was shut'],
  ],
  ['before the verb', 'Drew Barr told the harbor board it was cold.', ['Drew Barr: it was cold']],
])('a given name that is a verb as well is a name %s', (_, text, expected) => {
  expect(speakers(text)).toEqual(expected)
})

test.each([
  ['Its manager, Pierre Lasalle, says that ants taste good.', 'manager'],
  ['Businessman Hamid Karun said that the gate was shut.', 'businessman'],
])('a title is told without whose it is and as it is written inside a sentence: %s', (text, title) => {
  const [fact] = statementsOf(`Two cabinets and one lake\n${text}`, '2022-01-05')
  expect(fact?.title).toBe(title)
})

test.each([
  ['The report named the police, Hallam Wednesday and other bodies.', []],
  ['They were shown Hallam Wednesday’s ground.', []],
  ['The Senate Wednesday voted for it.', ['Wednesday']],
  ['The ministers met in Springfield, Illinois Wednesday and left.', ['Wednesday']],
])('a weekday is a time only where it ends no name: %s', (text, days) => {
  const { facts } = factsOf(`Two cabinets and one lake\n${text}`, '2022-01-05')
  expect(facts.flatMap((fact) => (fact.kind === 'date' ? [fact.span.text] : []))).toEqual(days)
})

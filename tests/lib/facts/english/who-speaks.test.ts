import { expect, test } from 'vitest'
import { toldBy } from '#tests/lib/facts/english/told-by'
import { factsOf } from '#tests/lib/facts/read'

test.each([
  ['two words', 'Police said two died.', ['police: two died']],
  ['people in general', 'Experts say the bridge is unsafe.', ['experts: the bridge is unsafe']],
  [
    'two together',
    'Ana Ruiz and Tomas Berg said the port would open.',
    ['Ana Ruiz and Tomas Berg: the port would open'],
  ],
  [
    'a poll',
    'According to the poll, most voters want the port to open.',
    ['the poll: most voters want the port to open'],
  ],
  [
    'an office behind the name',
    'Karl Lund, chief of the transport authority, said the trains would run.',
    ['Karl Lund: the trains would run'],
  ],
  [
    'one person with two offices',
    '“It rains,” said scientist and co-author Karl Lund.',
    ['Karl Lund: It rains'],
  ],
  [
    'experts on two things',
    'Experts on trade and nonproliferation said the pact would hold.',
    ['experts on trade and nonproliferation: the pact would hold'],
  ],
  [
    'she who acts on through a paragraph',
    'Ana Clay opened the port. It was late.\n\nShe walked along the quay.\n\n“The port is safe,” she said.',
    ['Ana Clay: The port is safe'],
  ],
  [
    'a party without brackets',
    '“It will pass,” Senator Mitch Reed, R-Ky., said Tuesday.',
    ['Mitch Reed: It will pass'],
  ],
  [
    'a first name that may be a verb',
    '“We are open,” press secretary Josh Hale said at a briefing Monday.',
    ['Josh Hale: We are open'],
  ],
  [
    'a name that may be a verb, beside an office',
    'Ana Ruiz said the mayor, Mark Lund, was wrong to refuse.',
    ['Ana Ruiz: the mayor, Mark Lund, was wrong to refuse'],
  ],
  [
    'he who has told of another',
    'Kestrel aide Karl Lund spoke to reporters. “It is late,” Lund said. On June 7, Tomas Berg will meet Ana Ruiz, he added.',
    ['Karl Lund: It is late', 'Karl Lund: On June 7, Tomas Berg will meet Ana Ruiz'],
  ],
  [
    'he who adds, though another has acted',
    '“It is late,” said Karl Lund.\n\nTomas Berg will stay in Oslo. “The house is warm and the port is safe,” he added.',
    ['Karl Lund: It is late', 'Karl Lund: The house is warm and the port is safe'],
  ],
  [
    'somebody by his office and whose it is',
    'Kestrel aide Karl Lund met the press, and Tomas Berg left. “It is late,” the Kestrel aide said.',
    ['Karl Lund: It is late'],
  ],
  [
    'a body by its kind',
    'The KLM union called a strike. Talks went on for a week, the union said.',
    ['the KLM union: Talks went on for a week'],
  ],
  [
    'a body by the last word of its name',
    'The Harbor Unified School District closed all halls. Schools will remain shut, the district announced.',
    ['the Harbor Unified School District: Schools will remain shut'],
  ],
  [
    'what is demanded of another',
    'The party demanded a neutral judge to hear the case.',
    ['the party: a neutral judge to hear the case'],
  ],
  ['an age', 'Karl Lund, 25, said the port was shut.', ['Karl Lund: the port was shut']],
  ['a party', 'Rep. Dana Cole (D-Md.) said the port was shut.', ['Dana Cole: the port was shut']],
  [
    'a short title behind the verb',
    '“The port is shut,” said Rep. Dana Cole.',
    ['Dana Cole: The port is shut'],
  ],
  [
    'two relays',
    'Sources said that Elena Rossi had told diplomats that the port was shut.',
    ['sources > Elena Rossi: the port was shut'],
  ],
  [
    'one man in three spellings',
    'Volodymyr Zelenskyy said the line would hold. Zelensky said help was near. President Zelenskiy warned that time was short.',
    [
      'Volodymyr Zelenskyy: the line would hold',
      'Volodymyr Zelenskyy: help was near',
      'Volodymyr Zelenskyy: time was short',
    ],
  ],
  [
    'particles',
    '“The plan is ready,” said Ursula von der Leyen. Von der Leyen added that money was short.',
    ['Ursula von der Leyen: The plan is ready', 'Ursula von der Leyen: money was short'],
  ],
  [
    'somebody without a name',
    '“Come home,” said a driver who goes by the name “Shorty.”',
    ['a driver: Come home'],
  ],
  [
    'the mayor',
    'The mayor of Oslo, Karl Lund, opened the bridge. “It is done,” the mayor said.',
    ['Karl Lund: It is done'],
  ],
  [
    'the company',
    'Nordic Steel Corp. said the mill would close. The company said wages would be paid.',
    ['Nordic Steel Corp.: the mill would close', 'Nordic Steel Corp.: wages would be paid'],
  ],
  [
    'a name with a hyphen, and she behind another name with an amount',
    'Anna Reed-Lund, who runs the agency, said the firm was warned. The agency fined Telepost A$1m. “We waited for months,” she said.',
    ['Anna Reed-Lund: the firm was warned', 'Anna Reed-Lund: We waited for months'],
  ],
  [
    'what somebody is called, and his name',
    'Chile’s de facto ruler, Prince Omar Reed, told the Harbor Times that his nation was not planning it.',
    ['Omar Reed: his nation was not planning it'],
  ],
  [
    'it, behind a body that is also an adjective',
    'The Chilean navy is sending ships. The US military is sending ships as well, it said in a statement.',
    ['the US military: The US military is sending ships as well'],
  ],
  ['a court', 'The court has ruled that the port can stay.', ['the court: the port can stay']],
  [
    'what somebody is by trade, without an article',
    'Two boats sank, according to footballer Hector Ruiz and local media.',
    ['Hector Ruiz and local media: Two boats sank'],
  ],
  [
    'letters that say and estimate',
    'The ABC said: “The port is shut.” It estimated there was a chance of rain.',
    ['The ABC: The port is shut', 'The ABC: there was a chance of rain'],
  ],
  [
    'a particle in a name is no title',
    'Harbor coordinator Gian Ruiz Del Lago said the port was shut.',
    ['Gian Ruiz Del Lago: the port was shut'],
  ],
  [
    'the newspaper that spoke last',
    'The port is shut, according to the Harbor Times. If it rains, the town will be flooded, the newspaper says.',
    ['the Harbor Times: The port is shut', 'the Harbor Times: If it rains, the town will be flooded'],
  ],
  [
    'Mr. at the head of two paragraphs is no interview',
    'Mr. Lund said the port was shut.\nMr. Berg said the road was open.',
    ['Lund: the port was shut', 'Berg: the road was open'],
  ],
])('%s', (_, text, expected) => {
  expect(toldBy(text)).toEqual(expected)
})

test('one man has all spellings of his name, and a cape is nobody', () => {
  const { entities } = factsOf(
    'Two cabinets and one lake\nPresident Volodymyr Zelenskyy came to Cape Mora. Zelensky said help was near off Cape Mora.',
  )
  const people = entities.filter(({ type }) => type === 'person')
  expect(people).toMatchObject([
    { name: 'Volodymyr Zelenskyy', aliases: expect.arrayContaining(['Zelensky']) },
  ])
  expect(entities.find(({ name }) => name === 'Cape Mora')?.type).toBe('place')
})

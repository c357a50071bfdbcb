import { expect, test } from 'vitest'
import { factsOf, statementsOf } from '#tests/lib/facts/read'

const read = (text: string): string[] =>
  statementsOf(`Two cabinets and one lake\n${text}`, '2022-01-05').map(
    ({ via, speaker, statement, pieces }) =>
      `${[...via, speaker].join(' > ')}: ${(pieces ?? [statement]).map((piece) => piece.text).join(' … ')}`,
  )

test.each([
  ['two words', 'Police said two died.', ['police: two died']],
  ['people in general', 'Experts say the bridge is unsafe.', ['experts: the bridge is unsafe']],
  [
    'two together',
    'Ana Ruiz and Tomas Berg said the port would open.',
    ['Ana Ruiz and Tomas Berg: the port would open'],
  ],
  ['put in between', 'The bridge, Ana Ruiz said, is unsafe.', ['Ana Ruiz: The bridge … is unsafe']],
  ['verb at the head', 'Said Ana Ruiz: “The door is open to all.”', ['Ana Ruiz: The door is open to all']],
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
    'what is laid to another',
    'Anna Berg accused Chile of shelling the town.',
    ['Anna Berg: shelling the town'],
  ],
  [
    'what is asked of another',
    'Anna Berg urged Chile and others in the region to push back.',
    ['Anna Berg: Chile and others in the region to push back'],
  ],
  [
    'one person with two offices',
    '“It rains,” said scientist and co-author Karl Lund.',
    ['Karl Lund: It rains'],
  ],
  [
    'saying at the head of the sentence',
    'Noting that the bridge was old, Ana Ruiz asked, “Could it fall?”',
    ['Ana Ruiz: the bridge was old', 'Ana Ruiz: Could it fall?'],
  ],
  [
    'no word more',
    'Ana Ruiz said the road would open, but she gave no details.',
    ['Ana Ruiz: the road would open'],
  ],
  [
    'so far',
    'The number has passed 20,000, with 70 deaths so far, the Harbor Institute said.',
    ['the Harbor Institute: The number has passed 20,000, with 70 deaths so far'],
  ],
  [
    'to, written large',
    'Ana Ruiz spoke. “To be clear, we will stay,” she said.',
    ['Ana Ruiz: To be clear, we will stay'],
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
    'demanded and vowed',
    '“Why is the road shut?” Karl Lund demanded. “We will stay,” he vowed.',
    ['Karl Lund: Why is the road shut?', 'Karl Lund: We will stay'],
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
  ['an age', 'Karl Lund, 25, said the port was shut.', ['Karl Lund: the port was shut']],
  ['a party', 'Rep. Dana Cole (D-Md.) said the port was shut.', ['Dana Cole: the port was shut']],
  [
    'a short title behind the verb',
    '“The port is shut,” said Rep. Dana Cole.',
    ['Dana Cole: The port is shut'],
  ],
  [
    'saying that, at the end',
    'The team urged caution, saying that more tests were needed.',
    ['the team: more tests were needed'],
  ],
  [
    'adding that',
    '“It is over,” Ana Ruiz said, adding that the road was ready.',
    ['Ana Ruiz: It is over', 'Ana Ruiz: the road was ready'],
  ],
  ['an adverb before', 'Still, the fund warned that growth would slow.', ['the fund: growth would slow']],
  [
    'what the speaker was doing',
    'President Carter, dedicating the museum, said the city had waited long enough.',
    ['Carter: the city had waited long enough'],
  ],
  [
    'a title in quotation marks is not what was told',
    'Dana Cole told the “Morning Table” that the port was shut.',
    ['Dana Cole: the port was shut'],
  ],
  [
    'a few words quoted inside',
    'Ana Ruiz said the port was “a gift” to all.',
    ['Ana Ruiz: the port was “a gift” to all'],
  ],
  ['judged with a few words', 'President Carter called the plan a “huge win.”', ['Carter: a “huge win.”']],
  [
    'broken in the middle',
    '“I do not believe,” President John Carter said, “that the navy has lost control.”',
    ['John Carter: I do not believe … that the navy has lost control'],
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
  ['straight single marks', "'We shall see,' said Prime Minister Keir Hart.", ['Keir Hart: We shall see']],
  ['sighed', '“We shall see,” sighed Ana Ruiz.', ['Ana Ruiz: We shall see']],
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
    'over several paragraphs',
    '“What we see is a wave,” Health Minister Luc Morel said. “We have seen worse.\n“Until now we held.\n“I ask you to stay.”\nMayor Anne Petit agreed. “The worst is behind us,” she said.',
    [
      'Luc Morel: What we see is a wave',
      'Luc Morel: We have seen worse',
      'Luc Morel: Until now we held',
      'Luc Morel: I ask you to stay',
      'Anne Petit: The worst is behind us',
    ],
  ],
  [
    'a colon, and the words in the next paragraph',
    'The mayor added:\n“The bridge will stand for a hundred years.”',
    ['the mayor: The bridge will stand for a hundred years'],
  ],
  [
    'another speaker after although',
    'Ana Ruiz said the port would open, although Tomas Berg said it was shut.',
    ['Ana Ruiz: the port would open', 'Tomas Berg: it was shut'],
  ],
  [
    'a name with a hyphen, and she behind another name with an amount',
    'Anna Reed-Lund, who runs the agency, said the firm was warned. The agency fined Telepost A$1m. “We waited for months,” she said.',
    ['Anna Reed-Lund: the firm was warned', 'Anna Reed-Lund: We waited for months'],
  ],
  [
    'her with a noun',
    'Anna Reed-Lund said her agency had begun asking what the firm was doing.',
    ['Anna Reed-Lund: her agency had begun asking what the firm was doing'],
  ],
  [
    'a quotation whose stop stands behind its mark',
    'Ana Ruiz noted that Chile gives no licences, but said “we could go to the court and ask that it be shut”.',
    ['Ana Ruiz: Chile gives no licences', 'Ana Ruiz: we could go to the court and ask that it be shut'],
  ],
  [
    'alleged behind an adverb',
    'Ana Ruiz also alleged that the port was used for arms.',
    ['Ana Ruiz: the port was used for arms'],
  ],
  [
    'a subject with a clause of its own, without that',
    'Ana Ruiz said one of the reasons they closed the port in May was to save the fish.',
    ['Ana Ruiz: one of the reasons they closed the port in May was to save the fish'],
  ],
  [
    'neither nor in what is said',
    'Ana Ruiz says neither the bank nor its owner helped her.',
    ['Ana Ruiz: neither the bank nor its owner helped her'],
  ],
  [
    'no subject at all to the tagger',
    'Ana Ruiz said that would permit the building of more ships.',
    ['Ana Ruiz: that would permit the building of more ships'],
  ],
  [
    'pointed out',
    'Ana Ruiz pointed out that one ship may hold more than one crew.',
    ['Ana Ruiz: one ship may hold more than one crew'],
  ],
  [
    'said at a place with a comma',
    'Ana Ruiz says at a campaign stop in Lima, Peru, that it means war.',
    ['Ana Ruiz: it means war'],
  ],
  [
    'a phrase before the speaker',
    'Too often, Ana Ruiz said, the port is shut.',
    ['Ana Ruiz: Too often … the port is shut'],
  ],
  [
    'a phrase before the quotation',
    'As for the cost, “nobody in this town can know it today,” said Ana Ruiz, who runs the port.',
    ['Ana Ruiz: nobody in this town can know it today'],
  ],
  [
    'said behind a comma, and only the speaker behind it',
    'Whatever the goal, closing the port “is a bad idea,” said Ana Ruiz.',
    ['Ana Ruiz: Whatever the goal, closing the port “is a bad idea,”'],
  ],
  [
    'an or that joins no clauses',
    'The kingdom would not be allowed to do so on its own or with a partner for ten years, the ministry of trade says.',
    [
      'the ministry of trade: The kingdom would not be allowed to do so on its own or with a partner for ten years',
    ],
  ],
  [
    'what somebody is called, and his name',
    'Chile’s de facto ruler, Prince Omar Reed, told the Harbor Times that his nation was not planning it.',
    ['Omar Reed: his nation was not planning it'],
  ],
  [
    'concern that is voiced',
    'Experts have voiced deep concern that the plan could lead to shortages.',
    ['experts: the plan could lead to shortages'],
  ],
  [
    'condemned with a few quoted words',
    'Ana Ruiz condemned the test as “a grave threat” to peace.',
    ['Ana Ruiz: the test as “a grave threat” to peace'],
  ],
  [
    'plans as the only verb between two commas',
    'In addition, the bank plans to open more branches soon, a spokesman announced Monday morning.',
    ['a spokesman: In addition, the bank plans to open more branches soon'],
  ],
  [
    'a statement that says it',
    'Ana Ruiz issued a statement saying that the port was safe.',
    ['Ana Ruiz: the port was safe'],
  ],
  [
    'it, behind a body that is also an adjective',
    'The Chilean navy is sending ships. The US military is sending ships as well, it said in a statement.',
    ['the US military: The US military is sending ships as well'],
  ],
  [
    'told a paper one of them',
    'Ana Ruiz told the BBC one of her friends had been found alive.',
    ['Ana Ruiz: one of her friends had been found alive'],
  ],
  [
    'a few quoted words that end with a mark',
    'Ana Ruiz came to Lima. The city “stands ready for all!” she said.',
    ['Ana Ruiz: The city “stands ready for all!”'],
  ],
  ['a court', 'The court has ruled that the port can stay.', ['the court: the port can stay']],
  [
    'what somebody is by trade, without an article',
    'Two boats sank, according to footballer Hector Ruiz and local media.',
    ['Hector Ruiz and local media: Two boats sank'],
  ],
  [
    'that before an -ing',
    'Karl Lund told the Harbor Times that counting the ships would be hard.',
    ['Karl Lund: counting the ships would be hard'],
  ],
  [
    'letters that say and estimate',
    'The ABC said: “The port is shut.” It estimated there was a chance of rain.',
    ['The ABC: The port is shut', 'The ABC: there was a chance of rain'],
  ],
  [
    'said in a statement posted somewhere',
    'The grounds for closing two of its ports are still unclear, the Harbor Institute said in a statement posted on Monday.',
    ['the Harbor Institute: The grounds for closing two of its ports are still unclear'],
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
  expect(read(text)).toEqual(expected)
})

test.each([
  [
    'neither nor',
    'Neither President John Carter nor Prime Minister Keir Hart said that the talks had failed.',
  ],
  ['no official', 'No official said that the bridge was safe for heavy trucks.'],
  ['nobody', 'Nobody at the ministry told reporters that the mayor had resigned.'],
  ['none of them', 'None of the ministers said that the mayor had resigned.'],
  ['few', 'Few experts said that the dam would hold.'],
  ['never', 'Ana Ruiz never said that the port was safe.'],
  ['refused to say', 'Ana Ruiz refused to say whether the port was safe.'],
  ['if', 'If Ana Ruiz says the port is safe, the ships will come.'],
  ['had she said', 'Had Ana Ruiz said the port was safe, few would have minded.'],
  ['a question', 'Did Ana Ruiz say that the port was safe?'],
  ['what will be said', 'Ana Ruiz will say on Monday that the port is safe.'],
  [
    'wrongly reported',
    'It was wrongly reported that Foreign Minister Elena Rossi said the court was corrupt.',
  ],
  [
    'a quotation beside somebody who acts',
    'Alice Grant began talking to Bob Lane. “The port is closed.” Bob Lane nodded.',
  ],
])('nothing is said: %s', (_, text) => {
  expect(read(text)).toEqual([])
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

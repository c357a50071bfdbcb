import { expect, test } from 'vitest'
import { toldBy } from '#tests/lib/facts/english/told-by'

test.each([
  ['put in between', 'The bridge, Ana Ruiz said, is unsafe.', ['Ana Ruiz: The bridge … is unsafe']],
  ['verb at the head', 'Said Ana Ruiz: “The door is open to all.”', ['Ana Ruiz: The door is open to all']],
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
    'demanded and vowed',
    '“Why is the road shut?” Karl Lund demanded. “We will stay,” he vowed.',
    ['Karl Lund: Why is the road shut?', 'Karl Lund: We will stay'],
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
  ['straight single marks', "'We shall see,' said Prime Minister Keir Hart.", ['Keir Hart: We shall see']],
  ['sighed', '“We shall see,” sighed Ana Ruiz.', ['Ana Ruiz: We shall see']],
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
    'told a paper one of them',
    'Ana Ruiz told the BBC one of her friends had been found alive.',
    ['Ana Ruiz: one of her friends had been found alive'],
  ],
  [
    'a few quoted words that end with a mark',
    'Ana Ruiz came to Lima. The city “stands ready for all!” she said.',
    ['Ana Ruiz: The city “stands ready for all!”'],
  ],
  [
    'that before an -ing',
    'Karl Lund told the Harbor Times that counting the ships would be hard.',
    ['Karl Lund: counting the ships would be hard'],
  ],
  [
    'said in a statement posted somewhere',
    'The grounds for closing two of its ports are still unclear, the Harbor Institute said in a statement posted on Monday.',
    ['the Harbor Institute: The grounds for closing two of its ports are still unclear'],
  ],
])('%s', (_, text, expected) => {
  expect(toldBy(text)).toEqual(expected)
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
  expect(toldBy(text)).toEqual([])
})

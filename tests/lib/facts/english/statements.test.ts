import { expect, test } from 'vitest'
import { statementsOf } from '#tests/lib/facts/read'

/** `relay > speaker: words`, one for each statement; where the attribution breaks the words, … stands for it. */
const read = (text: string): string[] =>
  statementsOf(`Two cabinets and one lake\n${text}`, '2022-01-05').map(
    ({ via, speaker, statement, pieces }) =>
      `${[...via, speaker].join(' > ')}: ${(pieces ?? [statement]).map((piece) => piece.text).join(' … ')}`,
  )

test.each([
  [
    'said that',
    'Foreign Minister Ana Ruiz said that the port would open.',
    ['Ana Ruiz: the port would open'],
  ],
  [
    'said without that',
    'Officials in Oslo said the port would open.',
    ['officials in Oslo: the port would open'],
  ],
  [
    'quotation first',
    '“We will wait for a better day,” Ana Ruiz said.',
    ['Ana Ruiz: We will wait for a better day'],
  ],
  ['verb first', '"We will wait," said Ana Ruiz, the foreign minister.', ['Ana Ruiz: We will wait']],
  [
    'a quotation that goes on',
    '“Nothing is settled,” Ana Ruiz said, “but the door is open.”',
    ['Ana Ruiz: Nothing is settled … but the door is open'],
  ],
  [
    'a second quotation in the same paragraph',
    '“We will wait,” Ana Ruiz said. “The door is open.”',
    ['Ana Ruiz: We will wait', 'Ana Ruiz: The door is open'],
  ],
  [
    'saying last',
    'The port will open in May, the ministry of trade said on Monday.',
    ['the ministry of trade: The port will open in May'],
  ],
  [
    'an hour ends its sentence',
    'The talks ended at 5 p.m. Soviet officials said the port would open.',
    ['Soviet officials: the port would open'],
  ],
  [
    'a zone of time does not',
    'Ana Ruiz said the port would open at 5 p.m. Eastern time on the first day.',
    ['Ana Ruiz: the port would open at 5 p.m. Eastern time on the first day'],
  ],
  [
    'the capital ends its sentence',
    'They met in Washington, D.C. Tomas Berg said the port would open.',
    ['Tomas Berg: the port would open'],
  ],
  [
    'where and when somebody speaks',
    'Foreign Minister Ana Ruiz, speaking in Oslo on Monday, said the port would open.',
    ['Ana Ruiz: the port would open'],
  ],
  [
    'according to somebody whose words are quoted',
    'According to Ana Ruiz, a legal adviser, “nobody had expected the port to open.”',
    ['Ana Ruiz: nobody had expected the port to open'],
  ],
  ['according to', 'According to Ana Ruiz, the port will open.', ['Ana Ruiz: the port will open']],
  [
    'according to, last',
    'The port lost 3 million dollars, according to the Harbor Institute.',
    ['the Harbor Institute: The port lost 3 million dollars'],
  ],
  [
    'an appositive',
    'Ana Ruiz, who leads the team, said the port would open.',
    ['Ana Ruiz: the port would open'],
  ],
  [
    'an office before a name',
    "Norland's prime minister, Tomas Berg, warned that time was short.",
    ['Tomas Berg: time was short'],
  ],
  ['an addressee', 'Ana Ruiz told reporters that the port would open.', ['Ana Ruiz: the port would open']],
  [
    'a place before the speaker',
    'In a televised speech, Tomas Berg said the port would open.',
    ['Tomas Berg: the port would open'],
  ],
  [
    'a relay',
    'Coastal News reported that Tomas Berg had told lawmakers that he would resign.',
    ['Coastal News > Tomas Berg: he would resign'],
  ],
  [
    'a medium that speaks for itself',
    'Coastal News reported that the port was closed.',
    ['Coastal News: the port was closed'],
  ],
  [
    'two speakers in one sentence',
    'France said the price was fair, while Spain said the price was too high.',
    ['France: the price was fair', 'Spain: the price was too high'],
  ],
  ['family name', 'Ana Ruiz came early. Ruiz said the port would open.', ['Ana Ruiz: the port would open']],
  [
    'she',
    'Ana Ruiz said the port would open. She added that the road was ready.',
    ['Ana Ruiz: the port would open', 'Ana Ruiz: the road was ready'],
  ],
  [
    'the ministry',
    'The trade ministry said the port would open. The ministry added that the road was ready.',
    ['the trade ministry: the port would open', 'the trade ministry: the road was ready'],
  ],
  [
    'somebody without a name',
    'A diplomat familiar with the talks, who asked not to be named, said the port would open.',
    ['a diplomat familiar with the talks: the port would open'],
  ],
])('%s', (_, text, expected) => {
  expect(read(text)).toEqual(expected)
})

test.each([
  ['he could be either', 'Tomas Berg met Karl Lund. He said the port would open.'],
  ['she cannot be a he', 'Tomas Berg came early. She said the port would open.'],
  ['nobody yet', 'He said the port would open.'],
  ['either minister', 'The ministers Ana Ruiz and Eva Lund came early. She said the port would open.'],
  ['a plan that was announced', 'The plan that officials announced was late.'],
  ['a thing that says', 'The sign said nothing of the kind.'],
  ['the passive', 'The ship is said to be lost.'],
  ['a thing that is told of', 'Officials declined to comment on the port.'],
  ['a heading', 'What the ministry said'],
  ['words of talk without content', 'Ana Ruiz spoke to reporters about the port.'],
  ['a demand is no statement', 'Ana Ruiz asked the fleet to leave the port.'],
  ['a name that is given', 'Ana Ruiz called the ship Aurora.'],
  ['a warning of something', 'Ana Ruiz warned of a long winter.'],
  ['a quotation without a speaker', '“The door is open to everybody.”'],
])('no statement: %s', (_, text) => {
  expect(read(text)).toEqual([])
})

test.each([
  ['Ana Ruiz said the port would open if the road was ready.', 'conditional'],
  ['Ana Ruiz denied that the port was closed.', 'denied'],
  ['Ana Ruiz said the port might open in May.', 'possible'],
  ['Ana Ruiz said the port would open.', 'planned'],
  ['Ana Ruiz said the port was open.', 'asserted'],
] as const)('%s is %s', (text, modality) => {
  expect(statementsOf(`Two cabinets and one lake\n${text}`)[0]).toMatchObject({ modality })
})

test('he is the stranger of whom the paragraph tells, and nobody of the paragraph before', () => {
  const text =
    'Tomas Berg said the port would open.\nA retired welder stood at the gate. “They never came,” he said.'
  expect(read(text)).toEqual(['Tomas Berg: the port would open', 'a retired welder: They never came'])
})

test('an office of two words is the title', () => {
  const [statement] = statementsOf('A plant\nChief Executive Paul Whitmore said the plant would open in May.')
  expect(statement).toMatchObject({ speaker: 'Paul Whitmore', title: 'Chief Executive' })
})

test('title, cue and mode are told', () => {
  const [direct] = statementsOf('Two cabinets\n“We will wait,” said Foreign Minister Ana Ruiz.')
  expect(direct).toMatchObject({ title: 'Foreign Minister', mode: 'direct', cue: { text: 'said' } })
  const [mixed] = statementsOf('Two cabinets\nAna Ruiz said the port was “a first step” for all.')
  expect(mixed).toMatchObject({ mode: 'mixed' })
})

import { expect, test } from 'vitest'
import { said, statementsOf } from '#tests/lib/facts/read'

const LEAD = 'Two harbours and one ferry\n'

/** Who speaks in the last statement. */
const lastSpeaker = (text: string): string | undefined => statementsOf(LEAD + text).at(-1)?.speaker

test.each([
  [
    'the company, which was named but has not acted',
    'The Harbor Attorney General is investigating NorCom, two people said. The company said it would help.',
    'NorCom',
  ],
  [
    'the firm, which is no ministry',
    'Norline met the Ministry of Trade. The firm said it would pay.',
    'Norline',
  ],
  [
    'the utility',
    'Norpower Inc. cut lines in May. The utility said it would watch the weather.',
    'Norpower Inc.',
  ],
  [
    'both men',
    'Peter Lang and Karl Weeks were freed in May. Both men said they were treated well.',
    'Peter Lang and Karl Weeks',
  ],
  [
    'both firms, by their names',
    'Norland Airlines cut flights. So did Harbor Airlines. Both airlines said they were ready.',
    'Norland Airlines and Harbor Airlines',
  ],
  ['both sides', 'Chile and Peru met in Oslo. Both sides said the talks were good.', 'Chile and Peru'],
  [
    'the two women, behind a nationality',
    'American Anna Cole and Norwegian Eva Lund met in May. The two women said the talks were good.',
    'Anna Cole and Eva Lund',
  ],
  [
    'the vice president',
    'Vice President Karl Voss went home. The vice president said the port would open.',
    'Karl Voss',
  ],
  [
    'the former president',
    'Former President Karl Voss went home. The former president said the port would open.',
    'Karl Voss',
  ],
  ['the CEO', 'Norcom CEO Anna Reed came late. The CEO said the road was shut.', 'Anna Reed'],
  [
    'the police chief',
    'Police Chief Anna Reed came late. The police chief said the road was shut.',
    'Anna Reed',
  ],
  ['an owner', "Prime Minister Karl Voss's Harbor Party won. Voss said it was late.", 'Karl Voss'],
])('who is meant: %s', (_, text, expected) => {
  expect(lastSpeaker(text)).toBe(expected)
})

test.each([
  [
    'the president is no vice president',
    'Vice President Karl Voss went home. The president said the port would open.',
    'the president',
  ],
  [
    'the president is no former one',
    'Former President Karl Voss went home. The president said the port would open.',
    'the president',
  ],
  [
    'the mayor is no deputy',
    'Deputy Mayor Karl Voss went home. The mayor said the port would open.',
    'the mayor',
  ],
  [
    'the minister is no prime minister',
    'Prime Minister Karl Voss went home. The minister said it was late.',
    'the minister',
  ],
  [
    'the company is one of two',
    'Norline and Harbor Co. are rivals. The company said it was late.',
    'the company',
  ],
  [
    'both men are not three',
    'Peter Lang, Anna Cole and Karl Weeks were freed. Both men said it was late.',
    'both men',
  ],
])('nobody by name: %s', (_, text, expected) => {
  expect(lastSpeaker(text)).toBe(expected)
})

test.each([
  [
    'people familiar with the matter',
    'The bridge is unsafe, according to two people familiar with the matter.',
    ['two people familiar with the matter: The bridge is unsafe'],
  ],
  [
    'a participle behind the noun',
    '(Agency) — The bridge is unsafe, according to two people briefed on the matter.',
    ['two people briefed on the matter: The bridge is unsafe'],
  ],
  [
    'a group representing somebody',
    'The bridge is unsafe, according to a group representing drivers in Oslo.',
    ['a group representing drivers in Oslo: The bridge is unsafe'],
  ],
  [
    'when asked is none of his name',
    '“We are working with them on it,” said a Norcom spokesperson when contacted by the Harbor Times.',
    ['a Norcom spokesperson: We are working with them on it'],
  ],
  [
    'recently named',
    'Cuts will come soon, said Norcom’s recently named executive chair Mark Clay in an email.',
    ['Mark Clay: Cuts will come soon'],
  ],
  [
    'advocates who urge',
    'Some advocates urged the board to set up rules.',
    ['some advocates: the board to set up rules'],
  ],
  [
    'a country by the name that the article gives it',
    'The US welcomed the swap, saying the guests had waited long.',
    ['the US: the guests had waited long'],
  ],
  [
    'hills are nobody',
    'Anna Reed came late. The northern Sierra Norra has seen little rain, she said.',
    ['Anna Reed: The northern Sierra Norra has seen little rain'],
  ],
])('by these words: %s', (_, text, expected) => {
  expect(said(LEAD + text)).toEqual(expected)
})

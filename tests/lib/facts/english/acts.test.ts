import { expect, test } from 'vitest'
import { factsOf } from '#tests/lib/facts/read'

const TITLE = 'Two cabinets and one lake\n'
const facts = (text: string) => factsOf(TITLE + text, '2022-01-05').facts

const demands = (text: string): string[] =>
  facts(text).flatMap((fact) =>
    fact.kind === 'demand' ? `${fact.by} > ${fact.of ?? '?'}: ${fact.text}` : [],
  )

test.each([
  [
    'she by her name, and whom she calls on',
    'Foreign Minister Ana Ruiz spoke. She called on Sergei Lavrov to halt the attacks.',
    'Ana Ruiz > Sergei Lavrov: Sergei Lavrov to halt the attacks',
  ],
  [
    'a day between whom and what',
    'Chilean lawmakers called on the government Wednesday to block the visit.',
    'Chilean lawmakers > the government: to block the visit',
  ],
  [
    'a clause without that',
    'Chile demands Peru withdraw from the town and wants help.',
    'Chile > ?: Peru withdraw from the town',
  ],
  ['an order', 'Karl Lund ordered the troops to leave.', 'Karl Lund > the troops: the troops to leave'],
  [
    'what somebody says outright',
    'Karl Lund said Chile had asked Peru to return the ships.',
    'Chile > Peru: Peru to return the ships',
  ],
])('a demand: %s', (_, text, expected) => {
  expect(demands(text)).toEqual([expected])
})

test.each([
  ['what will be asked', 'Spain will ask Peru to pay.'],
  ['what was not', 'Spain did not urge France to pay.'],
  ['a condition', 'If Spain urges France to pay, it will.'],
  ['a denial', 'The minister denied that Spain had urged France to pay.'],
  ['them', 'Ana Ruiz urged them to stay.'],
  ['anybody', 'Critics urged everybody to go home.'],
  ['two sides', 'The two sides urged Peru to act.'],
])('no demand: %s', (_, text) => {
  expect(demands(text)).toEqual([])
})

const decisions = (text: string): string[] =>
  facts(text).flatMap((fact) =>
    fact.kind === 'decision' ? `${fact.by} ${fact.verb.text} ${fact.text} ${fact.date ?? '?'}` : [],
  )

test.each([
  [
    'a parliament',
    'The Norwegian parliament approved the pension bill on Monday.',
    'the Norwegian parliament approved the pension bill 2022-01-03',
  ],
  [
    'he by his name',
    'President Karl Lund spoke. He signed the climate law on January 3.',
    'Karl Lund signed the climate law 2022-01-03',
  ],
  [
    'with its condition',
    'NATO agreed to send troops if Chile asked.',
    'NATO agreed to send troops if Chile asked ?',
  ],
])('a decision: %s', (_, text, expected) => {
  expect(decisions(text)).toEqual([expected])
})

test.each([
  ['what is felt', 'Chile raised concerns about the port.'],
  ['what is refused in words', 'Chile rejected the accusation of the mayor.'],
  ['a plan to tell', 'Harbor Lines plans to announce new ships.'],
  ['which rate, nobody knows', 'The bank of Chile cut the rate.'],
  ['a possibility', 'Chile may ban plastic bags.'],
  ['a negation', 'Chile did not ban plastic bags.'],
])('no decision: %s', (_, text) => {
  expect(decisions(text)).toEqual([])
})

test('an office before the name is a role, and the fullest is kept', () => {
  const roles = facts(
    'Defense Secretary Mark Reed spoke. Mark Reed, a former head of the navy, left. President Ana Ruiz stayed.',
  ).flatMap((fact) => (fact.kind === 'role' ? `${fact.person}: ${fact.role.text}` : []))
  expect(roles).toEqual(['Mark Reed: a former head of the navy'])
})

import { expect, test } from 'vitest'
import { eventsOf, factsOf, said } from '#tests/lib/facts/read'

const LEAD = 'Harbor inquiry is dropped\n\n'
const people = (text: string): string[] =>
  factsOf(LEAD + text, '2024-03-01').entities.flatMap(({ type, name }) => (type === 'person' ? [name] : []))

test('a title with the name of a body is cut before the name', () => {
  const text =
    'Deputy Director of Public Prosecution Eva-Marie Persson closed the case. Persson said it was old.'
  expect(people(text)).toEqual(['Eva-Marie Persson'])
})

test('a bare title is nobody’s name, and means whoever has it', () => {
  const text = 'Director Anna Berg said the case was closed. The Director said it would be opened again.'
  expect(people(text)).toEqual(['Anna Berg'])
  expect(said(LEAD + text)).toEqual(['Anna Berg: the case was closed', 'Anna Berg: it would be opened again'])
})

test('the title of a paper is nobody', () => {
  const text =
    'Karl Lund wrote a paper called “Deterministic Nonperiodic Flow” in 1963. Lund said it was short.'
  expect(people(text)).toEqual(['Karl Lund'])
})

test('a country takes part by the form that the article has for it', () => {
  const text = 'The US and Norway will sign the fishing deal on March 12.'
  expect(eventsOf(LEAD + text, '2024-03-01').map(({ participants }) => participants)).toEqual([
    ['US', 'Norway'],
  ])
})

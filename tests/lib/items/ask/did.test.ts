import { describe, expect, test } from 'vitest'
import { DID } from '#lib/items/ask/did'
import { TOLD_CLAIM } from '#lib/items/ask/told-claim'
import { shownKey } from '#lib/items/grade'
import type { Candidate } from '#lib/items/question'
import { entity, page } from '#tests/lib/items/told'

/** What somebody did, what became of something, what it is: asked in English of a whole clause. */

const BAY = page(`The harbour of Port Amber
In 2018, Norland lawmakers called on the government to close the harbour. Sorven traders shunned the fair in Lake Town.
Marland captains asked for lower fees at 413 piers. In 2019, the Amber ferry sank in the bay after a storm.
Port Amber is the largest harbour on the northern shore. Lake Town is a village of fishermen behind the dunes.
Cape Mora is the only island with a lighthouse.`)
const { clause, source, date, quantity } = BAY
const facts = [
  clause(
    'e1',
    '[time In 2018], [subject Norland lawmakers] [verb called] [object on the government to close the harbour]',
  ),
  clause('e2', '[subject Sorven traders] [verb shunned] [object the fair in Lake Town]'),
  clause('e3', '[subject Marland captains] [verb asked] [object for lower fees at 413 piers]'),
  clause('e4', '[time In 2019], [subject the Amber ferry] [verb sank] [object in the bay after a storm]'),
  clause('e5', '[subject Port Amber] [verb is] [object the largest harbour on the northern shore]'),
  clause('e6', '[subject Lake Town] [verb is] [object a village of fishermen behind the dunes]'),
  clause('e7', '[subject Cape Mora] [verb is] [object the only island with a lighthouse]'),
  date('2018', '2018'),
  date('2019', '2019'),
  quantity(
    '413 piers',
    413,
    'piers',
    '[subject Marland captains] [verb asked] [rest for lower fees at] [quantity 413 piers]',
  ),
]
const english = source(facts, [
  ...['Port Amber', 'Lake Town', 'Cape Mora'].map((name) => entity(name, 'place')),
])

const asked = (candidates: readonly Candidate[], part: string) => {
  const found = candidates.find(({ item }) => item.stem.includes(part))
  if (!found) throw new Error(`nothing asks ${part}: ${candidates.map(({ item }) => item.stem).join(' ')}`)
  return found
}

describe('what was done', () => {
  const all = DID.ask(english)
  test('people are asked about by what they did, with what others did beside it', () => {
    const { item } = asked(all, 'Norland lawmakers')
    expect(item.stem).toBe('What did Norland lawmakers do in 2018?')
    expect(shownKey(item)).toBe('Called on the government to close the harbour')
    if (item.kind !== 'multiple-choice') throw new Error('no choice')
    expect(item.options.map(({ text }) => text)).toContain('Shunned the fair in Lake Town')
  })
  test('where neither when nor where tells which deed is meant, none is asked for', () => {
    expect(all.some(({ item }) => item.stem.startsWith('What did Sorven traders do'))).toBe(false)
  })
  test('a thing is asked about by what became of it, with the year behind', () => {
    expect(asked(all, 'ferry').item.stem).toBe('What happened to the Amber ferry in 2019?')
  })
  test('what something is, is asked with what others are', () => {
    const { item } = asked(all, 'Port Amber')
    expect(item.stem).toBe('What is Port Amber?')
    expect(shownKey(item)).toBe('The largest harbour on the northern shore')
  })
  test('the facts prove the key, and find wrong what others did', () => {
    const { question } = asked(all, 'Norland lawmakers')
    expect(DID.prove(question, 'Called on the government to close the harbour', english)).toBe('right')
    expect(DID.prove(question, 'Called on the government to open the harbour', english)).toBe('wrong')
    expect(DID.prove(question, 'Shunned the fair in Lake Town', english)).toBe('wrong')
  })
})

describe('what is told', () => {
  test('a claim says what the clause says, or one other thing in its place', () => {
    const claims = TOLD_CLAIM.ask(english)
    expect(claims.length).toBeGreaterThan(0)
    for (const { item, question, claimed } of claims) {
      if (item.kind !== 'true-false' || question.asks !== 'told') throw new Error('no claim')
      expect(item.options[0].correct).toBe(question.altered === undefined)
      expect(TOLD_CLAIM.prove(question, claimed ?? '', english)).toBe(question.altered ? 'wrong' : 'right')
    }
  })
})

import { describe, expect, test } from 'vitest'
import { factsOf, statementsOf } from '#tests/lib/facts/read'

const LEAD = 'Harbor keeps its ferry\n\n'
const said = (text: string): string[] =>
  statementsOf(LEAD + text, '2024-03-01').map(({ speaker, statement }) => `${speaker}: ${statement.text}`)
const titlesOf = (text: string): (readonly string[])[] =>
  factsOf(LEAD + text, '2024-03-01').entities.flatMap(({ type, titles }) =>
    type === 'person' ? [titles] : [],
  )

describe('a first name with a description of its own', () => {
  const petrenko =
    'The council dismissed harbor master Ivan Petrenko on Monday. Petrenko said the ferry was safe. '
  test('is somebody of his own', () => {
    expect(
      said(
        `${petrenko}\n\n“This is a mistake we shall pay for,” Ivan, a ferry driver, told the Harbor Post.`,
      ),
    ).toEqual(['Ivan Petrenko: the ferry was safe', 'Ivan: This is a mistake we shall pay for'])
  })
  test('is the one who is called so, where nobody uses his last name alone', () => {
    const text =
      'The council dismissed finance minister Lou Jiwei on Monday. Lou, a former banker, said the ferry was safe.'
    expect(said(text)).toEqual(['Lou Jiwei: the ferry was safe'])
  })
})

describe('paragraphs under labels', () => {
  const people = 'Ana Ruiz and Karl Lund met in Oslo on Monday.\n\n'
  test('are notes, where nothing is asked', () => {
    const text = `${people}Ruiz: Left the hall with a sore knee after the first hour.\n\nLund: Missed his third meeting in a row with a cold.`
    expect(said(text)).toEqual([])
  })
  test('are an interview, where something is asked', () => {
    const text = `${people}Ruiz: Why does the ferry stop in the winter?\n\nLund: Because the lake is frozen until April.`
    expect(said(text)).toContain('Karl Lund: Because the lake is frozen until April')
  })
})

describe('a participle that goes on', () => {
  test('behind others who do something is not surely of the one who speaks', () => {
    const text =
      'Ana Ruiz said not all of the drivers had agreed, with some walking out, saying the pay was too low for them.'
    expect(said(text)).toEqual(['Ana Ruiz: not all of the drivers had agreed, with some walking out'])
  })
  test('with nobody between is', () => {
    const text = 'Ana Ruiz left the meeting with a smile, saying the pay was too low for them.'
    expect(said(text)).toEqual(['Ana Ruiz: the pay was too low for them'])
  })
})

describe('an office', () => {
  test('takes no end of a longer name', () => {
    const text = 'Democratic Party for the Lakes leader Karl Lund urged the mayor to sell the ferry.'
    expect(titlesOf(text)).toEqual([['leader']])
  })
  test('keeps whose it is', () => {
    const text = 'Harbor Party leader Karl Lund urged the mayor to sell the ferry.'
    expect(titlesOf(text)).toEqual([['Harbor Party leader']])
  })
  test('of two ranks joined is no part of the name', () => {
    const text = 'The ferry is safe, said harbor chief Major-Gen Karl Lund on Monday.'
    expect(factsOf(LEAD + text, '2024-03-01').entities.map(({ name }) => name)).toContain('Karl Lund')
  })
  test('a name with a hyphen stays whole', () => {
    const text = 'The ferry is safe, said Anne-Marie Lund on Monday.'
    expect(factsOf(LEAD + text, '2024-03-01').entities.map(({ name }) => name)).toContain('Anne-Marie Lund')
  })
})

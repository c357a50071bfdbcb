import { describe, expect, test } from 'vitest'
import { fitNames, whyNameless } from '#lib/items/gate/name-options'
import type { Item } from '#lib/items/item'
import type { Candidate } from '#lib/items/question'
import { entity, page } from '#tests/lib/items/told'

/** Names to choose from give none of them away: all are of one sort and in one form. */

const { source, at } = page('湖区的渡轮\n\n渡轮开航。\n')
const grounds = source(
  [],
  [
    entity('李山', 'person', ['湖区总统']),
    entity('王海', 'person', ['教授']),
    entity('赵立民', 'person'),
    entity('孙青', 'person'),
    entity('湖区法院', 'organisation'),
    entity('北河法院', 'organisation'),
    entity('南江法院', 'organisation'),
    entity('渡轮协会', 'organisation'),
    entity('Reed', 'person'),
    entity('Anna Berg', 'person'),
    entity('Peter Lang', 'person'),
    entity('Cole', 'person'),
  ],
)

const asked = (key: string, ...wrong: readonly string[]): Candidate => {
  const item: Item = {
    kind: 'multiple-choice',
    key: 'k',
    factIds: ['f'],
    topic: 'event',
    rationale: 'r',
    score: 1,
    evidence: [],
    stem: '谁？',
    options: [key, ...wrong].map((text) => ({ text, correct: text === key })),
  }
  const span = at('渡轮')
  return { item, kind: 'who', question: { asks: 'gap', fact: 'f', sentence: span, gap: span, type: 'name' } }
}

const shown = (key: string, ...wrong: readonly string[]): readonly string[] =>
  fitNames(asked(key, ...wrong), grounds).map(({ text }) => text)

describe('beside a name to choose', () => {
  test('stands no body of another sort, of which what is told could not be true', () => {
    expect(shown('湖区法院', '渡轮协会', '北河法院', '南江法院')).toEqual([
      '湖区法院',
      '北河法院',
      '南江法院',
    ])
  })

  test('stands no head of a state where others are none', () => {
    expect(shown('王海', '李山', '赵立民', '孙青')).toEqual(['王海', '赵立民', '孙青'])
    expect(shown('李山', '王海', '赵立民')).toEqual(['李山'])
  })

  test('stands nobody without a name', () => {
    expect(shown('王海', '赵立民', '游客', '一名官员')).toEqual(['王海', '赵立民'])
  })

  test('stand surnames beside a surname, and full names beside a full one', () => {
    expect(shown('Reed', 'Anna Berg', 'Peter Lang', 'Cole')).toEqual(['Reed', 'Cole'])
    expect(shown('Anna Berg', 'Reed', 'Peter Lang')).toEqual(['Anna Berg', 'Peter Lang'])
  })
})

describe('an answer', () => {
  test.each(['游客', '外交部发言人', '一名官员', '计划'])('is never somebody without a name: %s', (name) => {
    expect(whyNameless(asked(name, '王海'), grounds)).toBe(`has no name: ${name}`)
  })

  test.each(['王海', '湖区法院', '渡轮协会', 'Reed'])('may be %s', (name) => {
    expect(whyNameless(asked(name, '赵立民'), grounds)).toBeNull()
  })
})

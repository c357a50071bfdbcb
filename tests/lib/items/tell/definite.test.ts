import { describe, expect, test } from 'vitest'
import { withThe } from '#lib/items/tell/definite'
import { withArticles } from '#lib/items/tell/name-options'
import { entity, page } from '#tests/lib/items/told'

/** English names with the article that they have inside a sentence. */

const HOLLIN = page(
  `Lakes in Hollin

The Lake Data Base warned of heat. Norland’s Institute for Lake Research agreed, and Norland’s Hexa Boats sold ships. LARA sent a map to the Lake Data Base.
`,
)
const { article } = HOLLIN

describe('a name', () => {
  test.each([
    ['Lake Data Base', 'the Lake Data Base'],
    ['Institute for Lake Research', 'the Institute for Lake Research'],
    ['Hexa Boats', 'Hexa Boats'],
    ['LARA', 'LARA'],
  ])('%s is told as %s', (name, told) => {
    expect(withThe(article, name)).toBe(told)
  })

  const optionsOf = (...names: string[]): string[] => {
    const source = HOLLIN.source(
      [],
      names.map((name) => entity(name, 'organisation')),
    )
    const { item } = withArticles(source, {
      kind: 'who',
      question: { asks: 'part', fact: 'f', part: HOLLIN.at('LARA'), type: 'name' },
      item: {
        kind: 'multiple-choice',
        key: 'k',
        factIds: ['f'],
        topic: 'event',
        rationale: 'r',
        score: 1,
        evidence: [],
        stem: 'Which organization sent a map?',
        options: names.map((text, at) => ({ text, correct: at === 0 })),
      },
    })
    return item.kind === 'multiple-choice' ? item.options.map(({ text }) => text) : []
  }

  test('has its article among the options where all have one', () => {
    expect(optionsOf('Institute for Lake Research', 'Lake Data Base')).toEqual([
      'the Institute for Lake Research',
      'the Lake Data Base',
    ])
  })

  test('has none beside one that has none, which would tell itself apart', () => {
    expect(optionsOf('LARA', 'Institute for Lake Research', 'Lake Data Base')).toEqual([
      'LARA',
      'Institute for Lake Research',
      'Lake Data Base',
    ])
  })
})

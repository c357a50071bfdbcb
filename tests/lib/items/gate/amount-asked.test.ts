import { describe, expect, test } from 'vitest'
import type { QuantityFact } from '#lib/facts/fact'
import { whyReckoned } from '#lib/items/gate/amount-asked'
import type { Candidate } from '#lib/items/question'
import { page } from '#tests/lib/items/told'

/** A number that the rest of the stem tells is not asked. */

const why = (
  sentence: string,
  asked: readonly [string, number, string],
  others: readonly (readonly [string, number, string])[] = [],
): string | null => {
  const one = page(`Harbor news\n\n${sentence}\n`)
  const fact = ([words, value, unit]: readonly [string, number, string]): QuantityFact => ({
    kind: 'quantity',
    id: words,
    confidence: 0.95,
    evidence: [one.at(words)],
    what: '',
    value,
    unit,
    span: one.at(words),
    telling: { parts: [], support: [] },
  })
  const figure = /\d+/u.exec(asked[0])?.[0] ?? ''
  const candidate: Candidate = {
    kind: 'gap',
    question: {
      asks: 'gap',
      fact: asked[0],
      sentence: one.at(sentence),
      gap: one.at(asked[0]),
      type: 'quantity',
    },
    item: {
      kind: 'cloze',
      key: 'k',
      factIds: [asked[0]],
      topic: 'quantity',
      rationale: 'r',
      score: 1,
      evidence: [one.at(sentence)],
      stem: sentence.replace(asked[0], asked[0].replace(figure, '____')),
      accepted: [figure],
    },
  }
  return whyReckoned(candidate, one.source([asked, ...others].map(fact)))
}

describe('a number is told by the others', () => {
  test('as the sum of two', () => {
    expect(
      why(
        '渡轮上有3名船员和9名乘客，共12人获救。',
        ['12人', 12, '人'],
        [
          ['3名', 3, '人'],
          ['9名', 9, '人'],
        ],
      ),
    ).not.toBeNull()
    expect(
      why('All 8 sailors, four men and four women, came home to Hollin.', ['8 sailors', 8, '']),
    ).not.toBeNull()
  })

  test('as what is left of a whole', () => {
    expect(
      why('Nine people sank with the ferry: the captain and all 8 sailors.', ['8 sailors', 8, '']),
    ).not.toBeNull()
    expect(why('湖区70%的船是渔船，30%是渡轮。', ['30%', 30, '%'], [['70%', 70, '%']])).not.toBeNull()
  })
})

describe('a number is not told', () => {
  test('by others that only stand beside it', () => {
    expect(
      why(
        '渡轮上有3名船员和9名乘客，共14人获救。',
        ['14人', 14, '人'],
        [
          ['3名', 3, '人'],
          ['9名', 9, '人'],
        ],
      ),
    ).toBeNull()
    expect(why('湖区60%的船是渔船，30%是渡轮。', ['30%', 30, '%'], [['60%', 60, '%']])).toBeNull()
    expect(
      why('All 8 sailors, four men and two women, came home to Hollin.', ['8 sailors', 8, '']),
    ).toBeNull()
  })

  test('by those of other things', () => {
    expect(
      why(
        '湖区3月有5座码头、3艘渡轮和8名船长。',
        ['8名', 8, '名'],
        [
          ['5座', 5, '座'],
          ['3艘', 3, '艘'],
        ],
      ),
    ).toBeNull()
  })
})

test('points of a percentage are reckoned from two shares', () => {
  const sentence = '捕捞量增长21.5%，比去年的26.1%回落4.6个百分点。'
  const asked = ['4.6个百分点', 4.6, '个百分点'] as const
  expect(
    why(sentence, asked, [
      ['21.5%', 21.5, '%'],
      ['26.1%', 26.1, '%'],
    ]),
  ).not.toBeNull()
  expect(why(sentence, asked, [['21.5%', 21.5, '%']])).toBeNull()
})

test('a list with all of its names is counted', () => {
  expect(why('渡轮开往北岸、南岸、东岸和西岸等所有4个港口。', ['4个', 4, '个'])).not.toBeNull()
})

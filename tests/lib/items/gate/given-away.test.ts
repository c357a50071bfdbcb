import { describe, expect, test } from 'vitest'
import { whyGivenAway, whyMonthTold, whyNoMatter, whyYearTold } from '#lib/items/gate/given-away'
import type { Candidate } from '#lib/items/question'
import { entity, page } from '#tests/lib/items/told'

/** A question whose answer the title tells by another name is none. */

const why = (title: string, stem: string, asks: 'part' | 'speaker', key: string): string | null => {
  const one = page(`${title}\n\nWords of it.\n`)
  const words = one.at('Words of it')
  const candidate: Candidate = {
    kind: asks === 'part' ? 'who' : 'who-said',
    question: asks === 'part' ? { asks, fact: 'f', part: words, type: 'name' } : { asks, words },
    item: {
      kind: 'short-answer',
      key: 'k',
      factIds: ['f'],
      topic: 'event',
      rationale: 'r',
      score: 1,
      evidence: [],
      stem,
      accepted: [key],
    },
  }
  return whyGivenAway(
    candidate,
    one.source([], [entity('王海', 'person', ['船长']), entity('Anna Berg', 'person', ['Norland Gov.'])]),
  )
}

describe('a question is answered by the title', () => {
  test('where it is the title less whoever did it', () => {
    expect(why('渔业会长违反禁渔规定被罚', '谁违反禁渔规定？', 'part', '王海')).not.toBeNull()
  })

  test('where the title tells of whoever holds the office of the one who says so', () => {
    const title = 'Norland governor reopens harbors to ferries'
    expect(
      why(title, 'Who said that harbors would be open to ferries?', 'speaker', 'Anna Berg'),
    ).not.toBeNull()
    expect(
      why(title, 'Who said that she had helped 20 towns since 2014?', 'speaker', 'Anna Berg'),
    ).not.toBeNull()
  })
})

describe('a question is not', () => {
  test('where the title tells of something else that was done', () => {
    expect(why('渔业会长违反禁渔规定被罚', '谁在湖区买了三艘新船？', 'part', '王海')).toBeNull()
  })

  test('where somebody else than the title’s may have said so', () => {
    const title = 'Norland governor reopens harbors to ferries'
    expect(why(title, 'Who said that the price of bread had doubled?', 'speaker', 'Anna Berg')).toBeNull()
    expect(
      why('Hollin reopens harbors to ferries', 'Who said that harbors would open?', 'speaker', 'Anna Berg'),
    ).toBeNull()
  })
})

describe('a month', () => {
  const told = (stem: string, accepted: readonly string[]): string | null =>
    whyMonthTold({
      kind: 'gap',
      question: { asks: 'phrase', fact: 'f' },
      item: {
        kind: 'cloze',
        key: 'k',
        factIds: ['f'],
        topic: 'date',
        rationale: 'r',
        score: 1,
        evidence: [],
        stem,
        accepted,
      },
    })

  test('is no question beside the one before or behind it', () => {
    expect(told('填空：2016年____月大桥裂缝后，湖区自2月1日起封路。', ['2016年1月', '1'])).not.toBeNull()
    expect(
      told('Fill in the blank: Hollin closed in ____ (month), before ferries came in May.', ['April 2016']),
    ).not.toBeNull()
  })

  test('is one beside another', () => {
    expect(told('填空：2016年____月大桥裂缝后，湖区自9月1日起封路。', ['2016年1月', '1'])).toBeNull()
    expect(told('填空：湖区大桥____（月、日）封闭，2月重开。', ['1月5日'])).toBeNull()
  })
})

describe('a year is told by the rest of the stem', () => {
  const whyOfYear = (stem: string, year: string): string | null => {
    const words = page('The ferry\n\nWords of it.\n').at('Words of it')
    return whyYearTold({
      kind: 'gap',
      question: { asks: 'gap', fact: 'd', sentence: words, gap: words, type: 'date' },
      item: {
        kind: 'cloze',
        key: 'k',
        factIds: ['d'],
        topic: 'date',
        rationale: 'r',
        score: 1,
        evidence: [],
        stem,
        accepted: [`${year}年`],
      },
    })
  }

  test.each([
    ['填空：渡轮业从____年、2014年就开始兴旺。', '2013'],
    ['填空：1980年及____年北岸分别建成两座码头。', '1981'],
    ['填空：船长王海____年在北岸出生（60岁）。', '1957'],
  ])('%s', (stem, year) => {
    expect(whyOfYear(stem, year)).not.toBeNull()
  })

  test.each([
    ['填空：1980年及____年北岸分别建成两座码头。', '1990'],
    ['填空：船长王海____年在北岸出生。', '1957'],
    ['填空：船长王海（60岁）____年当选会长。', '2013'],
  ])('and is not in %s', (stem, year) => {
    expect(whyOfYear(stem, year)).toBeNull()
  })
})

test('nobody is asked for a letter that says something, and for a council one is', () => {
  const one = page('The ferry\n\nWords of it.\n')
  const whySaid = (accepted: string): string | null =>
    whyNoMatter(
      {
        kind: 'who-said',
        question: { asks: 'speaker', words: one.at('Words of it') },
        item: {
          kind: 'short-answer',
          key: 'k',
          factIds: ['f'],
          topic: 'speaker',
          rationale: 'r',
          score: 1,
          evidence: [],
          stem: 'Who said: “Words of it”?',
          accepted: [accepted],
        },
      },
      one.source([]),
    )
  expect(whySaid('Harbor council’s letter to Anna Berg')).not.toBeNull()
  expect(whySaid('Harbor council')).toBeNull()
})

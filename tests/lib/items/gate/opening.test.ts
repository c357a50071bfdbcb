import { describe, expect, test } from 'vitest'
import { firmOptions, opensLoosely, whyOpensLoosely, withoutLead } from '#lib/items/gate/opening'
import type { Candidate } from '#lib/items/question'

describe('how an answer to choose begins', () => {
  test.each(['在河口修筑了堤坝', '与邻国举行演习', '向灾区派遣医生', '被法院驳回'])(
    '%s opens loosely',
    (text) => {
      expect(opensLoosely(text)).toBe(true)
    },
  )

  test.each(['和平谈判已经开始', '在线课程明年开放', '对外贸易有所增长', '将港口关闭', '堤坝在河口修成'])(
    '%s does not',
    (text) => {
      expect(opensLoosely(text)).toBe(false)
    },
  )

  test.each([
    ['在海港签署条约', '签署条约'],
    ['与邻国举行演习', '举行演习'],
    ['在首都签署条约', '签署条约'],
    ['与邻国的官员等举行会谈', '举行会谈'],
    ['向灾区派遣医生', '派遣医生'],
    ['在与渔民谈判时让步', '在与渔民谈判时让步'],
    ['在谈判中取得进展', '在谈判中取得进展'],
    ['关闭港口', '关闭港口'],
  ])('what is done in %s is %s', (text, done) => {
    expect(withoutLead(text)).toBe(done)
  })

  const asked = (topic: 'content' | 'decision', key: string): Candidate => ({
    kind: topic === 'content' ? 'what-said' : 'decision',
    question: { asks: 'phrase', fact: 'f' },
    item: {
      kind: 'multiple-choice',
      key: 'k',
      factIds: ['f'],
      topic,
      rationale: 'r',
      score: 1,
      evidence: [],
      stem: '下面哪一项是李山说的？',
      options: [
        { text: '堤坝已经修好', correct: false },
        { text: key, correct: true },
      ],
    },
  })

  test('wrong answers that open so give way to others, where there are enough and the key does not', () => {
    const options = (...texts: string[]) => texts.map((text, at) => ({ text, correct: at === 0 }))
    const firm = (...texts: string[]) =>
      firmOptions(asked('decision', '关闭港口'), options(...texts)).map(({ text }) => text)
    expect(firm('关闭港口', '在河口修筑堤坝', '降低费用', '派遣医生')).toEqual([
      '关闭港口',
      '降低费用',
      '派遣医生',
    ])
    expect(firm('关闭港口', '在河口修筑堤坝', '降低费用')).toHaveLength(3)
    expect(firm('在河口修筑堤坝', '与邻国演习', '降低费用', '派遣医生')).toHaveLength(4)
  })

  test('of what somebody said other words are asked, of what was decided there are no others', () => {
    expect(whyOpensLoosely(asked('content', '在河口修筑了堤坝'))).toBe('opens loosely: 在河口修筑了堤坝')
    expect(whyOpensLoosely(asked('content', '河口修筑了堤坝'))).toBeNull()
    expect(whyOpensLoosely(asked('decision', '在河口修筑堤坝'))).toBeNull()
  })
})

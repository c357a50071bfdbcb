import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acts, clausesIn, readingsOf, takes } from './reading'

describe('clauses of a Chinese sentence', () => {
  it('finds subject, verb and object between adverbials', () => {
    expect(acts('南国外长王明昨天在首都同北国总理会见了代表团。')[0]).toBe(
      'person 王明 (南国外长) | 会见了 | 代表团',
    )
  })

  it('takes a clause before 的 as part of its noun', () => {
    expect(acts('总部位于海港的航运公司上周宣布，船队将停航。')[0]).toMatch(/^organisation 航运公司 \| 宣布/u)
  })

  it('takes what ends with 后 or 时 as a time', () => {
    const [clause] = clausesIn('代表团抵达首都后，外长王明接受记者采访时表示，会谈很好。').slice(-2)
    expect(clause?.subject?.text).toBe('外长王明')
    expect(clause?.adverbials.map(({ role }) => role)).toContain('time')
  })

  it('reads the noun before an adverb as a subject even where it is a verb elsewhere', () => {
    expect(acts('两国会谈将于5日在海港举行。')[0]).toBe('两国会谈 | 举行 | -')
  })

  it('takes nobody who is asked to approve for a newspaper', () => {
    const [approved] = clausesIn('方案经会议研究并报国务院批准，决定停航。')
    expect(approved?.subject?.text).not.toBe('报国务院')
    expect(acts('海港报批评国务院。')[0]).toMatch(/报/u)
  })

  it('lets two verbs of one subject go on', () => {
    expect(acts('代表团前往海港出席会议。')).toEqual(['代表团 | 前往 | place 海港', '- | 出席 | 会议'])
  })

  it.each([
    ['外长王明将于周三启程。', 'person 王明 (外长) | 启程 | -'],
    ['协议尚未生效。', '协议 | 生效 | -'],
    ['南国在海港部署了军舰。', 'place 南国 | 部署了 | 军舰'],
    ['南国将向北国提供援助。', 'place 南国 | 提供 | 援助'],
    ['新片将于六月在海港开机。', '新片 | 开机 | -'],
  ])('takes for a verb what stands where only a verb can: %s', (sentence, act) => {
    expect(acts(sentence)).toEqual([act])
  })

  it.each(['海港的启程仪式。', '没有证据。', '外长王明的部署。'])(
    'leaves a noun what it is elsewhere: %s',
    (sentence) => {
      expect(acts(sentence)).toEqual([])
    },
  )

  it('tells what is ahead from what is past, possible and planned', () => {
    const of = (text: string) => clausesIn(text).find(({ predicate }) => predicate)?.predicate
    expect(of('船队将离开海港。')?.tense).toBe('future')
    expect(of('船队已离开海港。')?.tense).toBe('past')
    expect(of('船队可能离开海港。')?.modality).toBe('possible')
    expect(of('船队计划离开海港。')?.modality).toBe('planned')
    expect(of('船队没有离开海港。')?.negated).toBe(true)
  })
})

describe('what a verb of speech takes', () => {
  it('reaches to the end of the sentence', () => {
    expect(takes('市长李华说，桥很安全，车可以通过。')).toEqual(['person 李华 (市长): 桥很安全，车可以通过'])
  })

  it('ends where the same speaker goes on with another verb', () => {
    expect(takes('市长李华说，桥很安全，并强调，船也很安全。')).toEqual([
      'person 李华 (市长): 桥很安全',
      '-: 船也很安全',
    ])
  })

  it('goes on with the subject of what is said where that one calls for something', () => {
    expect(takes('发言人李华说，南方对此表示关切，呼吁各方保持克制。')).toHaveLength(1)
  })

  it('is two stretches where the speaker breaks it', () => {
    expect(takes('“我们绝不会，”市长李华说，“接受这份协议。”')).toEqual([
      'person 李华 (市长): “我们绝不会，” … “接受这份协议。”',
    ])
  })

  it('is denied where nobody spoke, and depends where somebody may speak', () => {
    const role = (text: string) => clausesIn(text).find(({ complement }) => complement.length > 0)?.role
    expect(role('外长王明并未说谈判破裂。')).toBe('denied')
    expect(role('没有人说谈判已经破裂。')).toBe('denied')
    expect(role('如果外长王明表示谈判破裂，股市将下跌。')).toBe('condition')
    expect(role('外长王明说谈判破裂。')).toBe('main')
  })

  it('is nothing where a feeling is shown or a thing is told of', () => {
    expect(takes('南方对此表示强烈不满。')).toEqual([])
    expect(takes('外长王明证实了这一消息。')).toEqual([])
  })
})

describe('every text', () => {
  it('is read to its end, and no clause leaves its sentence', () => {
    const pieces = fc.constantFrom(
      '外长王明',
      '说',
      '表示',
      '据',
      '在',
      '后',
      '的',
      '“',
      '”',
      '，',
      '。',
      '；',
      '：',
      '并',
      '如果',
      '将',
      '访问',
      '他',
      '没有',
      '、',
      '和',
      '3日',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        for (const { sentence, clauses } of readingsOf(`前文。\n\n${parts.join('')}。`))
          for (const { start, end, parent, continues, complement } of clauses) {
            expect(start).toBeGreaterThanOrEqual(sentence.start)
            expect(end).toBeLessThanOrEqual(sentence.end)
            for (const index of [parent, continues])
              expect(index === null || index < clauses.length).toBe(true)
            for (const span of complement) expect(span.end).toBeGreaterThan(span.start)
          }
      }),
      { numRuns: 300 },
    )
  })
})

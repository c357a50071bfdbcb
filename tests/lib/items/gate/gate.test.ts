import { describe, expect, test } from 'vitest'
import type { Entity } from '#lib/facts/fact'
import { whyRefused, withFitOptions } from '#lib/items/gate/gate'
import { isKnownSpeaker } from '#lib/items/gate/known-speaker'
import type { Item, MultipleChoiceItem } from '#lib/items/item'
import type { Candidate, Question } from '#lib/items/question'
import { entity, page } from '#tests/lib/items/told'

const TEXT = `南湖大桥通车

南湖大桥2021年6月20日通车。县长李山表示，过桥费将取消。64.5%的人支持取消过桥费。
《湖区日报》报道，船主赵强反对取消过桥费。
旧桥1931年建成，但1998年关闭。
县水务局与渔业协会的研究员认为，湖水正在变清。
`
const lake = page(TEXT)
const ENTITIES: Entity[] = [
  entity('李山', 'person', ['县长']),
  entity('赵强', 'person'),
  entity('县水务局', 'organisation'),
  entity('《湖区日报》', 'media'),
  entity('南湖', 'place'),
]
const said = lake.said('李山', '县长李山表示，', '过桥费将取消')
const grounds = lake.source(
  [said, lake.said('赵强', '船主赵强反对', '取消过桥费。\n旧桥1931年建成')],
  ENTITIES,
)

const base = { key: 'k', factIds: [said.id], rationale: 'r', score: 1, topic: 'content' } as const
const choice = (
  question: Question,
  kind: string,
  texts: readonly string[],
  more: Partial<MultipleChoiceItem> = {},
): Candidate => ({
  kind,
  question,
  item: {
    ...base,
    kind: 'multiple-choice',
    stem: '下面哪一项是李山说的？',
    evidence: [lake.at('县长李山表示，过桥费将取消。')],
    options: texts.map((text, at) => ({ text, correct: at === 0 })),
    ...more,
  },
})
const whatSaid = (speaker: string, key: string): Candidate =>
  choice({ asks: 'content', speaker, words: lake.at('过桥费将取消') }, 'what-said', [
    key,
    '湖水正在变清',
    '赵强反对取消过桥费',
  ])

describe('a wrong option', () => {
  test('that points outside the question is left out, and the others stay', () => {
    const asked = choice({ asks: 'content', speaker: '李山', words: lake.at('过桥费将取消') }, 'what-said', [
      '过桥费将取消',
      '湖水今年正在变清',
      '旧桥将在秋天关闭',
    ])
    const { item } = withFitOptions(asked, grounds)
    expect(item.kind === 'multiple-choice' && item.options.map(({ text }) => text)).toEqual([
      '过桥费将取消',
      '旧桥将在秋天关闭',
    ])
  })
})

describe('a speaker is positively known', () => {
  test.each(['李山', '县水务局', '《湖区日报》', '一名研究员', '埃及', '消息人士'])(
    '%s can speak',
    (name) => {
      expect(isKnownSpeaker(name, grounds)).toBe(true)
    },
  )

  test.each(['南湖', '64.5%的人', '县水务局与渔业协会的研究员', '大桥总长度', '东南'])(
    '%s cannot',
    (name) => {
      expect(isKnownSpeaker(name, grounds)).toBe(false)
    },
  )

  test('a question whose words are those of a place is refused', () => {
    expect(whyRefused(whatSaid('南湖', '过桥费将取消'), grounds)).toMatch(/known to speak/u)
    expect(whyRefused(whatSaid('李山', '过桥费将取消'), grounds)).toBeNull()
  })

  test('a paper that reports all of it is not asked what it said', () => {
    expect(whyRefused(whatSaid('《湖区日报》', '过桥费将取消'), grounds)).toMatch(/which paper/u)
  })
})

describe('what is shown as said is whole', () => {
  test('a clipped key is refused', () => {
    expect(whyRefused(whatSaid('李山', '县里的一项研究发现'), grounds)).toMatch(/not what/u)
  })

  test('a clipped wrong option is left out', () => {
    const candidate = choice(
      { asks: 'content', speaker: '李山', words: lake.at('过桥费将取消') },
      'what-said',
      ['过桥费将取消', '县里的一项研究发现', '湖水正在变清'],
    )
    const { item } = withFitOptions(candidate, grounds)
    expect(item.kind === 'multiple-choice' && item.options.map(({ text }) => text)).toEqual([
      '过桥费将取消',
      '湖水正在变清',
    ])
  })

  test('who speaks is named in the evidence', () => {
    const candidate = whatSaid('李山', '过桥费将取消')
    const item = { ...candidate.item, evidence: [lake.at('过桥费将取消')] } as Item
    expect(whyRefused({ ...candidate, item }, grounds)).toMatch(/who speaks/u)
  })
})

describe('wrong options fit the frame', () => {
  const decided = (texts: readonly string[]) =>
    withFitOptions(
      choice({ asks: 'phrase', fact: 'd' }, 'decision', texts, {
        topic: 'decision',
        stem: '两县签署了什么？',
      }),
      grounds,
    )
  const shown = ({ item }: Candidate) =>
    item.kind === 'multiple-choice' ? item.options.map(({ text }) => text) : []

  test('a treaty stands beside treaties, and beside no action', () => {
    expect(shown(decided(['《护湖公约》', '《渔业条例》', '于1998年退出', '可直接到达东岸']))).toEqual([
      '《护湖公约》',
      '《渔业条例》',
    ])
  })

  test('a scrap in quotation marks is no choice', () => {
    const term = choice({ asks: 'part', fact: 'd', part: lake.at('南湖'), type: 'term' }, 'term', [
      '“护湖日”',
      '“可耻”',
      '“鹤洲”',
    ])
    expect(shown(withFitOptions(term, grounds))).toEqual(['“护湖日”'])
  })
})

describe('blanks say what is sought', () => {
  const blank = (stem: string): Candidate => ({
    kind: 'when',
    question: { asks: 'part', fact: 'd', part: lake.at('1931年'), type: 'date' },
    item: { ...base, kind: 'cloze', stem, accepted: ['1931年'], evidence: [lake.at('旧桥1931年建成')] },
  })

  test.each(['填空：____，旧桥建成。', '填空：____（年、月），旧桥建成。', '填空：旧桥长1,600至____米。'])(
    '%s is refused',
    (stem) => {
      expect(whyRefused(blank(stem), grounds)).not.toBeNull()
    },
  )

  test('one inside its clause stands', () => {
    expect(whyRefused(blank('填空：旧桥____建成。'), grounds)).toBeNull()
  })
})

describe('claims are worth judging', () => {
  const bridge = lake.telling('[subject 南湖大桥][time 2021年6月20日][verb 通车]')
  const told = { ...lake.event('e', '[subject 南湖大桥][time 2021年6月20日][verb 通车]'), telling: bridge }
  const claim = (claimed: string, altered?: { at: string; to: string }): Candidate => ({
    kind: 'told-claim',
    question: {
      asks: 'told',
      fact: told.id,
      ...(altered ? { altered: { at: lake.at(altered.at), to: altered.to } } : {}),
    },
    claimed,
    right: claimed,
    item: {
      ...base,
      kind: 'true-false',
      stem: `${claimed}。`,
      evidence: [lake.at('县长李山表示，过桥费将取消。')],
      options: [
        { text: '正确', correct: !altered },
        { text: '错误', correct: Boolean(altered) },
      ],
    },
  })

  test('what the title or the day above tells is not', () => {
    expect(whyRefused(claim('南湖大桥通车'), grounds)).toMatch(/title/u)
    expect(whyRefused(claim('过桥费6月19日取消', { at: '6月20日', to: '6月19日' }), grounds)).toMatch(/day/u)
  })

  test('a sentence as it stands is not', () => {
    expect(whyRefused(claim('县长李山表示，过桥费将取消'), grounds)).toMatch(/whole sentence/u)
  })

  test('a main fact turned round is', () => {
    expect(whyRefused(claim('过桥费将恢复', { at: '取消', to: '恢复' }), grounds)).toBeNull()
  })
})

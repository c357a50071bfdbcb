import { describe, expect, test } from 'vitest'
import type { Fact } from '#lib/facts/fact'
import type { MultipleChoiceItem, ShortAnswerItem } from '#lib/items/item'
import type { Candidate, Question } from '#lib/items/question'
import { fairSet } from '#lib/items/verify/fair-set'
import { luck } from '#lib/items/verify/guesser'
import { givesAway, isToldByTitle, leaksItself, singlesOut } from '#lib/items/verify/leaks'
import { provePart } from '#lib/items/verify/part'
import { pointsOutside } from '#lib/items/verify/self-contained'
import { proveSpeaker } from '#lib/items/verify/speaker'
import { whyNotTyped } from '#lib/items/verify/typed'
import { whyNot } from '#lib/items/verify/verify'
import { article, at, extraction, said, told } from '#tests/lib/items/verify/article'

const DAM = '修复大坝需要三年时间'
const base = {
  factIds: ['s2'],
  topic: 'speaker',
  rationale: '李文说，修复大坝需要三年时间。',
  score: 1,
  evidence: [at('李文说，修复大坝需要三年时间。')],
} as const

const whoSaid = (wrong: readonly string[], more: Partial<MultipleChoiceItem> = {}): Candidate => ({
  item: {
    ...base,
    kind: 'multiple-choice',
    key: 's2/who-said',
    stem: `根据文章，“${DAM}”这番话是谁说的？`,
    options: [{ text: '李文', correct: true }, ...wrong.map((text) => ({ text, correct: false }))],
    ...more,
  },
  kind: 'who-said',
  question: { asks: 'speaker', words: at(DAM) },
})

const judge = (candidate: Candidate, more: readonly Fact[] = []) =>
  whyNot(candidate, { article: article(), extraction: extraction(more) })

const TURNED = '修复大坝需要五年时间'

/** 李文 said so, or said it with one number turned. */
const claim = (isTurned: boolean, isTrue: boolean, to = '五年'): Candidate => ({
  kind: 'claim',
  item: {
    ...base,
    kind: 'true-false',
    key: 's2/claim',
    stem: `李文表示，${isTurned ? TURNED : DAM}。`,
    options: [
      { text: '正确', correct: isTrue },
      { text: '错误', correct: !isTrue },
    ],
  },
  question: {
    asks: 'claim',
    speaker: '李文',
    words: at(DAM),
    ...(isTurned ? { altered: { at: at('三年'), to } } : {}),
  },
  claimed: isTurned ? TURNED : DAM,
})

test('a question whose key is the only answer is proved', () => {
  expect(judge(whoSaid(['张平', '王芳', '赵强']))).toBeNull()
})

describe('(1) every span is verbatim', () => {
  test('evidence that the article does not hold at that place', () => {
    const moved = { ...at(DAM), start: at(DAM).start + 1, end: at(DAM).end + 1 }
    expect(judge(whoSaid(['张平', '王芳'], { evidence: [moved] }))).toMatch(/verbatim/u)
  })
  test('no evidence at all', () => {
    expect(judge(whoSaid(['张平', '王芳'], { evidence: [] }))).toMatch(/no evidence/u)
  })
})

describe('(2) the facts give the key and none of the distractors', () => {
  test('a key that somebody else said', () => {
    const options = [
      { text: '张平', correct: true },
      { text: '李文', correct: false },
      { text: '王芳', correct: false },
    ]
    expect(judge(whoSaid([], { options }))).toMatch(/exactly this answer/u)
  })
  test('a distractor who said nearly the same', () => {
    const too: Fact = {
      ...said('s9', '赵强', DAM),
      statement: { start: 0, end: 6, text: '修复大坝大约需要三年时间' },
    }
    expect(judge(whoSaid(['张平', '赵强']), [too])).toMatch(/exactly this answer/u)
  })
  test('a distractor who passed the words on', () => {
    const relayed = said('s9', '李文', DAM, ['赵强'])
    expect(judge(whoSaid(['张平', '赵强']), [relayed])).toMatch(/赵强/u)
  })
  test('words that two people said together', () => {
    const both: Fact = { ...said('s9', '李文', DAM), cue: { start: 0, end: 0, text: '赵强和县长李文宣布，' } }
    expect(judge(whoSaid(['张平', '王芳']), [both])).toMatch(/exactly this answer/u)
  })
  test('two right options, and fewer than three options', () => {
    expect(judge(whoSaid(['张平', '张平']))).toMatch(/twice/u)
    expect(judge(whoSaid(['张平']))).toMatch(/distractors/u)
  })
  test('somebody without a name is played off against nobody who may be the one', () => {
    const official = said('s9', '一名官员', DAM)
    const question: Question = { asks: 'speaker', words: at(DAM) }
    const grounds = { article: article(), extraction: extraction([official]) }
    expect(proveSpeaker(question, '政府官员', grounds)).toBe('open')
    expect(proveSpeaker(question, '王芳', grounds)).toBe('open')
    expect(proveSpeaker(question, '电视台', grounds)).toBe('wrong')
  })
})

describe('a date is asked of the clause that tells it', () => {
  const grounds = { article: article(), extraction: extraction() }
  const question: Question = { asks: 'part', fact: 'e1', part: at('2021年3月2日'), type: 'date' }
  test('the day that stands there is right', () => {
    expect(provePart(question, '2021年3月2日', grounds)).toBe('right')
  })
  test('a day is not wrong when its interval overlaps the right one', () => {
    expect(provePart(question, '2021年3月', grounds)).toBe('open')
    expect(provePart(question, '2021年3月5日', grounds)).toBe('wrong')
  })
  test('nor when another clause tells of the same thing on that day', () => {
    const again = told(
      'e9',
      ['张平', '李文'],
      '2021-04-05',
      '[time 2021年4月5日]',
      '[subject 张平和李文]',
      '[verb 举行会谈]',
    )
    const both = { ...grounds, extraction: extraction([again]) }
    expect(provePart(question, '2021年4月5日', both)).toBe('open')
    expect(provePart(question, '2021年3月2日', both)).toBe('open')
  })
})

describe('(3) the stem stands alone', () => {
  test.each([['双方'], ['两人'], ['他'], ['当月'], ['7日']])('%s with nothing before it', (word) => {
    expect(judge(whoSaid(['张平', '王芳'], { stem: `根据文章，${word}说了什么？` }))).toContain(word)
  })
})

describe('(4) nothing gives an answer away', () => {
  test('a stem that holds its own key', () => {
    expect(judge(whoSaid(['张平', '王芳'], { stem: `李文说“${DAM}”，这是谁说的？` }))).toMatch(
      /holds the answer/u,
    )
  })
  test('a stem that tells the answer of another item', () => {
    const asked = whoSaid(['张平', '王芳']).item
    expect(givesAway(claim(false, true).item, asked)).toBe(true)
    const other = { ...claim(false, true).item, stem: `赵强表示，${DAM}。` }
    expect(givesAway(other, asked)).toBe(false)
  })
  test('a stem that points at its key alone by a name in it', () => {
    const named = (wrong: string) => [
      { text: '俄罗斯国防部', correct: true },
      { text: wrong, correct: false },
      { text: '塔斯社', correct: false },
    ]
    const stem = '根据文章，“俄方没有增兵，乌克兰不必担心”这一说法出自哪一方？'
    expect(singlesOut(whoSaid([], { stem, options: named('法国国防部') }).item, [])).toBe(true)
    expect(singlesOut(whoSaid([], { stem, options: named('乌克兰国防部') }).item, [])).toBe(false)
    expect(singlesOut(whoSaid(['张平', '王芳']).item, ['李文', '张平'])).toBe(false)
  })
  test('a date that stands in its own sentence', () => {
    const item = {
      ...base,
      kind: 'cloze',
      key: 's2/fill-date',
      stem: '填空：会谈在____举行，2023年9月9日结束。',
      accepted: ['9月9日', '2023年9月9日'],
    } as const
    expect(leaksItself(item)).toBe(true)
    expect(leaksItself({ ...item, accepted: ['9月8日', '2023年9月8日'] })).toBe(false)
    expect(leaksItself({ ...item, accepted: ['3年9月9日'] })).toBe(false)
  })
  test('a day that stands in the title, and none that only lies within a longer number', () => {
    const item = {
      ...base,
      kind: 'cloze',
      topic: 'date',
      key: 's2/fill-date',
      stem: '填空：会谈于____举行。',
      accepted: ['2022年1月12日', '1月12日'],
    } as const
    expect(isToldByTitle(item, '1月12日举行的会谈')).toBe(true)
    expect(isToldByTitle(item, '2021年12月30日的通话')).toBe(false)
    expect(isToldByTitle(item, '11月12日的通话')).toBe(false)
  })
})

describe('(4) nobody is meant whom nothing names', () => {
  test.each(['谁希望其尽快修复大坝？', '谁表示，其已修复大坝？'])(
    '其 that acts itself may be anybody: %s',
    (stem) => {
      expect(judge(whoSaid(['张平', '王芳'], { stem }))).toMatch(/alone: 其/u)
    },
  )
  test('what is his belongs to whoever is asked for', () => {
    expect(
      judge(whoSaid(['张平', '王芳'], { stem: '谁表示，其公司修复大坝需要三年时间？' })) ?? '',
    ).not.toMatch(/alone: 其/u)
  })
})

describe('a count in the words of the title tells the answer', () => {
  const item = (answer: string): ShortAnswerItem => ({
    ...base,
    topic: 'quantity',
    kind: 'short-answer',
    key: 's2/how-many',
    stem: '多少人获救？',
    accepted: [answer],
  })
  test.each([
    ['2', '两人获救'],
    ['5', '股市五连跌'],
    ['12', '十二名渔民获救'],
  ])('%s: %s', (answer, title) => {
    expect(isToldByTitle(item(answer), title)).toBe(true)
  })
  test.each([
    ['5', '十五年来最冷的夏天'],
    ['5', '第五届运动会开幕'],
    ['5', '五角大楼公布名单'],
    ['9', '九江大桥通车'],
  ])('but not %s: %s', (answer, title) => {
    expect(isToldByTitle(item(answer), title)).toBe(false)
  })
})

describe('a day is understood whose month stands before it', () => {
  test.each([
    '农历十一月廿三日',
    '农历腊月初八后，正月廿三日',
    '3月2日起，今后五年',
    '2021年5月3日起，今后五年',
  ])('%s', (day) => {
    expect(pointsOutside(`填空：庙会在${day}有____场表演。`, [])).toBeNull()
  })
  test.each([
    ['庙会廿三日有____场表演。', '廿三日'],
    ['填空：今后五年，南湖将建____座桥。', '今后'],
  ])('not %s', (stem, word) => {
    expect(pointsOutside(stem, [])).toBe(word)
  })
})

describe('(5) conditions and negations stay', () => {
  test('a consequence without its 如果', () => {
    const words = '东岸的码头将会关闭'
    const candidate = whoSaid(['张平', '李文'], {
      stem: `根据文章，“${words}”这番话是谁说的？`,
      factIds: ['s1'],
      options: ['王芳', '张平', '赵强'].map((text) => ({ text, correct: text === '王芳' })),
    })
    expect(judge({ ...candidate, question: { asks: 'speaker', words: at(words) } })).toMatch(/condition/u)
  })
})

describe('(6) a guesser gains nothing', () => {
  const longest = Array.from({ length: 12 }, (_, index) => {
    const options = ['一个很长很长的答案', '短的', '短些'].map((text, at) => ({
      text: text + index,
      correct: at === 0,
    }))
    return whoSaid([], {
      key: `k${index}`,
      options: [...options.slice(index % 3), ...options.slice(0, index % 3)],
    })
  })
  test('who always takes the longest option is found out', () => {
    expect(
      luck(
        'longest',
        longest.map(({ item }) => item),
      ),
    ).toBeGreaterThan(2)
  })
  test.each([
    ['least', 0],
    ['second', 1],
    ['third', 2],
    ['most', 3],
  ] as const)('who always takes the %s of sorted dates is found out', (guess, rank) => {
    const set = Array.from({ length: 9 }, (_, index) => {
      const days = [3, 1, 4, 2].map((day) => ({
        text: `2021年${index + 1}月${day}日`,
        correct: day === rank + 1,
      }))
      return whoSaid([], { key: `k${index}`, options: days })
    })
    const items = set.map(({ item }) => item)
    expect(luck(guess, items)).toBeGreaterThan(2)
    const left = fairSet(set).map(({ item }) => item)
    expect(luck(guess, left)).toBeLessThan(2)
    expect(luck(guess, [whoSaid(['张平', '王芳']).item])).toBe(0)
  })
  test('and the set is thinned until nobody is luckier than chance', () => {
    const left = fairSet(longest).map(({ item }) => item)
    expect(left.length).toBeLessThan(longest.length)
    expect(luck('longest', left)).toBeLessThan(2)
  })
})

describe('(2) claims are what they say', () => {
  test('a true claim that the facts prove, and a false one that they refute', () => {
    expect(judge(claim(false, true))).toBeNull()
    expect(judge(claim(true, false))).toBeNull()
  })
  test('a false claim that is true, and a true one that is false', () => {
    expect(judge(claim(false, false))).toMatch(/may be true/u)
    expect(judge(claim(true, true))).toMatch(/not proved/u)
  })
})

describe('(7) typed answers', () => {
  test('10多人 is not 10人', () => {
    const typed = (accepted: readonly string[]): Candidate => ({
      kind: 'who-said',
      question: { asks: 'speaker', words: at(DAM) },
      item: {
        ...base,
        topic: 'quantity',
        kind: 'short-answer',
        key: 's2/typed',
        stem: '有多少人离开？',
        accepted,
      },
    })
    const right = (): 'right' => 'right'
    const item = (accepted: readonly string[]) => typed(accepted).item as ShortAnswerItem
    expect(whyNotTyped(item(['10多人', '10人']), right)).toMatch(/not meant/u)
    expect(whyNotTyped(item(['10多人', '10余人']), right)).toBeNull()
  })
})

test('a name that begins with a joining word is a piece of something', () => {
  expect(judge(whoSaid(['张平', '和王芳']))).toMatch(/a piece/u)
})

test.each([
  ['a mark left open', { stem: '“修复大坝要多久？' }],
  ['two marks in a row', { stem: '修复大坝，。要多久？' }],
  ['what stands for something else', { rationale: '李文□说。' }],
])('%s is found', (_, more) => {
  expect(judge(whoSaid(['张平', '王芳'], more))).toMatch(/open|row|stands for/u)
})

describe('whoever is asked for is meant by the pronouns that follow, and nobody else is', () => {
  const asking = (stem: string): Candidate => whoSaid(['张平', '王芳', '赵强'], { stem })
  test.each([
    'Who said that he would repair his boat himself?',
    'Who said that she would repair her boat herself?',
    '谁表示，其船只和其渔网都需要修？',
  ])('%s', (stem) => {
    expect(judge(asking(stem)) ?? '').not.toMatch(/cannot be understood alone/u)
  })
  test.each([
    ['Who said that he would repair her boat?', 'her'],
    ['Who said that she had written to him?', 'him'],
    ['Who said that the boat was his, as he knew?', 'his'],
  ])('%s', (stem, word) => {
    expect(judge(asking(stem))).toBe(`cannot be understood alone: ${word}`)
  })
})

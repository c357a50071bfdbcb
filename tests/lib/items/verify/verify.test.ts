import { describe, expect, test } from 'vitest'
import type { Fact } from '#lib/facts/fact'
import type { MultipleChoiceItem } from '#lib/items/item'
import type { Candidate, Question } from '#lib/items/question'
import { fairSet } from '#lib/items/verify/fair-set'
import { luck } from '#lib/items/verify/guesser'
import { givesAway, leaksItself, singlesOut } from '#lib/items/verify/leaks'
import { refutes } from '#lib/items/verify/proves'
import { whyNot } from '#lib/items/verify/verify'
import { article, at, extraction, said } from '#tests/lib/items/verify/article'

const DAM = '修复大坝需要三年时间'
const base = { factIds: ['s2'], topic: 'speaker', rationale: '', score: 1, evidence: [at(DAM)] } as const

const whoSaid = (wrong: readonly string[], more: Partial<MultipleChoiceItem> = {}): Candidate => ({
  item: {
    ...base,
    kind: 'multiple-choice',
    key: 's2/who-said',
    stem: `根据文章，“${DAM}”这番话是谁说的？`,
    options: [{ text: '李文', correct: true }, ...wrong.map((text) => ({ text, correct: false }))],
    ...more,
  },
  question: { asks: 'speaker', statement: DAM },
})

const judge = (candidate: Candidate, more: readonly Fact[] = []) =>
  whyNot(candidate, { article: article(), extraction: extraction(more) })

const claim = (speaker: string, isTrue: boolean): Candidate => ({
  item: {
    ...base,
    kind: 'true-false',
    key: 's2/judge',
    stem: `根据文章判断正误：${speaker}曾表示：“${DAM}”`,
    options: [
      { text: '正确', correct: isTrue },
      { text: '错误', correct: !isTrue },
    ],
  },
  question: { asks: 'speaker', statement: DAM },
  claimed: speaker,
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
      statement: { ...at(DAM), text: '修复大坝大约需要三年时间' },
    }
    expect(judge(whoSaid(['张平', '赵强']), [too])).toMatch(/赵强/u)
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
    const question: Question = { asks: 'speaker', statement: DAM }
    expect(refutes(extraction([official]), question, '政府官员')).toBe(false)
    expect(refutes(extraction([official]), question, '王芳')).toBe(false)
    expect(refutes(extraction([official]), question, '电视台')).toBe(true)
  })
})

describe('a wrong date is really wrong', () => {
  const question: Question = { asks: 'date', event: '张平和李文举行会谈' }
  test('not when its interval overlaps the right one', () => {
    expect(refutes(extraction(), question, '2021年3月')).toBe(false)
    expect(refutes(extraction(), question, '2021年3月5日')).toBe(true)
  })
  test('not when the two may have met on that day as well', () => {
    expect(refutes(extraction(), question, '2021年5月6日')).toBe(false)
  })
  test('but the date of a meeting of others is wrong', () => {
    expect(refutes(extraction(), question, '2021年4月5日')).toBe(true)
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
    expect(givesAway(claim('李文', true).item, asked)).toBe(true)
    expect(givesAway(claim('赵强', false).item, asked)).toBe(false)
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
  test('a date whose month is put in before its day', () => {
    const item = {
      ...base,
      kind: 'cloze',
      key: 's2/fill-date',
      stem: '根据文章填空：会谈在____举行，［2023年9月］9日结束。',
      accepted: ['9月9日', '2023年9月9日'],
    } as const
    expect(leaksItself(item)).toBe(true)
    expect(leaksItself({ ...item, accepted: ['9月8日', '2023年9月8日'] })).toBe(false)
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
    expect(judge({ ...candidate, question: { asks: 'speaker', statement: words } })).toMatch(/condition/u)
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

describe('(7) claims are what they say', () => {
  test('a true claim that the facts prove, and a false one that they refute', () => {
    expect(judge(claim('李文', true))).toBeNull()
    expect(judge(claim('王芳', false))).toBeNull()
  })
  test('a false claim that is true, and a true one that is false', () => {
    expect(judge(claim('李文', false))).toMatch(/may be true/u)
    expect(judge(claim('王芳', true))).toMatch(/not proved/u)
  })
})

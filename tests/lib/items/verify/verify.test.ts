import { describe, expect, test } from 'vitest'
import type { Fact } from '#lib/facts/fact'
import type { ShortAnswerItem } from '#lib/items/item'
import type { Candidate, Question } from '#lib/items/question'
import { provePart } from '#lib/items/verify/part'
import { proveSpeaker } from '#lib/items/verify/speaker'
import { whyNotTyped } from '#lib/items/verify/typed'
import { article, at, extraction, said, told } from '#tests/lib/items/verify/article'
import { ABOUT_DAM, claim, DAM, judge, whoSaid } from '#tests/lib/items/verify/dam'

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
        ...ABOUT_DAM,
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

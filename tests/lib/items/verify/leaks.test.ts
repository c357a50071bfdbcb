import { describe, expect, test } from 'vitest'
import type { ShortAnswerItem } from '#lib/items/item'
import { givesAway, isToldByTitle, leaksItself, singlesOut } from '#lib/items/verify/leaks'
import { ABOUT_DAM, claim, DAM, judge, whoSaid } from '#tests/lib/items/verify/dam'

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
      ...ABOUT_DAM,
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
      ...ABOUT_DAM,
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

describe('a count in the words of the title tells the answer', () => {
  const item = (answer: string): ShortAnswerItem => ({
    ...ABOUT_DAM,
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

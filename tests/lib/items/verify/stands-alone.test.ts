import { describe, expect, test } from 'vitest'
import type { Candidate } from '#lib/items/question'
import { judge, whoSaid } from '#tests/lib/items/verify/dam'
import { pointsOutside } from '#tests/lib/language/leaning/shown'

describe('(3) the stem stands alone', () => {
  test.each([['双方'], ['两人'], ['他'], ['当月'], ['7日']])('%s with nothing before it', (word) => {
    expect(judge(whoSaid(['张平', '王芳'], { stem: `根据文章，${word}说了什么？` }))).toContain(word)
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

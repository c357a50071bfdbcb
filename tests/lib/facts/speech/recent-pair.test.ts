import { describe, expect, test } from 'vitest'
import { said, statementsOf } from '#tests/lib/facts/read'

describe('双方 and its like speak for the two who met last', () => {
  test.each([
    [
      'the sentence before',
      '挪威外交大臣尼尔森4日会见丹麦外交大臣约恩森。双方表示，两国将扩大能源合作。',
      '尼尔森和约恩森: 两国将扩大能源合作',
    ],
    [
      'the clause before',
      '挪威和丹麦3月1日举行会谈，双方一致认为，地区局势有所缓和。',
      '挪威和丹麦: 地区局势有所缓和',
    ],
    ['两国外长', '挪威和丹麦举行会谈。两国外长表示，渔业谈判将继续。', '挪威和丹麦: 渔业谈判将继续'],
    ['两人', '法国总统马克龙会见德国总理朔尔茨。两人都认为，应当尽快停火。', '马克龙和朔尔茨: 应当尽快停火'],
  ])('%s', (_, text, expected) => {
    expect(said(`消息\n${text}`)).toContain(expected)
  })

  test('less surely than a name', () => {
    const [statement] = statementsOf('消息\n挪威和丹麦举行会谈。双方表示，渔业谈判将继续。')
    expect(statement?.confidence).toBeLessThan(0.9)
  })
})

describe('left open', () => {
  test.each([
    ['three who met', '毛泽东会见了尼克松和基辛格。双方表示，会谈有益。'],
    ['another paragraph', '挪威和丹麦举行会谈。\n双方表示，会谈有益。'],
    ['another pair meanwhile', '挪威和丹麦举行会谈。俄乌双方没有到场。双方表示，会谈有益。'],
    ['a pair that is told of only in what is said', '双方表示，挪威和丹麦将举行会谈。'],
    ['两人, where countries met', '挪威和丹麦举行会谈。两人表示，会谈有益。'],
    ['两国, where people met', '法国总统马克龙会见德国总理朔尔茨。两国表示，会谈有益。'],
  ])('%s', (_, text) => {
    expect(said(`消息\n${text}`).filter((one) => !one.startsWith('挪威'))).toEqual([])
  })
})

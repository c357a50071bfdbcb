import { describe, expect, test } from 'vitest'
import { eventsOf, said } from '#tests/lib/facts/read'

describe('left open', () => {
  test.each([
    ['他 before anybody was named', '他说，会谈有益。'],
    ['双方 before any pair', '双方表示，会谈有益。'],
    ['两国 before any pair', '两国表示，会谈有益。'],
  ])('%s', (_, sentences) => {
    expect(said(`消息\n${sentences}`)).toEqual([])
  })

  test.each([
    ['双方 behind three', '毛泽东会见了尼克松和基辛格。双方将于3月10日再次会谈。'],
    ['两国元首 a paragraph later', '挪威和丹麦举行会谈。\n两国元首将于3月26日在巴黎会晤。'],
    ['两国, where people met', '挪威外交大臣尼尔森会见丹麦外交大臣约恩森。两国将于3月10日举行会谈。'],
  ])('%s', (_, sentences) => {
    expect(eventsOf(`消息\n${sentences}`, '2021-03-02').filter(({ status }) => status === 'planned')).toEqual(
      [],
    )
  })
})

test('two who share a family name stay two', () => {
  const text = '消息\n卫生官员约翰·皮弗表示，疫情平稳。\n前大使斯蒂芬·皮弗指出，目前没有意愿。'
  expect(said(text)).toEqual(['约翰·皮弗: 疫情平稳', '斯蒂芬·皮弗: 目前没有意愿'])
})

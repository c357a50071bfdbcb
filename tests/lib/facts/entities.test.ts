import { describe, expect, test } from 'vitest'
import { factsOf } from '#tests/lib/facts/read'

const named = (sentence: string) =>
  factsOf(`消息\n${sentence}`, '2021-03-02').entities.map(({ name }) => name)

describe('where a name ends', () => {
  test.each([
    ['当天', '美国国务卿克里当天抵达北京。', '克里'],
    ['强调', '俄罗斯总统普京强调了合作。', '普京'],
    ['曾', '法国总统马克龙曾到访成都。', '马克龙'],
    ['通过', '美国总统拜登通过视频致辞。', '拜登'],
    ['希望', '德国总理朔尔茨希望各方克制。', '朔尔茨'],
  ])('%s begins a new word', (_, sentence, name) => {
    expect(named(sentence)).toContain(name)
  })

  test('a name that is known is not made longer', () => {
    const names = named('美国国务卿克里表示，会谈有益。国务卿克里因雾晚到。')
    expect(names.filter((name) => name.startsWith('克里'))).toEqual(['克里'])
  })
})

describe('no entity', () => {
  test.each([
    ['an office alone', '总统出席了开幕式。'],
    ['somebody without a name', '一名官员表示，雨会停。'],
    ['a verb behind an office', '记者了解到了情况。'],
    ['a place', '大会在湖边的小镇开幕。'],
  ])('%s', (_, sentence) => {
    expect(named(sentence)).toEqual([])
  })
})

test('a short form of a country is its alias', () => {
  const { entities } = factsOf('消息\n美国和俄罗斯将于3月10日举行会谈。', '2021-03-02')
  expect(entities.find(({ name }) => name === '俄罗斯')?.aliases).toContain('俄方')
})

import { expect, test } from 'vitest'
import { factsOf } from '#tests/lib/facts/read'

test.each([
  ['an office alone', '部长出席了开幕式，局长没有来。'],
  ['a nameless official', '一名知情人士透露，会议推迟。'],
  ['an office before a verb', '记者发现门关着，主任到场后打开了门。'],
  ['people in general', '专家认为，雨会停。'],
  ['an expert with an adverb', '总统当天出席了开幕式。'],
  ['a sight', '湖边的灯塔很高。'],
])('%s has no name', (_, sentence) => {
  const people = factsOf(`消息\n${sentence}`, '2021-03-02').entities.filter(({ type }) => type === 'person')
  expect(people).toEqual([])
})

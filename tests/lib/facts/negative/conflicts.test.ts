import { expect, test } from 'vitest'
import { factsOf } from '#tests/lib/facts/read'

test.each([
  ['lengths that differ too much', '通话持续了50分钟。\n另一场会谈持续了3个小时。'],
  ['lengths of what is no talk', '航班晚点50分钟。\n列车晚点1个小时。'],
  ['two exact days', '2021年12月3日，桥通车。\n2021年12月3日，大会开幕。'],
  ['vague dates of two months', '2021年11月初，桥通车。\n2021年12月初，大会开幕。'],
  ['meetings of other parties', '美国和俄罗斯举行会谈。\n法国和德国举行会谈。'],
  ['nothing at all', '雨停了。'],
])('%s are not in conflict', (_, sentences) => {
  expect(factsOf(`消息\n${sentences}`, '2022-01-05').conflicts).toEqual([])
})

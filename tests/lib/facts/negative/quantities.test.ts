import { expect, test } from 'vitest'
import { quantitiesOf } from '#tests/lib/facts/read'

test.each([
  ['an ordinal', '他获得第2名，列第3位。'],
  ['a year', '2021年的比赛。'],
  ['a length of time', '比赛持续了90分钟。'],
  ['一个 as an article', '这是一个好消息，也是一项成就。'],
  ['两人 told of before', '两人握了手，两位都笑了。'],
  ['数十 and 几个', '数十人到场，几个孩子在玩。'],
  ['两度', '最后期限两度推迟。'],
  ['一度', '桥一度中断。'],
  ['a heading', '雨停了。\n三地新增200座车站\n车站很多。'],
])('%s is no quantity', (_, sentences) => {
  expect(quantitiesOf(`消息\n${sentences}`, '2021-03-02')).toEqual([])
})

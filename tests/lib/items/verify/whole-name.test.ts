import { expect, test } from 'vitest'
import { mayBeCutName } from '#lib/items/verify/whole-name'

test.each([
  ['副所长李建刚介绍，大坝很老。', '李建'],
  ['院士周子和团队做了研究。院士周子和说，研究很难。', '周子'],
  ['发言人陈立芳答复了记者。陈立芳没有多说。', '陈立'],
])('%s: the name may go on', (text, name) => {
  expect(mayBeCutName({ text }, name)).toBe(true)
})

test.each([
  ['副所长李建介绍，大坝很老。', '李建'],
  ['县长李山和船长王海见面。李山说，桥会修好。', '李山'],
  ['县长李山在湖边说，桥会修好。', '李山'],
  ['县长李山（前船长）说，桥会修好。', '李山'],
])('%s: the name is whole', (text, name) => {
  expect(mayBeCutName({ text }, name)).toBe(false)
})

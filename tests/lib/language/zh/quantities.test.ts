import { expect, test } from 'vitest'
import { quantitiesIn } from '#lib/language/zh/quantities'

const read = (text: string) =>
  quantitiesIn({ text, start: 0, end: text.length, zone: 0 }).map(
    ({ start, end, value, bound }) => `${text.slice(start, end)} = ${value}${bound ? ` ${bound}` : ''}`,
  )

test.each([
  ['出口额达一点八万亿元。', '一点八万亿元 = 1800000000000'],
  ['岛上有十万零五千人。', '十万零五千人 = 105000'],
  ['粮库存粮13万2千吨。', '13万2千吨 = 132000'],
  ['投资约1.2万亿元。', '1.2万亿元 = 1200000000000 about'],
  ['超过30多亿元。', '30多亿元 = 3000000000 more-than'],
  ['产量增长百分之五。', '百分之五 = 5'],
  ['至少14人受伤。', '14人 = 14 at-least'],
  ['两三百人受伤。', '两三百人 = null'],
  ['数十辆卡车。', '数十辆 = null'],
  ['工程队运来两个月球车模型。', '两个 = 2'],
  ['岛上建成三个项目。', '三个 = 3'],
])('%s', (text, expected) => {
  expect(read(text)).toContain(expected)
})

test.each([
  ['an ordinal', '这是第二十次会议。'],
  ['a part of a word', '14亿人民安居乐业。'],
  ['a class', '船队潜入6000米级深渊。'],
  ['a code', 'G331国道通车。'],
  ['a fraction', '三分之二的渔民返航。'],
  ['a length of time that may lie here or there', '前两个月，渔获减少。'],
  ['a length of time in working days', '签证在三个工作日后发出。'],
])('%s is no quantity', (_, text) => {
  expect(read(text)).toEqual([])
})

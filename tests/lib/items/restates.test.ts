import { expect, test } from 'vitest'
import { restates } from '#lib/items/restates'

test('an explanation in the words of the sentence that stands beside it says nothing more', () => {
  const proof = '林海称,一旦水位继续上涨,下游三个村将提前转移。'
  expect(restates('林海表示，一旦水位继续上涨,下游三个村将提前转移。', proof, '下游三个村将提前转移')).toBe(
    true,
  )
})

test('an explanation that names who “he” is says more', () => {
  const proof = '他说，“桥修好以前，学生都坐渡船上学。”'
  expect(restates('周校长说，“桥修好以前，学生都坐渡船上学。”', proof, '周校长')).toBe(false)
})

test('an explanation that does not name the key either says nothing more', () => {
  const proof = '5月4日,镇上和县里将举行会谈。'
  expect(restates('5月4日,镇上和县里将举行会谈。', proof, '1998年5月4日')).toBe(true)
  expect(restates('1998年5月4日,镇上和县里将举行会谈。', proof, '1998年5月4日')).toBe(false)
})

test('an explanation that a person has written is told', () => {
  const proof = 'The bridge was opened on May 4, 1998.'
  expect(
    restates('The plaque in the second paragraph gives the year of the plan.', proof, 'May 4, 1998'),
  ).toBe(false)
  expect(restates('The bridge was opened on May 4, 1998.', proof, 'May 4, 1998')).toBe(true)
})

test('of a claim that is wrong the sentence says all by itself', () => {
  expect(
    restates(
      '文中说：渡船在夏天每天开六班，冬天停航三个月。',
      '渡船在夏天每天开六班，冬天停航三个月。',
      null,
    ),
  ).toBe(true)
})

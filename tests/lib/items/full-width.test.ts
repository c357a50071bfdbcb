import { expect, test } from 'vitest'
import { fullWidth, withFullWidth } from '#lib/items/full-width'
import { whoSaid } from '#tests/lib/items/verify/dam'

test.each([
  ['如果水位上涨,可能漫过大坝', '如果水位上涨，可能漫过大坝'],
  ['所谓“前所未有的”洪水,是谁说的?', '所谓“前所未有的”洪水，是谁说的？'],
  ['欧洲水利组织(EWO)的总部', '欧洲水利组织（EWO）的总部'],
  ['他说:“水位在涨”', '他说：“水位在涨”'],
])('half-width marks between Chinese characters become full-width: %s', (before, after) => {
  expect(fullWidth(before)).toBe(after)
})

test.each([
  '造价11,000元',
  '8:30开会',
  'Anna Smith, the mayor (since 2019)',
  '水位为3.5米',
  '“A”, “B” and “C”',
])('numbers, times and Latin words keep their marks: %s', (text) => {
  expect(fullWidth(text)).toBe(text)
})

test('stem and options are written alike, and the right one stays right', () => {
  const options = [
    { text: '大坝,水库', correct: true },
    { text: '大坝，堤岸', correct: false },
  ]
  const { item } = whoSaid([], { stem: '涨水时,先看什么?', options })
  expect(withFullWidth(item)).toMatchObject({
    stem: '涨水时，先看什么？',
    options: [
      { text: '大坝，水库', correct: true },
      { text: '大坝，堤岸', correct: false },
    ],
  })
})

import { expect, test } from 'vitest'
import { standingPart } from '#lib/items/stands-alone'

const NAMES = ['周敏', '南湖市', '大桥']
const LIMIT = 30

test('a part that begins within a sentence begins with a name, not with a verb whose subject was left out', () => {
  const text = '他上午到任后首次对媒体详细说明了情况，表达对受灾居民的关切，周敏晚些时候前往大桥看望了工人'
  expect(standingPart(text, NAMES, LIMIT)).toBe('周敏晚些时候前往大桥看望了工人')
  expect(standingPart('他上午到任后首次对媒体详细说明了情况，表达对受灾居民的关切', NAMES, LIMIT)).toBeNull()
})

test('a new sentence may begin with whatever it begins with', () => {
  const text = '他说了很多很多的话，他说了很多很多的话，他说了很多很多的话。工程款已经全部付清'
  expect(standingPart(text, NAMES, LIMIT)).toBe('工程款已经全部付清')
})

test.each([
  ['南湖市将继续供水，并明确表示，若再停水就赔偿居民一个月的水费和其他一切损失', '南湖市将继续供水'],
  ['南湖市确实停过水，现在的问题是，他们能不能在冬天到来之前把管道全部换成新的', '南湖市确实停过水'],
])('nothing is left unfinished: %s', (text, part) => {
  expect(standingPart(text, NAMES, LIMIT)).toBe(part)
})

test('但是 goes as a whole', () => {
  expect(standingPart('但是南湖市不会因此停止供水', NAMES, LIMIT)).toBe('南湖市不会因此停止供水')
})

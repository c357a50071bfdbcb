import { describe, expect, test } from 'vitest'
import { fairSet } from '#lib/items/verify/fair-set'
import { luck } from '#lib/items/verify/guesser'
import { whoSaid } from '#tests/lib/items/verify/dam'

describe('(6) a guesser gains nothing', () => {
  const longest = Array.from({ length: 12 }, (_, index) => {
    const options = ['一个很长很长的答案', '短的', '短些'].map((text, at) => ({
      text: text + index,
      correct: at === 0,
    }))
    return whoSaid([], {
      key: `k${index}`,
      options: [...options.slice(index % 3), ...options.slice(0, index % 3)],
    })
  })
  test('who always takes the longest option is found out', () => {
    expect(
      luck(
        'longest',
        longest.map(({ item }) => item),
      ),
    ).toBeGreaterThan(2)
  })
  test.each([
    ['least', 0],
    ['second', 1],
    ['third', 2],
    ['most', 3],
  ] as const)('who always takes the %s of sorted dates is found out', (guess, rank) => {
    const set = Array.from({ length: 9 }, (_, index) => {
      const days = [3, 1, 4, 2].map((day) => ({
        text: `2021年${index + 1}月${day}日`,
        correct: day === rank + 1,
      }))
      return whoSaid([], { key: `k${index}`, options: days })
    })
    const items = set.map(({ item }) => item)
    expect(luck(guess, items)).toBeGreaterThan(2)
    const left = fairSet(set).map(({ item }) => item)
    expect(luck(guess, left)).toBeLessThan(2)
    expect(luck(guess, [whoSaid(['张平', '王芳']).item])).toBe(0)
  })
  test('and the set is thinned until nobody is luckier than chance', () => {
    const left = fairSet(longest).map(({ item }) => item)
    expect(left.length).toBeLessThan(longest.length)
    expect(luck('longest', left)).toBeLessThan(2)
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomFrom, shuffle } from '#lib/study/shuffle'

test('a shuffle keeps everything, and the seed alone decides it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (things, seed) => {
      const shuffled = shuffle(things, seed)
      expect([...shuffled].sort()).toEqual([...things].sort())
      expect(shuffle(things, seed)).toEqual(shuffled)
    }),
  )
})

test('every place is equally likely', () => {
  const places = [0, 0, 0, 0]
  for (let i = 0; i < 4000; i++) {
    const place = shuffle(['key', 'a', 'b', 'c'], `card ${i}`).indexOf('key')
    places[place] = (places[place] ?? 0) + 1
  }
  for (const count of places) expect(count).toBeGreaterThan(900)
})

test('chance stays within its bounds', () => {
  const random = randomFrom('seed')
  for (let i = 0; i < 1000; i++) {
    const drawn = random()
    expect(drawn).toBeGreaterThanOrEqual(0)
    expect(drawn).toBeLessThan(1)
  }
})

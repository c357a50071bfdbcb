import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RecentNames } from '#lib/facts/speech/recent-names'

test('of two names that fit the one told last is the newest, also when it was told first before', () => {
  const names = new RecentNames()
  for (const name of ['甲集团', '乙集团', '丙局', '甲集团']) names.tell(name)
  expect(names.newest((name) => name.endsWith('集团'))).toBe('甲集团')
  expect(names.newest((name) => name.endsWith('局'))).toBe('丙局')
  expect(names.newest((name) => name.endsWith('部'))).toBeNull()
})

test('forgetting repeats never changes which name is the newest', () => {
  const letter = fc.constantFrom('甲', '乙', '丙', '丁')
  fc.assert(
    fc.property(
      fc.array(letter, { minLength: 1, maxLength: 300 }),
      fc.subarray(['甲', '乙', '丙']),
      (told, wanted) => {
        const names = new RecentNames()
        for (const name of told) names.tell(name)
        const expected = [...told].reverse().find((name) => wanted.includes(name as '甲')) ?? null
        expect(names.newest((name) => wanted.includes(name as '甲'))).toBe(expected)
      },
    ),
  )
})

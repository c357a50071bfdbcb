import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FullNames } from '#lib/facts/full-names'

const PART = fc.constantFrom('皮弗', '斯蒂芬', '约翰', '安娜')
const NAME = fc.array(PART, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('·'))

test('a family name leads to the first full name that ends with it', () => {
  const names = new FullNames()
  for (const name of ['皮弗', '斯蒂芬·皮弗', '约翰·皮弗']) names.add(name)
  expect(names.endingWith('皮弗')).toBe('斯蒂芬·皮弗')
  expect(names.endingWith('斯蒂芬')).toBeUndefined()
  expect(names.has('皮弗')).toBe(true)
})

test('looking up finds what looking through all names finds', () => {
  fc.assert(
    fc.property(fc.array(NAME), NAME, (added, sought) => {
      const names = new FullNames()
      for (const name of added) names.add(name)
      expect(names.endingWith(sought)).toBe(added.find((name) => name.endsWith(`·${sought}`)))
      expect(names.has(sought)).toBe(added.includes(sought))
    }),
  )
})

import { expect, test } from 'vitest'
import { extractFacts } from '#lib/facts/extract'
import { sourceOf } from '#lib/items/generate'
import { spelledDate } from '#lib/items/tell/spelled-date'
import { page } from '#tests/lib/items/told'

test.each([
  ['Early this year', 'early in 2021'],
  ['Earlier this year', 'earlier in 2021'],
])('%s is written as %s', (words, spelled) => {
  const { article } = page(`A strike in Hollin\n\n${words}, Peter Lang opened the old harbor of Norland.\n`)
  const source = sourceOf(article, extractFacts(article), [])
  const dates = source.extraction.facts.flatMap((fact) => (fact.kind === 'date' ? [fact] : []))
  expect(dates.map((date) => spelledDate(source, date))).toEqual([spelled])
})

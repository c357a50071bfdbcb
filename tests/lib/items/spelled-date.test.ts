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

test.each([
  ['码头20年前建成。', ['20年前']],
  ['码头一百年前建成。', ['一百年前']],
  ['码头3年前建成。', ['2018年']],
  ['Peter Lang opened the harbor 20 years ago.', ['20 years ago']],
  ['Peter Lang opened the harbor a decade ago.', ['a decade ago']],
  ['Peter Lang opened the harbor three years ago.', ['2018']],
])('%s: a round distance is no year', (sentence, spelled) => {
  const { article } = page(`江城\n\n${sentence}\n`)
  const source = sourceOf(article, extractFacts(article), [])
  const dates = source.extraction.facts.flatMap((fact) => (fact.kind === 'date' ? [fact] : []))
  expect(dates.map((date) => spelledDate(source, date))).toEqual(spelled)
})

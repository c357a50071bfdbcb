import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import { extractFacts } from '#lib/facts/extract'
import { generateItems } from '#lib/items/generate'
import { shownKey } from '#lib/items/grade'

/** What the first article must always be asked for, whatever else is worth more: golden pages are made anew, this is not. */

const FILE = 'content/biden-putin-call-2021/article.md'
const { article } = parseArticle(readFileSync(FILE, 'utf8'), { slug: 'promised', file: FILE })
if (!article) throw new Error(`${FILE} cannot be read`)
const extraction = extractFacts(article)
const { items } = generateItems(article, extraction)
const factsOf = (kind: string, says: RegExp): string[] =>
  extraction.facts
    .filter((fact) => fact.kind === kind && fact.evidence.some(({ text }) => says.test(text)))
    .map(({ id }) => id)

test.each([
  ['美国和俄罗斯', /2022年1月10日举行会谈/],
  ['俄罗斯和北约', /北约于1月12日举行会谈/],
  ['俄罗斯和欧安组织', /1月13日,俄罗斯和欧洲安全与合作组织/],
])('the talks that were planned of %s are asked', (_, says) => {
  const events = factsOf('event', says)
  expect(events).not.toEqual([])
  const asked = items.filter(
    ({ factIds, evidence }) =>
      factIds.some((id) => events.includes(id)) || evidence.some(({ text }) => says.test(text)),
  )
  expect(asked).not.toEqual([])
})

test('the two lengths of the call that the article gives are asked as two', () => {
  const keys = items.map(shownKey)
  expect(keys.some((key) => key.includes('近1个小时') && key.includes('50分钟'))).toBe(true)
})

test('what somebody passed on is asked as passed on', () => {
  const relayed = extraction.facts.flatMap((fact) =>
    fact.kind === 'statement' && fact.via[0] ? [{ id: fact.id, by: fact.via[0] }] : [],
  )
  const asked = items.filter(({ factIds, stem }) =>
    relayed.some(({ id, by }) => factIds.includes(id) && stem.includes(by)),
  )
  expect(asked).not.toEqual([])
})

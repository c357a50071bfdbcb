import { expect, test } from 'vitest'
import { extractFacts } from '#lib/facts/extract'
import { generateItems, provedCandidates, sourceOf } from '#lib/items/generate'
import { page } from '#tests/lib/items/told'

/** Where something happened is proved, and asked of nobody who has not learned it. */

const { article } = page('渔业的一周\n\n挪威首相斯特勒将于6月30日访问利马市，并与秘鲁总统博鲁阿尔特会谈。\n')
const facts = extractFacts(article)

test('a blank for a place is proved', () => {
  const { proved } = provedCandidates(sourceOf(article, facts, []))
  expect(proved.some(({ item }) => item.kind === 'cloze' && item.topic === 'place')).toBe(true)
})

test('and not among what is asked', () => {
  const { items } = generateItems(article, facts)
  expect(items.length).toBeGreaterThan(0)
  expect(items.some(({ kind, topic }) => kind === 'cloze' && topic === 'place')).toBe(false)
})

import { expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import { extractFacts } from '#lib/facts/extract'
import { acceptedNames } from '#lib/items/accepted'
import { generateItems, provedCandidates, sourceOf } from '#lib/items/generate'
import { amountIn } from '#lib/items/tell/amount'
import { entity } from '#tests/lib/items/told'

/** What is asked reads as plain language, and its answers are whole. */

const read = (text: string) => {
  const { article } = parseArticle(text, {
    slug: 'a',
    file: 'a.txt',
    published: { start: '2023-08-07', end: '2023-08-07' },
  })
  if (!article) throw new Error('the article cannot be read')
  return { article, extraction: extractFacts(article) }
}
const provedStems = (text: string): string[] => {
  const { article, extraction } = read(text)
  return provedCandidates(sourceOf(article, extraction, [])).proved.map(({ item }) => item.stem)
}
const stems = (text: string): string[] => {
  const { article, extraction } = read(text)
  return generateItems(article, extraction).items.map(({ stem }) => stem)
}

test('a day stands before whoever is asked for', () => {
  const asked = provedStems(
    '歌唱家起诉剧院\n女高音歌唱家李山2023年8月4日对南湖大剧院提起诉讼。剧院院长王海说，剧院没有违约。剧院经理赵原说，合同没有问题。',
  ).filter((stem) => stem.includes('谁') && stem.includes('提起诉讼'))
  expect(asked.length).toBeGreaterThan(0)
  for (const stem of asked) expect(stem).toMatch(/^2023年8月4日，谁对/u)
})

test('the day since which something is so is no day on which it became so', () => {
  const text =
    '湖国的人口\n湖国的居民越来越少。自1991年宣布独立以来，湖国已经损失了近700万居民。2014年6月3日，湖国举行了选举。'
  const asked = stems(text)
  expect(asked.some((stem) => stem.includes('2014') || stem.includes('举行了选举'))).toBe(true)
  for (const stem of asked) expect(stem).not.toMatch(/哪一年，自/u)
})

test.each([
  ['4000兆瓦', '兆瓦'],
  ['75分钟', '分钟'],
  ['200公斤的样品', '公斤'],
  ['15天', '天'],
])('a unit is a whole word: %s', (text, unit) => {
  expect(amountIn(text, 'zh')?.unit).toBe(unit)
})

test('a family name keeps the words that belong to it', () => {
  const forms = acceptedNames('Ada van der Holm', entity('Ada van der Holm', 'person', [], ['van der Holm']))
  expect(forms).toContain('van der Holm')
  expect(forms).not.toContain('der Holm')
  expect(forms).not.toContain('Holm')
})

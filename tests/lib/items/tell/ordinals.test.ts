import { expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import { extractFacts } from '#lib/facts/extract'
import { generateItems } from '#lib/items/generate'

const stems = (text: string): string[] => {
  const day = '2024-07-30'
  const { article } = parseArticle(text, { slug: 'a', file: 'a.txt', published: { start: day, end: day } })
  if (!article) throw new Error('the article cannot be read')
  return generateItems(article, extractFacts(article)).items.map(({ stem }) => stem)
}

test('an ordinal is never cut in two: 第____天', () => {
  const day = (number: string) =>
    stems(`海港消息\n\n7月29日，南国渔民的罢工进入${number}天。南国渔民要求政府降低港口费用。\n`)
  expect(day('第26').filter((stem) => stem.includes('第____'))).toEqual([])
})

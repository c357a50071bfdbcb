import { describe, expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import { extractFacts } from '#lib/facts/extract'
import { generateItems } from '#lib/items/generate'

/** A blank for a month of what is over is seldom worth asking; of what lies ahead it tells when to expect it. */

const blanksOf = (text: string): string[] => {
  const published = { start: '2024-05-10', end: '2024-05-10' }
  const { article } = parseArticle(text, { slug: 'lake', file: 'lake.md', published })
  if (!article) return []
  const { items } = generateItems(article, extractFacts(article))
  return items.filter(({ kind }) => kind === 'cloze').map(({ stem }) => stem)
}

const isOfMonth = (stem: string): boolean => /____月|____（年、月）|____ \(month/u.test(stem)

describe('a blank for a month', () => {
  test('is not asked of what is over', () => {
    const stems = blanksOf(
      '湖区渡轮公司增开航线\n\n湖区渡轮公司2021年3月在北岸的港口开通了湖区第一条夜间航线。\n',
    )
    expect(stems.filter(isOfMonth)).toEqual([])
  })

  test('is not asked of how long something lasted, from when to when', () => {
    const stems = blanksOf(
      '湖区渡轮公司增开航线\n\n湖区渡轮公司在2021年3月至2022年7月停开了北岸港口的全部夜间航线。\n',
    )
    expect(stems).toEqual([])
  })

  test('is asked of what lies ahead', () => {
    const stems = blanksOf(
      '湖区渡轮公司增开航线\n\n湖区渡轮公司将于2025年3月在北岸的港口开通湖区第一条夜间航线。\n',
    )
    expect(stems.some(isOfMonth)).toBe(true)
  })
})

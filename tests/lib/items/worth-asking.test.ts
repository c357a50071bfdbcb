import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import { extractFacts } from '#lib/facts/extract'
import { generateItems } from '#lib/items/generate'
import { readAnnotated } from '#tests/fixtures/annotated'
import { datesOf, said } from '#tests/lib/facts/read'

const stemsOf = (text: string, published: string): string[] => {
  const { article } = parseArticle(text, {
    slug: 'a',
    file: 'a.txt',
    published: { start: published, end: published },
  })
  if (!article) throw new Error('the article cannot be read')
  return generateItems(article, extractFacts(article)).items.map(({ stem }) => stem)
}
const stemsOfFixture = (name: string): string[] => {
  const { text, published } = readAnnotated(`tests/fixtures/articles/${name}.txt`)
  return stemsOf(text, published)
}

describe('found by reading questions aloud', () => {
  test('…计划发射，这是在哪个月？ is asked as 计划在哪个月发射？', () => {
    const stems = stemsOfFixture('science')
    expect(stems.some((stem) => stem.includes('计划发射，这是在'))).toBe(false)
  })

  test('停火协议生效以来最严重的冲突 is not dated by the day of the 生效', () => {
    const dates = datesOf('消息\n这是3月20日停火协议生效以来最严重的一次冲突。', '2019-06-24')
    expect(dates[0]?.event).toBeUndefined()
  })

  test('what a reporter asks is no sentence to fill in', () => {
    for (const stem of stemsOfFixture('interview')) expect(stem).not.toMatch(/填空：[^，]{0,10}记者：/)
  })

  test('when the reporter did the interview is not asked', () => {
    for (const stem of stemsOfFixture('interview'))
      expect(stem).not.toMatch(/本报记者就.*(?:哪一天|什么时候)/)
  })

  test('并称 goes on with a second statement of the same speaker', () => {
    expect(said('湖区\n政府发言人特维多指责南岸率先开火，并称还击是被迫的。')).toContain(
      '特维多: 还击是被迫的',
    )
  })

  test('one who says nearly everything is not asked for again and again', () => {
    const stems = stemsOfFixture('briefing').filter((stem) => stem.includes('这番话是谁说的'))
    expect(stems.length).toBeLessThanOrEqual(6)
  })

  test('the seed article keeps its questions', () => {
    const seed = readFileSync('content/biden-putin-call-2021/article.md', 'utf8')
    expect(stemsOf(seed, '2022-01-05').length).toBeGreaterThanOrEqual(25)
  })
})

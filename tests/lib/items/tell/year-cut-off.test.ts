import { expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import { extractFacts } from '#lib/facts/extract'
import { sourceOf } from '#lib/items/generate'
import { standingClauses } from '#lib/items/tell/standing'
import { readArticle } from '#lib/language/read'

const clausesOf = (sentence: string): string[] => {
  const published = { start: '2020-01-12', end: '2020-01-12' }
  const { article } = parseArticle(`江城渔船出海\n\n${sentence}`, { slug: 'a', file: 'a.txt', published })
  if (!article) return []
  const source = sourceOf(article, extractFacts(article), [])
  return readArticle(article).readings.flatMap((reading) =>
    standingClauses(source, reading).map(({ span }) => span.text),
  )
}

const TELLS = '江城的渔船从湖里捕获鲈鱼和鲤鱼五百吨'
test.each([
  ['a year that is over is cut off with its clause', '林若水在2016年造船二十艘', false],
  ['the paper’s own is not missed', '林若水在2020年造船二十艘', true],
  ['where no year is told none is lost', '林若水在湖区造船二十艘', true],
])('%s', (_, first, stands) => {
  expect(clausesOf(`${first}，${TELLS}。`).includes(TELLS)).toBe(stands)
})

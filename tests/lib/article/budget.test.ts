import { expect, test } from 'vitest'
import { Budget, OutOfSteps } from '#lib/article/budget'
import { parseArticle } from '#lib/article/parse'
import { extractFacts } from '#lib/facts/extract'
import { generateItems } from '#lib/items/generate'
import { BRIDGE } from '#tests/fixtures/bridge'

const { article } = parseArticle(BRIDGE, { slug: 'bridge', file: 'bridge.md' })
if (!article) throw new Error('the text is an article')

const thrownBy = (work: () => unknown): unknown => {
  try {
    work()
  } catch (error) {
    return error
  }
  return null
}

test('a reading spends steps on what it finds, far fewer than it may', () => {
  const [facts, items] = [new Budget(article), new Budget(article)]
  generateItems(article, extractFacts(article, undefined, facts), [], items)
  expect(facts.spent).toBeGreaterThan(article.sentences.length)
  expect(facts.spent).toBeLessThan(facts.allowed / 5)
  expect(items.spent).toBeGreaterThan(0)
  expect(items.spent).toBeLessThan(items.allowed / 5)
})

test('a reading that has no steps left names the article, the sentence and its line', () => {
  const second = article.sentences[1]
  const error = thrownBy(() => extractFacts(article, undefined, new Budget(article, 1)))
  expect(error).toBeInstanceOf(OutOfSteps)
  expect(error).toMatchObject({ slug: 'bridge', sentence: second, line: expect.any(Number) })
  const lines = BRIDGE.split('\n')
  expect(lines[(error as OutOfSteps).line - 1]).toContain(second?.text)
  expect((error as OutOfSteps).message).toContain(second?.text.slice(0, 40))
})

test('so has one that runs out while it asks questions', () => {
  const error = thrownBy(() => generateItems(article, extractFacts(article), [], new Budget(article, 3)))
  expect(error).toBeInstanceOf(OutOfSteps)
})

test('steps are allowed in proportion to the length of the text', () => {
  const twice = { ...article, text: article.text + article.text }
  const [one, two] = [new Budget(article).allowed, new Budget(twice).allowed]
  expect(two).toBeGreaterThan(one)
  expect(two).toBeLessThanOrEqual(2 * one)
})

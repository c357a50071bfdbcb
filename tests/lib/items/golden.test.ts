import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Article } from '#lib/article/article'
import { parseArticle } from '#lib/article/parse'
import { factAnswer, factLabel } from '#lib/facts/describe'
import { extractFacts } from '#lib/facts/extract'
import type { Fact } from '#lib/facts/fact'
import { generateItems } from '#lib/items/generate'
import { shownKey } from '#lib/items/grade'
import type { Item } from '#lib/items/item'
import { readAnnotated } from '#tests/fixtures/annotated'

/**
 * What the engine makes of every article that is ours, on pages that a person has read and found good. After a change
 * that is meant: npx vitest run --config tests/vitest.config.ts tests/lib/items/golden.test.ts -u, and read the diff.
 */
const GOLDEN = 'tests/golden'
const FIXTURES = 'tests/fixtures/articles'

const parsed = (text: string, file: string, published?: string): Article => {
  const options = published ? { published: { start: published, end: published } } : {}
  const { article } = parseArticle(text, { slug: 'golden', file, ...options })
  if (!article) throw new Error(`${file} cannot be read`)
  return article
}

const fixture = (file: string): [string, () => Article] => [
  basename(file, '.txt'),
  () => {
    const { text, published } = readAnnotated(join(FIXTURES, file))
    return parsed(text, file, published)
  },
]
const content = (file: string): [string, () => Article] => [
  basename(dirname(file)),
  () => parsed(readFileSync(file, 'utf8'), file),
]

const ARTICLES = [
  ...readdirSync(FIXTURES).map(fixture),
  ...readdirSync('content').map((folder) => content(`content/${folder}/article.md`)),
]

const oneLine = (text: string): string => text.replaceAll('\n', '; ')
const factLine = (fact: Fact): string =>
  `${fact.confidence.toFixed(2)} ${fact.kind.padEnd(9)} ${oneLine(factLabel(fact))} = ${factAnswer(fact)}`
/** What is right on one line; what is told line by line elsewhere is joined by arrows here. */
const keyLine = (item: Item): string => {
  if (item.kind === 'ordering') return item.sequence.join(' → ')
  if (item.kind === 'matching') return item.pairs.map(({ left, right }) => `${left} → ${right}`).join('; ')
  return oneLine(shownKey(item))
}
const itemLines = (item: Item): string => {
  const options = item.kind === 'multiple-choice' ? item.options.map(({ text }) => `    ( ) ${text}`) : []
  return [`[${item.kind}] ${item.stem}`, ...options, `    = ${keyLine(item)}`].join('\n')
}

test.each(ARTICLES)('%s reads as it did when a person last read it', async (name, read) => {
  const article = read()
  const extraction = extractFacts(article)
  const { items } = generateItems(article, extraction)
  const page = [...extraction.facts.map(factLine), '', ...items.map(itemLines), ''].join('\n')
  await expect(page).toMatchFileSnapshot(join('..', '..', '..', GOLDEN, `${name}.txt`))
})

test('every golden page has its article', () => {
  const names = ARTICLES.map(([name]) => `${name}.txt`)
  expect(readdirSync(GOLDEN).filter((page) => !names.includes(page))).toEqual([])
})

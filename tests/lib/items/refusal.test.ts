import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import { extractFacts } from '#lib/facts/extract'
import { generateItems } from '#lib/items/generate'
import { namedIn, refusalOf } from '#lib/items/refusal'
import { ROOT } from '#tests/source-files'

const CONTENT = join(ROOT, 'content')

/** Of the form of a question, and nothing that is told by another kind of fault. */
const OF_FORM = [
  'too long a stem',
  'two marks in a row',
  'empty or blank at its edge',
  'has not the length of a question',
  'not exactly one blank',
  'rows are asked as rows',
  'asks for something else',
  'asks who something is',
]

test('whatever the verifier refuses of the articles of the shelf is told as a kind of fault', () => {
  const reasons = readdirSync(CONTENT).flatMap((slug) => {
    const text = readFileSync(join(CONTENT, slug, 'article.md'), 'utf8')
    const { article } = parseArticle(text, { slug, file: 'article.md' })
    return article ? generateItems(article, extractFacts(article)).rejected.map(({ why }) => why) : []
  })
  expect(reasons.length).toBeGreaterThan(20)
  const untold = reasons.filter((why) => refusalOf(why) === 'form' && !OF_FORM.includes(why))
  expect([...new Set(untold)]).toEqual([])
})

test('the word at fault is named where the verifier names it', () => {
  expect(namedIn('cannot be understood alone: 双方')).toBe('双方')
  expect(namedIn('the claim is not proved')).toBe('')
})

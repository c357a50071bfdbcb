import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import { extractFacts } from '#lib/facts/extract'
import { generateItems } from '#lib/items/generate'
import { readAnnotated } from '#tests/fixtures/annotated'

const FOLDER = 'tests/fixtures/articles'
const FILES = readdirSync(FOLDER).filter((file) => !file.startsWith('english'))

const bytesOf = (file: string): string => {
  const { text, published } = readAnnotated(`${FOLDER}/${file}`)
  const { article } = parseArticle(text, {
    slug: file,
    file,
    published: { start: published, end: published },
  })
  if (!article) throw new Error(`${file} cannot be read`)
  const extraction = extractFacts(article)
  return JSON.stringify([extraction, generateItems(article, extraction)])
}

test('whatever the order in which files are read, each gives the same bytes', () => {
  const once = new Map(FILES.map((file) => [file, bytesOf(file)]))
  fc.assert(
    fc.property(fc.shuffledSubarray(FILES, { minLength: 4 }), (files) => {
      for (const file of files) expect(bytesOf(file)).toBe(once.get(file))
    }),
    { numRuns: 6, seed: 3 },
  )
})

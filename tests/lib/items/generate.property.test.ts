import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import { extractFacts } from '#lib/facts/extract'
import { generateItems } from '#lib/items/generate'
import { BRIDGE } from '#tests/fixtures/bridge'

/** Pieces of news that say something, and anything else that Unicode has. */
const NEWS = [
  '2021年3月2日，',
  '张平和李文举行会谈。',
  '王芳表示，“如果水位上升，码头将会关闭”。',
  '据《湖报》报道，',
  '一名官员称，',
  '大坝长120米。',
  '当月，双方',
  '\n\n',
  '去年6月份，他',
] as const

const texts = fc
  .array(fc.oneof(fc.constantFrom(...NEWS), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 24 })
  .map((pieces) => pieces.join(''))

const generated = (text: string) => {
  const { article } = parseArticle(text, { slug: 'any', file: 'any.md' })
  return article ? generateItems(article, extractFacts(article)) : { items: [], rejected: [] }
}

test('any text gives questions or none, never an error, and the same ones again', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(generated(text)).toEqual(generated(text))
    }),
    { numRuns: 60, seed: 1 },
  )
})

test('every question has one right answer and is proved by verbatim words', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { items } = generated(text)
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length)
      for (const item of items) {
        expect(item.evidence.length).toBeGreaterThan(0)
        for (const { start, end, text: words } of item.evidence) expect(text.slice(start, end)).toBe(words)
        if ('options' in item) expect(item.options.filter(({ correct }) => correct)).toHaveLength(1)
        if ('accepted' in item) expect(item.accepted.length).toBeGreaterThan(0)
      }
    }),
    { numRuns: 60, seed: 2 },
  )
})

test('a paragraph more elsewhere renames no question', () => {
  const keys = (text: string) =>
    new Map(generated(text).items.map(({ key, kind, stem }) => [`${kind} ${stem}`, key]))
  const before = keys(BRIDGE)
  // Which questions are worth asking may change with the article; what a question is called may not.
  const after = [...keys(`${BRIDGE}\n湖边还有一座旧的灯塔，游客常在那里拍照。\n`)].filter(([name]) =>
    before.has(name),
  )
  expect(after.length).toBeGreaterThan(1)
  expect(after.filter(([name, key]) => before.get(name) !== key)).toEqual([])
})

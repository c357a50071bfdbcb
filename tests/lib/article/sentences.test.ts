import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from '#lib/article/sentences'

const cut = (text: string) => sentencesOf(text, [{ kind: 'body', start: 0, end: text.length }], 'zh')

test('a text without an end is cut behind a clause, so that no sentence is longer than a thousand characters', () => {
  const clause = '他们一直谈到深夜，'
  const sentences = cut(clause.repeat(300))
  expect(sentences.length).toBeGreaterThan(2)
  for (const { text } of sentences) {
    expect(text.length).toBeLessThanOrEqual(1000)
    expect(text.length % clause.length).toBe(0)
  }
})

test('a text without any mark is cut too, but never inside a character', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('中', '😀', '1', '“', '（'),
      fc.integer({ min: 1, max: 4000 }),
      (sign, count) => {
        const text = `a${sign.repeat(count)}`
        const sentences = cut(text)
        expect(sentences.map((sentence) => sentence.text).join('')).toBe(text)
        for (const sentence of sentences) {
          expect(sentence.text.length).toBeLessThanOrEqual(1000)
          expect(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(sentence.text)).toBe(false)
        }
      },
    ),
    { numRuns: 40 },
  )
})

test('a sentence of a usual length stays whole, however many commas it has', () => {
  expect(cut(`${'他们谈了，'.repeat(40)}没有结果。`)).toHaveLength(1)
})

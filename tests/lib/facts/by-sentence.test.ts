import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import { bySentence, sentenceAt } from '#lib/facts/by-sentence'

const SENTENCES = fc
  .array(fc.constantFrom('会谈已经结束。', '他没有回应！', '\n', '  ', '责任编辑：张三\n'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((pieces) => `标题\n\n开头的一句话。${pieces.join('')}`)

const sentencesOf = (text: string) =>
  parseArticle(text, { slug: 'a', file: 'a.txt' }).article?.sentences ?? []

test('the sentence at an offset is the one that a search through all of them finds', () => {
  fc.assert(
    fc.property(SENTENCES, fc.nat(120), (text, offset) => {
      const sentences = sentencesOf(text)
      const naive = sentences.find(({ start, end }) => start <= offset && offset < end)
      expect(sentenceAt(sentences, offset)).toBe(naive)
    }),
  )
})

test('each sentence is given its own things, in the order in which they came', () => {
  fc.assert(
    fc.property(SENTENCES, fc.array(fc.nat(120)), (text, offsets) => {
      const sentences = sentencesOf(text)
      const inSentence = bySentence(sentences, offsets, (offset) => offset)
      for (const sentence of sentences)
        expect(inSentence(sentence)).toEqual(
          offsets.filter((offset) => sentence.start <= offset && offset < sentence.end),
        )
    }),
  )
})

import { expect, test } from 'vitest'
import { provingParagraphs, wholeText } from '#data/content/paragraphs'
import { parseArticle } from '#lib/article/parse'
import type { Item } from '#lib/items/item'

const zonesOf = (text: string): string =>
  JSON.stringify(parseArticle(text, { slug: 'a', file: 'a.md' }).article?.zones)

const textOf = (...lines: readonly string[]): string => lines.join('\n\n')

test('a heading is shown without its marks of Markdown, and what is asked of it stays highlighted', () => {
  const text = textOf('# 大桥通车', '渔民海雅说，大桥已经修好。', '## 二〇二一年的停航', '渡轮停航了三天。')
  const asked = { start: text.indexOf('停航'), end: text.indexOf('停航') + 2 }
  const shown = wholeText(text, zonesOf(text), [asked])
  expect(shown.map(({ text: words }) => words)).toEqual([
    '大桥通车',
    '渔民海雅说，大桥已经修好。',
    '二〇二一年的停航',
    '渡轮停航了三天。',
  ])
  const marked = shown.flatMap(({ text: words, marks }) =>
    marks.map(({ start, end }) => words.slice(start, end)),
  )
  expect(marked).toEqual(['停航'])
})

test('a mark that begins with the marks of a heading begins with its words', () => {
  const text = textOf('大桥通车', '## 大桥', '渡轮停航了三天。')
  const asked = { start: text.indexOf('##'), end: text.indexOf('##') + 5 }
  const shown = wholeText(text, zonesOf(text), [asked])
  expect(shown[1]).toMatchObject({ text: '大桥', marks: [{ start: 0, end: 2 }] })
})

test('what proves an order stands in that order, whatever the article tells first; else as in the article', () => {
  const text = textOf(
    '5月3日，大桥通车。',
    '2019年3月1日，大桥动工。',
    '渡轮停航了三天。',
    '次年7月8日，桥墩完工。',
  )
  const sentences = ['5月3日，大桥通车。', '2019年3月1日，大桥动工。', '次年7月8日，桥墩完工。'] as const
  const spanOf = (sentence: string) => {
    const start = text.indexOf(sentence)
    return { start, end: start + sentence.length, text: sentence }
  }
  const common = {
    key: 'k',
    topic: 'date',
    stem: '',
    factIds: [],
    evidence: sentences.map(spanOf),
    rationale: '',
    score: 1,
  } as const
  const ordering: Item = {
    ...common,
    kind: 'ordering',
    evidence: [spanOf(sentences[1]), spanOf(sentences[2]), spanOf(sentences[0])],
    sequence: ['大桥动工', '桥墩完工', '大桥通车'],
    dates: ['2019年3月1日', '2020年7月8日', '2021年5月3日'],
  }
  const shown = (item: Item) =>
    provingParagraphs(text, zonesOf(text), item).map((paragraph) => paragraph.text)
  expect(shown(ordering)).toEqual([sentences[1], sentences[2], sentences[0]])
  expect(shown({ ...common, kind: 'cloze', accepted: ['大桥'] } as Item)).toEqual(sentences)
})

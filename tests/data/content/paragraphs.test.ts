import { expect, test } from 'vitest'
import { wholeText } from '#data/content/paragraphs'
import { parseArticle } from '#lib/article/parse'

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

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeContent, MAX_BYTES } from '#lib/article/decode'
import { detectLanguage } from '#lib/article/language'
import { parseArticle } from '#lib/article/parse'

const parse = (text: string) => parseArticle(text, { slug: 'test', file: 'article.md' })
const messages = (text: string) => parse(text).problems.map(({ line, message }) => `${line}: ${message}`)
const bytes = (text: string) => new TextEncoder().encode(text)

describe('bytes that are no article', () => {
  const refused = (content: Uint8Array) => {
    const decoded = decodeContent(content, 'article.md')
    return 'problem' in decoded ? `${decoded.problem.line}: ${decoded.problem.message}` : 'read'
  }
  test('nothing at all', () => expect(refused(bytes(''))).toBe('1: The file is empty.'))
  test('a byte order mark and spaces', () =>
    expect(refused(bytes('\uFEFF \n'))).toBe('1: The file is empty.'))
  test('binary data, by its line', () => {
    expect(refused(bytes('一\n二\u0000三'))).toBe('2: The file holds binary data, not text.')
  })
  test('another encoding, by its line', () => {
    const gbk = new Uint8Array([...bytes('一\n'), 0xd6, 0xd0, 0xb9, 0xfa])
    expect(refused(gbk)).toBe('2: The file is not UTF-8 text; save it as UTF-8.')
  })
  test('more than an article may have', () => {
    expect(refused(new Uint8Array(MAX_BYTES + 1).fill(0x61))).toMatch(
      /^1: The file is 2\.0 MB; an article may have/,
    )
  })
  test('what is text is read as it is, byte order mark kept', () => {
    expect(decodeContent(bytes('\uFEFF文'), 'article.md')).toEqual({ text: '\uFEFF文' })
  })
})

describe('front matter', () => {
  const whole = '---\ntitle: 题目\nsource: 报纸\npublished: 2022-01-05\ntags: [一, 二]\n---\n正文在此。\n'
  test('is read', () => {
    expect(parse(whole).article).toMatchObject({
      title: '题目',
      source: '报纸',
      published: { start: '2022-01-05', end: '2022-01-05' },
      tags: ['一', '二'],
    })
  })
  test.each([
    ['never ends', '---\ntitle: 题目\n正文。', '1: The front matter has no closing line of ---.'],
    ['is no YAML', '---\ntitle: "题目\nsource: 报\n---\n正文。', /^\d: The front matter is not valid YAML/],
    [
      'has a day that is none',
      '---\ntitle: 题\npublished: 2022-02-30\n---\n正文。',
      /^3: The front matter's published/,
    ],
    [
      'has the wrong type',
      '---\ntitle: 题\ntags: 一\n---\n正文。',
      "3: The front matter's tags must be a list of words.",
    ],
    [
      'has a field that nobody knows',
      '---\ntitle: 题\nauthor: 我\n---\n正文。',
      '3: The front matter has no field called author.',
    ],
    ['has nothing below', '---\ntitle: 题\n---\n\n', '1: There is no text below the front matter.'],
  ])('that %s is told by its line', (_, text, expected) => {
    const told = messages(text)
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(expected)
    expect(parse(text).article).toBeNull()
  })
  test('in Windows line ends is the same', () => {
    expect(parse(whole.replaceAll('\n', '\r\n')).article?.title).toBe('题目')
  })
})

describe('zones', () => {
  const zones = (text: string) => {
    const { article } = parse(text)
    return article?.zones.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`)
  }
  test('a short first line is the title, the next paragraph the lead', () => {
    expect(zones('大桥恢复通行\n8日，大桥恢复通行。\n车辆不多。')).toEqual([
      'title: 大桥恢复通行',
      'lead: 8日，大桥恢复通行。',
      'body: 车辆不多。',
    ])
  })
  test('a first line that is a sentence is the lead', () => {
    expect(zones('在新年之际,两国领导人通了话。\n通话很长。')?.[0]).toBe(
      'lead: 在新年之际,两国领导人通了话。',
    )
  })
  test.each([
    ['最新评论', 'furniture'],
    ['（责任编辑：赵一）', 'furniture'],
    ['[查看原文](https://example.com/a)', 'furniture'],
    ['https://example.com/a', 'furniture'],
    ['双方展示立场,一方警告另一方', 'subheading'],
    ['当地时间2021年6月16日,日内瓦,峰会举行。图/IC photo', 'caption'],
    ['图为两人在长城参观。资料图', 'caption'],
    ['《华尔街日报》报道截图', 'caption'],
    ['他说，这是事实。', 'body'],
  ])('%s is %s', (line, kind) => {
    expect(zones(`题目\n导语在此。\n${line}`)?.at(-1)).toBe(`${kind}: ${line}`)
  })
})

describe('sentences', () => {
  const sentences = (text: string) =>
    parse(`题目\n${text}`)
      .article?.sentences.slice(1)
      .map((sentence) => sentence.text)
  test('a full stop inside a quotation ends it only with the quotation', () => {
    expect(sentences('他说：“来了。走了。”她没听。')).toEqual(['他说：“来了。走了。”', '她没听。'])
  })
  test('a closing mark belongs to the sentence before it', () => {
    expect(sentences('他来了（真的。）她走了！好？')).toEqual(['他来了（真的。）她走了！', '好？'])
  })
  test('a quotation that is never closed swallows nothing', () => {
    expect(sentences('他说：“来了。她走了。')).toEqual(['他说：“来了。', '她走了。'])
  })
  test('English sentences end at a stop before a capital, not after Mr.', () => {
    const { article } = parse(
      'A quiet day\nMr. Smith said it rained. Nobody heard him. The U.S. team left at 3.5 miles.',
    )
    expect(article?.sentences.slice(1).map(({ text }) => text)).toEqual([
      'Mr. Smith said it rained.',
      'Nobody heard him.',
      'The U.S. team left at 3.5 miles.',
    ])
  })
  test('zones and sentences cut any text without losing or moving a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { article } = parse(`文${text}`)
        for (const { start, end, text: cut } of article?.sentences ?? [])
          expect(article?.text.slice(start, end)).toBe(cut)
      }),
    )
  })
})

test.each([
  ['两国领导人会谈后发表声明，双方同意继续对话。', 'zh'],
  ['兩國領導人會談後發表聲明，雙方同意繼續對話。', 'zh-Hant'],
  ['港口貨輪停航', 'zh-Hant'],
  ['港口货轮停航', 'zh'],
  ['皇后乘船前往海面', 'zh'],
  ['The two leaders agreed to continue their talks.', 'en'],
])('%s is %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language)
})

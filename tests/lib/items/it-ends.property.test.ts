import fc from 'fast-check'
import { afterAll, expect, test, vi } from 'vitest'
import { LIMITS, openReaders } from '#prisma/reading/readers'

// A text that doesn't end is stopped and fails its test; without a thread the test would never end either.
const readers = openReaders(1)
afterAll(() => readers.close())
vi.setConfig({ testTimeout: 10 * LIMITS.milliseconds(0) })

const MARKS = [
  ...['，', '。', '、', '；', '：', '！', '？', '…', '……', '—', '——', '–', '-', '·', '~', '%', '％'],
  ...['“', '”', '‘', '’', '「', '」', '『', '』', '《', '》', '（', '）', '［', '］', '【', '】'],
  ...[',', '.', ';', ':', '!', '?', '"', "'", '(', ')', '[', ']', '<', '>', '/', '\\', '*', '#', '|'],
  ...[' ', '\u3000', '\t', '\n', '\n\n', '\r\n', '\uFEFF', '\u200B', '', '□', '𠮷', '\uD800'],
]

const CHINESE = [
  ...[
    '说',
    '表示',
    '称',
    '指出',
    '警告',
    '要求',
    '呼吁',
    '告诉记者',
    '报告',
    '予以否认',
    '并',
    '还',
    '他',
    '她',
    '双方',
  ],
  ...[
    '挪威外交大臣尼尔森',
    '尼尔森',
    '李明',
    '丹麦',
    '挪威和丹麦',
    '外交部发言人',
    '记者',
    '该公司',
    '两国外长',
  ],
  ...[
    '2021年',
    '3月5日',
    '5日',
    '下周三',
    '上午九点半',
    '2021年初',
    '今天（6月19日）',
    '三天前',
    '1980年代',
    '同年',
  ],
  ...[
    '将举行会谈',
    '访问里加',
    '会见',
    '通电话',
    '500人',
    '三分之一',
    '30%—40%',
    '3000万',
    '渔业谈判将继续',
    '的',
    '于',
    '在',
    '对',
    '与',
  ],
]

const TRADITIONAL = [
  ...[
    '說',
    '表示',
    '稱',
    '指出',
    '警告',
    '呼籲',
    '他',
    '雙方',
    '挪威外交大臣尼爾森',
    '丹麥',
    '國防部發言人',
    '記者',
  ],
  ...[
    '2021年',
    '3月5日',
    '下週三',
    '將舉行會談',
    '訪問',
    '會見',
    '漁業談判將繼續',
    '三分之一',
    '的',
    '於',
    '與',
  ],
]

const ENGLISH = [
  ...[
    'said',
    'says',
    'told reporters',
    'according to',
    'warned',
    'that',
    'he',
    'she',
    'both sides',
    'and',
    'but',
    'while',
  ],
  ...[
    'Foreign Minister Kari Nilsen',
    'Nilsen',
    'Denmark',
    'the company',
    'Mr.',
    'U.S.',
    'St. John',
    'the ministry',
  ],
  ...[
    'on 5 March 2021',
    'Monday',
    'last week',
    'at 9.30 p.m.',
    'in the 1980s',
    'from May to June',
    '5-6 March',
    "'08",
  ],
  ...[
    'will hold talks',
    'met',
    'visited',
    '500 people',
    'one third',
    '30-40%',
    '$3 million',
    'the fishing talks go on',
  ],
]

/** A text of words and marks in any order, now and then the same piece many times over. */
const textOf = (words: readonly string[], between: string) => {
  const piece = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...MARKS))
  const repeated = fc.tuple(piece, fc.integer({ min: 2, max: 60 })).map(([one, times]) => one.repeat(times))
  const pieces = fc.oneof({ weight: 20, arbitrary: piece }, { weight: 1, arbitrary: repeated })
  return fc.array(pieces, { minLength: 1, maxLength: 120 }).map((all) => all.join(between))
}

const read = (language: string, body: string) => {
  const text = `---\ntitle: 标题\nlanguage: ${language}\npublished: 2022-02-20\n---\n${body}\n`
  const content = { slug: 'any', file: 'content/any/article.md', text }
  return readers.run('content', { content, remembered: [], today: '2022-02-20' }, text.length)
}

test.each([
  ['zh', '拉夫罗夫访问平壤；他邀请金正恩访俄，说“我们会非常高兴”。'],
  ['en', `Nilsen met ${'Monday'.repeat(60)} in Oslo.`],
  ['zh', '挪威和'.repeat(3000)],
  ['zh', '尼尔森说，'.repeat(3000)],
  ['en', 'Nilsen said that '.repeat(1000)],
  ['zh', '“'.repeat(5000)],
  ['zh', '1'.repeat(5000)],
])('reading a text in %s that goes on and on ends: %#', async (language, body) => {
  expect(await read(language, body)).toHaveProperty('value')
})

test.each([
  ['zh', CHINESE, ''],
  ['zh-Hant', TRADITIONAL, ''],
  ['en', ENGLISH, ' '],
] as const)(
  'whatever marks stand where, reading a text in %s ends within its steps',
  async (language, words, between) => {
    await fc.assert(
      fc.asyncProperty(textOf(words, between), async (body) => {
        const text = `---\ntitle: 标题\nlanguage: ${language}\npublished: 2022-02-20\n---\n${body}\n`
        const content = { slug: 'any', file: 'content/any/article.md', text }
        const outcome = await readers.run(
          'content',
          { content, remembered: [], today: '2022-02-20' },
          text.length,
        )
        expect(outcome).toHaveProperty('value')
      }),
      { numRuns: 300, endOnFailure: true },
    )
  },
)

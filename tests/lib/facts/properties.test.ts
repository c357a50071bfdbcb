import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isVerbatim } from '#lib/article/span'
import { factsOf } from '#tests/lib/facts/read'
import { spansOf } from '#tests/lib/facts/spans'

const SEED = readFileSync('content/biden-putin-call-2021/article.md', 'utf8')
const pieces = fc.constantFrom(
  '拜登',
  '普京',
  '表示，',
  '称，',
  '“',
  '”',
  '（',
  '）',
  '据',
  '报道，',
  '2021年12月30日',
  '7日',
  '去年6月份',
  '。',
  '，',
  '\n',
  '俄罗斯',
  '和',
  '将于',
  '举行会谈',
  '要求',
  '5月3日至4日',
  '约1.9万台',
  '至少14人死亡',
  '30%—40%',
  '会见',
  '50分钟',
  '《',
  '》',
  '：',
  '该集团',
  '他',
  '---\n',
  '😀',
  '\uFEFF',
)
const newsLike = fc.array(pieces, { maxLength: 60 }).map((parts) => `题目\n${parts.join('')}文`)
const anyText = fc.oneof(
  newsLike,
  fc.string({ unit: 'binary', maxLength: 300 }).map((text) => `文${text}`),
)

/** A text that is an article at all: front matter that is broken is refused elsewhere. */
const tryFacts = (text: string) => (text.startsWith('---') ? null : factsOf(text, '2022-01-05'))

test('extraction throws on no text, and every span is verbatim', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const fact of tryFacts(text)?.facts ?? []) {
        for (const span of spansOf(fact)) expect(isVerbatim(text, span)).toBe(true)
        if (fact.kind === 'statement') expect(fact.speaker).not.toContain('\u25A1')
        expect(fact.evidence.length).toBeGreaterThan(0)
      }
    }),
    { numRuns: 400 },
  )
})

test('no two facts share a key, and the same text gives the same facts', () => {
  fc.assert(
    fc.property(newsLike, (text) => {
      const facts = tryFacts(text)?.facts ?? []
      expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
      expect(tryFacts(text)?.facts ?? []).toEqual(facts)
    }),
  )
})

const keys = (text: string) => factsOf(text, '2022-01-05').facts.map(({ id }) => id)

test('a CRLF copy and a copy with a byte order mark have the same facts', () => {
  expect(keys(SEED.replaceAll('\n', '\r\n'))).toEqual(keys(SEED))
  const [, , body = ''] = SEED.split('---\n')
  expect(keys(`\uFEFF${body}`)).toEqual(keys(body))
})

test('a paragraph added at the end changes no other key', () => {
  const more = `${SEED.trimEnd()}\n2019年3月5日，王芳博士在武汉表示，长江水位低于往年。\n`
  expect(keys(more)).toEqual(expect.arrayContaining(keys(SEED)))
})

test('an edit that only changes wording keeps the keys', () => {
  const reworded = SEED.replace('拜登称,一旦乌克兰局势', '拜登称,一旦,乌克兰的局势').replace(
    '北约从未承诺不扩张',
    '北约从未承诺过不扩张',
  )
  expect(reworded).not.toBe(SEED)
  expect(keys(reworded)).toEqual(keys(SEED))
})

const CHARACTERS = 100_000
test.each(['“', '据', '说', '1', '，“', '在', '将于', '——', '年', '的话称'])(
  '%s a hundred thousand times is read to the end',
  (piece) => {
    const text = `题目\n${piece.repeat(CHARACTERS / piece.length)}`
    expect(() => factsOf(text, '2022-01-05')).not.toThrow()
  },
)

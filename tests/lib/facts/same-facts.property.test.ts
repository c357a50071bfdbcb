import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isVerbatim } from '#lib/article/span'
import { factAnswer, factLabel } from '#lib/facts/describe'
import { reconcileKeys } from '#lib/facts/reconcile'
import { readAnnotated } from '#tests/fixtures/annotated'
import { factsOf } from '#tests/lib/facts/read'
import { spansOf } from '#tests/lib/facts/spans'

/** What must not change the facts of an article, on every article that is ours. */
const FOLDER = 'tests/fixtures/articles'
const FILES = readdirSync(FOLDER)
const ARTICLES = FILES.map((file) => readAnnotated(`${FOLDER}/${file}`))
const CHINESE = FILES.filter((file) => !file.startsWith('english')).map((file) =>
  readAnnotated(`${FOLDER}/${file}`),
)
const article = fc.constantFrom(...CHINESE)

/** Each text is read once, however often a run comes back to it. */
const read = new Map<string, ReturnType<typeof factsOf>['facts']>()
const factsIn = (text: string, published: string) => {
  const facts = read.get(text) ?? factsOf(text, published).facts
  read.set(text, facts)
  return facts
}

const keys = (text: string, published: string) => factsIn(text, published).map(({ id }) => id)

/** Paragraphs that name all they speak of, so that they lean on nothing and nothing leans on them. */
const paragraph = fc
  .record({
    year: fc.integer({ min: 1901, max: 1950 }),
    month: fc.integer({ min: 1, max: 12 }),
    who: fc.constantFrom('气象学者王芳', '水利专家林致和', '作家赵一曼'),
    what: fc.constantFrom('江面的水位低于往年', '堤岸需要加固', '渡船停了半个月'),
  })
  .map(({ year, month, who, what }) => `${year}年${month}月5日，${who}在武汉表示，${what}。`)

test('a copy with CRLF, with a byte order mark or with both has the same facts', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ARTICLES),
      fc.boolean(),
      fc.boolean(),
      ({ text, published }, crlf, mark) => {
        const copy = `${mark ? '\uFEFF' : ''}${crlf ? text.replaceAll('\n', '\r\n') : text}`
        expect(keys(copy, published)).toEqual(keys(text, published))
        for (const fact of factsIn(copy, published))
          for (const span of spansOf(fact)) expect(isVerbatim(copy, span)).toBe(true)
      },
    ),
    { numRuns: 80 },
  )
})

const HALF_WIDTH: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
}
const inHalfWidth = (text: string): string =>
  text.replace(/[，：；？！（）]/gu, (mark) => HALF_WIDTH[mark] ?? mark)

test('a copy with half-width marks, as the web often has, has the same facts', () => {
  fc.assert(
    fc.property(article, ({ text, published }) => {
      const told = (of: string) => factsIn(of, published).map((fact) => inHalfWidth(factLabel(fact)))
      const copy = inHalfWidth(text)
      expect(told(copy)).toEqual(told(text))
      for (const fact of factsIn(copy, published))
        for (const span of spansOf(fact)) expect(isVerbatim(copy, span)).toBe(true)
    }),
    { numRuns: 30 },
  )
})

test('a paragraph added at the end changes the key of no other fact', () => {
  fc.assert(
    fc.property(article, paragraph, ({ text, published }, more) => {
      const kept = keys(`${text.trimEnd()}\n${more}\n`, published)
      expect(kept).toEqual(expect.arrayContaining(keys(text, published)))
    }),
    { numRuns: 60 },
  )
})

/** Edits of wording that say the same: a pause, a doubled space, another word of degree. */
const EDITS = [
  (text: string) => text.replaceAll('十分', '非常'),
  (text: string) => text.replaceAll('。\n', '。 \n'),
  (text: string) => text.replaceAll('已经', '已'),
  (text: string) => text.replaceAll('并且', '而且'),
]

test('an edit that only changes wording keeps the keys under which the facts were known', () => {
  fc.assert(
    fc.property(article, fc.subarray(EDITS, { minLength: 1 }), ({ text, published }, edits) => {
      const reworded = edits.reduce((done, edit) => edit(done), text)
      const { facts } = factsOf(text, published)
      const remembered = facts.map((fact) => ({
        key: fact.id,
        kind: fact.kind,
        label: factLabel(fact),
        answer: factAnswer(fact),
      }))
      const kept = reconcileKeys(remembered, factsOf(reworded, published).facts, factLabel)
      expect(kept.map(({ id }) => id)).toEqual(facts.map(({ id }) => id))
    }),
    { numRuns: 40 },
  )
})

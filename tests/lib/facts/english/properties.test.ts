import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isVerbatim } from '#lib/article/span'
import { factAnswer, factLabel } from '#lib/facts/describe'
import { reconcileKeys } from '#lib/facts/reconcile'
import { factsOf } from '#tests/lib/facts/read'
import { spansOf } from '#tests/lib/facts/spans'

const ARTICLE = readFileSync('content/geneva-summit-1985/article.md', 'utf8')
const pieces = fc.constantFrom(
  'Ana Ruiz',
  ' said that ',
  ' said ',
  ', said ',
  ' told reporters ',
  'according to ',
  'According to ',
  '“',
  '”',
  '"',
  '(',
  ')',
  'the ministry',
  'France',
  ' and ',
  ' will hold talks ',
  'on January 18, 2022',
  'Jan. 4',
  'on Monday',
  'last year',
  'two days later',
  '50 minutes',
  '12,000 workers',
  '. ',
  ', ',
  '? ',
  '\n',
  ' who ',
  ' that ',
  'He',
  'Q: ',
  'A: ',
  'OSLO, Jan. 4 (News) — ',
  '😀',
  "'",
)
const newsLike = fc
  .array(pieces, { maxLength: 50 })
  .map((parts) => `A title in English\nThe ${parts.join('')} end.`)

test('extraction throws on no English text, every span is verbatim, no two facts share a key', () => {
  fc.assert(
    fc.property(newsLike, (text) => {
      const { facts } = factsOf(text, '2022-01-05')
      expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
      for (const fact of facts) {
        for (const span of spansOf(fact)) expect(isVerbatim(text, span)).toBe(true)
        if (fact.kind === 'statement') expect(fact.speaker).not.toContain('\u25A1')
      }
    }),
    { numRuns: 150 },
  )
})

const keys = (text: string) => factsOf(text, '2015-11-19').facts.map(({ id }) => id)

test('a second reading gives the same facts', () => {
  expect(factsOf(ARTICLE)).toEqual(factsOf(ARTICLE))
})

test('a paragraph added at the end changes no other key', () => {
  const more = `${ARTICLE.trimEnd()}\n\nOn March 5, 2019, Helen Moreau said the archive would open in May.\n`
  expect(keys(more)).toEqual(expect.arrayContaining(keys(ARTICLE)))
})

test('an edit that only changes wording keeps the keys under which the facts were known', () => {
  const reworded = ARTICLE.replace(
    'argued that the plan would carry',
    'argued that the plan would, in fact, carry',
  )
  expect(keys(reworded)).not.toEqual(keys(ARTICLE))
  const remembered = factsOf(ARTICLE, '2015-11-19').facts.map((fact) => ({
    key: fact.id,
    kind: fact.kind,
    label: factLabel(fact),
    answer: factAnswer(fact),
  }))
  const kept = reconcileKeys(remembered, factsOf(reworded, '2015-11-19').facts, factLabel)
  expect(kept.map(({ id }) => id)).toEqual(keys(ARTICLE))
})

const CHARACTERS = 100_000
test.each([
  '“',
  '"',
  'said ',
  'Ana Ruiz, ',
  'A ',
  ', who said',
  '1 ',
  'the ',
  ' and ',
  '. ',
  'Mr. ',
  'according to ',
  'May ',
])('%j a hundred thousand characters long is read to the end', (piece) => {
  const text = `A title in English\nThe end of it ${piece.repeat(CHARACTERS / piece.length)}`
  expect(() => factsOf(text, '2022-01-05')).not.toThrow()
})

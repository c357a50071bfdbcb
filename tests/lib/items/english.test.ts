import { expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import { isVerbatim } from '#lib/article/span'
import { extractFacts } from '#lib/facts/extract'
import { generateItems } from '#lib/items/generate'
import { gradeResponse, shownKey } from '#lib/items/grade'
import type { Item } from '#lib/items/item'
import { GUESSES, luck, RANK_GUESSES, TOO_LUCKY } from '#lib/items/verify/guesser'
import { readAnnotated } from '#tests/fixtures/annotated'

const made = (text: string, published: string) => {
  const { article } = parseArticle(text, {
    slug: 'test',
    file: 'test.txt',
    published: { start: published, end: published },
  })
  if (!article) throw new Error('the text is an article')
  return { article, ...generateItems(article, extractFacts(article)) }
}

const fixture = (name: string) => {
  const { text, published } = readAnnotated(`tests/fixtures/articles/${name}.txt`)
  return made(text, published)
}

const SETS = [fixture('english-wire'), fixture('english-analysis'), fixture('english-interview')]
const ALL: readonly Item[] = SETS.flatMap(({ items }) => items)

test('every question is in English, and ends as a sentence does', () => {
  expect(ALL.length).toBeGreaterThan(8)
  for (const item of ALL) {
    expect(JSON.stringify([item.stem, item.rationale])).not.toMatch(/\p{Script=Han}|[，。：？“]{2}/u)
    expect(item.stem).toMatch(/[.?!]”?$|_ ?”$|”$/u)
    expect(item.stem).not.toMatch(/\.\.|\s[,.?]|\?\?/u)
  }
})

test('every question is proved by verbatim spans, and its key is graded as right', () => {
  for (const { article, items } of SETS)
    for (const item of items) {
      for (const span of item.evidence) expect(isVerbatim(article.text, span)).toBe(true)
      if (item.kind === 'cloze' || item.kind === 'short-answer')
        for (const text of item.accepted) expect(gradeResponse(item, { kind: 'typed', text }).score).toBe(1)
    }
})

test('no stem holds its key, or leans on what it does not show', () => {
  for (const item of ALL) {
    if (item.kind === 'multiple-choice') expect(item.stem).not.toContain(shownKey(item))
    expect(item.stem).not.toMatch(/\b(?:yesterday|today|last week|this week)\b(?! \[)/iu)
    if (!item.stem.includes(' [')) expect(item.stem).not.toMatch(/\bon (?:Mon|Tues|Wednes|Thurs|Fri)day\b/u)
  }
})

test('no way of guessing does better than chance', () => {
  for (const { items } of SETS)
    for (const guess of [...GUESSES, ...RANK_GUESSES])
      expect([guess, luck(guess, items) < TOO_LUCKY]).toEqual([guess, true])
})

test('a condition keeps its if in every question', () => {
  for (const { stem } of ALL)
    if (stem.includes('deal is possible')) expect(stem).toContain('only if both governments')
})

test('an interview with one person does not ask who said it', () => {
  const [, , interview] = SETS
  expect(interview?.items.filter(({ key }) => key.includes('/who-said'))).toEqual([])
})

test('what is still to come is not said to have been before the article', () => {
  for (const { stem } of ALL) expect(stem).not.toMatch(/On \w+ \d+, (?:2020|2019), .* will /u)
})

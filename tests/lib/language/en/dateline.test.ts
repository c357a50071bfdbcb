import { describe, expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import { factLabel } from '#lib/facts/describe'
import { extractFacts } from '#lib/facts/extract'
import { generateItems } from '#lib/items/generate'
import { datelineLength } from '#lib/language/en/dateline'

const OPENED = 'The mayor of Lisbon, Ana Costa, opened a new footbridge over the harbour on Tuesday.'

const DATELINES = [
  'LISBON, May 9, 2023 — ',
  'LISBON (Harbour Wire) — ',
  'LISBON, May 9 (Harbour Wire) - ',
  'SAN LUIS, D.C. — ',
  'LISBON, Portugal, 9 May 2023 – ',
  'LISBON — ',
  'LISBON, May 9, 2023 /Harbour Wire/ -- ',
]

describe('a dateline', () => {
  test.each(DATELINES)('%s is where a report was written, and nobody acts in it', (dateline) => {
    expect(datelineLength(dateline + OPENED)).toBe(dateline.length)
    const published = { start: '2023-05-09', end: '2023-05-09' }
    const options = { slug: 'test', file: 'test.txt', published }
    const body = `${dateline}${OPENED} The footbridge is 230 meters long.`
    const { article } = parseArticle(`A footbridge for the harbour\n\n${body}`, options)
    if (!article) throw new Error('the text is an article')
    const extraction = extractFacts(article)
    const labels = extraction.facts.filter(({ kind }) => kind !== 'date').map(factLabel)
    const stems = generateItems(article, extraction).items.map(({ stem }) => stem)
    const told = [...labels, ...stems].join('\n')
    expect(told).toContain('opened a new footbridge')
    expect(told).not.toMatch(/LISBON|SAN LUIS|Wire|—/u)
    const dates = extraction.facts.filter((fact) => fact.kind === 'date' && fact.event !== undefined)
    expect(dates.map(factLabel).join()).not.toContain('May 9：')
  })

  test.each([
    'OPEC — The cartel of ten — met in the old port.',
    'NATO leaders met in Porto — Europe’s second port.',
    'The mayor of Lisbon — Ana Costa — opened a footbridge.',
    'MARTA KLEIN opened the harbour.',
  ])('%s has none', (sentence) => {
    expect(datelineLength(sentence)).toBe(0)
  })
})

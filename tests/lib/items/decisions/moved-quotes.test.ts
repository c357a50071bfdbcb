import { expect, test } from 'vitest'
import { parseArticle } from '#lib/article/parse'
import { addedFact } from '#lib/facts/apply-decisions'
import type { Decided } from '#lib/items/decisions/change'
import { NO_DECISIONS } from '#lib/items/decisions/decisions'
import { withMovedQuotes } from '#lib/items/decisions/moved-quotes'

const articleOf = (body: string) => {
  const { article } = parseArticle(`题目\n${body}`, { slug: 'a', file: 'article.md' })
  if (!article) throw new Error('It is an article')
  return article
}

const BEFORE = articleOf('馆长说，新馆的藏书有三十万册。开馆那天来了两千名读者。')

const decided = (quote: string): Decided => ({
  factDecisions: {
    keep: [],
    drop: [],
    edit: [],
    add: [{ kind: 'statement', speaker: '馆长', quote }],
    conflict: [],
  },
  questions: { ...NO_DECISIONS, ask: [{ id: 'own-1', kind: 'typed', stem: '？', accepted: ['一'], quote }] },
})

const quoteAfter = (quote: string, body: string) => {
  const { factDecisions, questions } = withMovedQuotes(decided(quote), BEFORE, articleOf(body))
  return { added: factDecisions.add[0], asked: questions.ask[0]?.quote }
}

test('a quotation is followed into its new words, and what was added under it keeps its key', () => {
  const quote = '新馆的藏书有三十万册'
  const { added, asked } = quoteAfter(quote, '馆长说，新馆的藏书约有三十万册。')
  expect(added).toMatchObject({ quote: '新馆的藏书约有三十万册' })
  expect(asked).toBe('新馆的藏书约有三十万册')
  const [entry] = decided(quote).factDecisions.add
  expect(added?.id).toBe(entry && addedFact(entry, BEFORE)?.id)
})

test('a quotation that stands as it was is left alone, without a key of its own', () => {
  const quote = '新馆的藏书有三十万册'
  expect(quoteAfter(quote, '开馆前，馆长说，新馆的藏书有三十万册。').added).toEqual(
    decided(quote).factDecisions.add[0],
  )
})

test('one whose sentence is gone stays, to come back with it', () => {
  const quote = '开馆那天来了两千名读者。'
  expect(quoteAfter(quote, '馆长说，新馆的藏书有三十万册。')).toEqual({
    added: decided(quote).factDecisions.add[0],
    asked: quote,
  })
})

import { parseArticle } from '#lib/article/parse'
import { extractFacts } from '#lib/facts/extract'
import type {
  DateFact,
  DemandFact,
  EventFact,
  Extraction,
  QuantityFact,
  StatementFact,
} from '#lib/facts/fact'

/** Reads a text as an article that appeared on a day (or on an unknown one). */
export const factsOf = (text: string, published?: string): Extraction => {
  const options = published ? { published: { start: published, end: published } } : {}
  const { article, problems } = parseArticle(text, { slug: 'test', file: 'test.txt', ...options })
  if (!article) throw new Error(problems.map(({ message }) => message).join('; '))
  return extractFacts(article)
}

export const datesOf = (text: string, published?: string): DateFact[] =>
  factsOf(text, published).facts.filter((fact) => fact.kind === 'date')
export const statementsOf = (text: string, published?: string): StatementFact[] =>
  factsOf(text, published).facts.filter((fact) => fact.kind === 'statement')
export const eventsOf = (text: string, published?: string): EventFact[] =>
  factsOf(text, published).facts.filter((fact) => fact.kind === 'event')
export const demandsOf = (text: string, published?: string): DemandFact[] =>
  factsOf(text, published).facts.filter((fact) => fact.kind === 'demand')
export const quantitiesOf = (text: string, published?: string): QuantityFact[] =>
  factsOf(text, published).facts.filter((fact) => fact.kind === 'quantity')

/** `text = value`, one for each date. */
export const dated = (text: string, published?: string): string[] =>
  datesOf(text, published).map(({ span, value, mod }) => `${span.text} = ${value}${mod ? ` ${mod}` : ''}`)

/** `speaker: what was said`, with the chain before it. */
export const said = (text: string): string[] =>
  statementsOf(text).map(
    ({ speaker, via, statement }) => `${[...via, speaker].join(' > ')}: ${statement.text}`,
  )

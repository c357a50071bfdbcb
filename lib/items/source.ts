import type { Article, Sentence } from '#lib/article/article'
import type { Span } from '#lib/article/span'
import { sentenceAt, sentencesOver } from '#lib/facts/by-sentence'
import type { Entity, Extraction, Fact } from '#lib/facts/fact'
import type { OtherValues } from '#lib/items/question'
import { rememberFor } from '#lib/items/remember'

/** Facts below this confidence are not asked. */
export const SURE = 0.8

/** What the generators work from: one article, what is known of it, and values of other articles. */
export interface Source {
  readonly article: Article
  readonly extraction: Extraction
  readonly others: readonly OtherValues[]
}

/** The sentence of the article that holds the span. */
export const sentenceAround = (
  { article }: Source,
  span: Pick<Span, 'start' | 'end'>,
): Sentence | undefined => {
  const sentence = sentenceAt(article.sentences, span.start)
  return sentence && span.end <= sentence.end ? sentence : undefined
}

/** The entity that bears this name in the article. */
export const entityNamed = ({ extraction }: Source, name: string): Entity | undefined =>
  extraction.entities.find((entity) => entity.name === name || entity.aliases.includes(name))

const namesIn = rememberFor(({ entities }: Extraction): readonly string[] =>
  entities.flatMap(({ name, aliases }) => [name, ...aliases]),
)

/** Every name and alias of the article. */
export const namesOf = ({ extraction }: Pick<Source, 'extraction'>): readonly string[] => namesIn(extraction)

/** The facts of one kind of which the engine is sure. */
export const sureFacts = <K extends Fact['kind']>(source: Source, kind: K): Extract<Fact, { kind: K }>[] =>
  source.extraction.facts.filter(
    (fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind && fact.confidence >= SURE,
  )

/** The sentences that hold a span, more than one where it goes on over their ends; the span itself where none does. */
const sentencesAround = ({ article: { sentences } }: Source, span: Span): Span[] => {
  if (!sentenceAt(sentences, span.start)) return [span]
  return sentencesOver(sentences, span).map(({ start, end, text }) => ({ start, end, text }))
}

/** The sentences that prove a fact, each once, in the order of the text; the fact's own spans where none holds them. */
export const proof = (source: Source, ...spans: readonly Span[]): Span[] => {
  const found = spans.flatMap((span) => sentencesAround(source, span))
  return found
    .filter((span, index) => found.findIndex((other) => other.start === span.start) === index)
    .sort((a, b) => a.start - b.start)
}

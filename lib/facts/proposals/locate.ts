import type { Article, Sentence } from '#lib/article/article'
import { type Span, spanOf } from '#lib/article/span'

/** Where a quotation stands: in one sentence of the lead or the body. */
export interface Place {
  readonly span: Span
  readonly sentence: Sentence
}

const SHORTEST = 4

const placesIn = (article: Article, sentence: Sentence, quote: string): Place[] => {
  const places: Place[] = []
  for (let at = sentence.text.indexOf(quote); at >= 0; at = sentence.text.indexOf(quote, at + 1)) {
    const start = sentence.start + at
    places.push({ span: spanOf(article.text, start, start + quote.length), sentence })
  }
  return places
}

/**
 * Finds the one place of an article's lead and body that holds a quotation, letter for letter. Offsets are found here
 * and never taken from whoever quotes.
 *
 * @returns the place, or why there is none
 */
export const locate = (article: Article, quote: string): Place | string => {
  if (quote.trim().length < SHORTEST) return 'the quotation is too short to be found again'
  const places = article.sentences.flatMap((sentence) => {
    const kind = article.zones[sentence.zone]?.kind
    return kind === 'lead' || kind === 'body' ? placesIn(article, sentence, quote) : []
  })
  const [place] = places
  if (!place) return 'no sentence of the article holds these words, letter for letter'
  return places.length === 1 ? place : 'the article holds these words more than once'
}

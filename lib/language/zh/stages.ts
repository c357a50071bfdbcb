import type { Article, Sentence } from '#lib/article/article'
import { CharacterSet } from '#lib/article/character-set'
import type { Language, Phrase, ReadArticle, Reading } from '#lib/language/language'
import { byPlace } from '#lib/language/zh/by-place'
import { withoutDateline } from '#lib/language/zh/dateline'
import { NameBook } from '#lib/language/zh/naming/name-book'
import { withNumbers } from '#lib/language/zh/numbers'
import { sentenceClauses } from '#lib/language/zh/sentence-clauses'
import { withTimes } from '#lib/language/zh/time-words'
import type { Token } from '#lib/language/zh/token'
import { repaired, wordsOf } from '#lib/language/zh/words'

/**
 * How a Chinese article is read, in the order of the stages. Traditional characters have become simplified ones before
 * (lib/article/script.ts).
 *
 * 1. words: the dictionary's best path; quotations, titles and asides are one word each
 * 2. times and numbers: 1月10日上午, 上周五（6月26日）, 11,000, 8.5亿 are one word each; 新华社北京5月2日电 is passed over
 * 3. names: decided over the whole article by all places where each stands, then one word each everywhere, also where
 *    the dictionary ends another word inside it (lib/language/zh/naming)
 * 4. verbs by their place: behind 将 and 已, and before 了, whatever the dictionary calls them
 * 5. clauses: subject, adverbials, verb, object, and what a verb of speech takes
 * 6. phrases: what subjects and objects name
 */
const read = (article: Article): ReadArticle => {
  const cut = article.sentences.map((sentence) => cutOf(article, sentence))
  const quotations = article.sentences.map((sentence, index) =>
    quotedAtLength(cut[index] as Token[], sentence).map((one) => ({ one, tokens: cutOf(article, one) })),
  )
  const book = NameBook.of([...cut, ...quotations.flat().map(({ tokens }) => tokens)])
  const reading = (sentence: Sentence, tokens: readonly Token[], quoted: readonly Reading[]): Reading => {
    const words = byPlace(book.apply(tokens))
    const clauses = sentenceClauses(article.text, words)
    return { sentence, words, clauses, phrases: phrasesOf(clauses), quoted }
  }
  const readings = article.sentences.map((sentence, index): Reading => {
    const tokens = cut[index] as Token[]
    const quoted = (quotations[index] ?? []).map(({ one, tokens: inner }) => reading(one, inner, []))
    return reading(sentence, tokens, quoted)
  })
  return { article, readings }
}

const cutOf = (article: Article, sentence: Sentence): readonly Token[] =>
  withoutDateline(withNumbers(withTimes(sentence, repaired(wordsOf(article, sentence)))))

/** A shorter quotation is a word or a name. */
const SHORTEST_TELLING = 14
const STOPS = new CharacterSet('。！？!?')

/** The sentences that are quoted in one, where a quotation is long enough to tell something. */
const quotedAtLength = (tokens: readonly Token[], { zone }: Sentence): Sentence[] =>
  tokens.flatMap(({ class: kind, inner, isBook }): Sentence[] => {
    if (kind !== 'quotation' || !inner || isBook || inner.text.length < SHORTEST_TELLING) return []
    const found: Sentence[] = []
    let from = 0
    for (let at = 0; at < inner.text.length; at++) {
      if (at + 1 < inner.text.length && !STOPS.has(inner.text.charCodeAt(at))) continue
      const text = inner.text.slice(from, at + 1)
      found.push({ text, start: inner.start + from, end: inner.start + at + 1, zone })
      from = at + 1
    }
    return found
  })

/** The phrases that the clauses of a sentence hold, in the order of the text; of two that overlap the longer. */
const phrasesOf = (clauses: Reading['clauses']): Phrase[] => {
  const all = clauses.flatMap(({ subject, object, adverbials }) => [
    ...(subject ? [subject] : []),
    ...(object ? [object] : []),
    ...adverbials.flatMap(({ phrase }) => (phrase ? [phrase] : [])),
  ])
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Phrase[] = []
  for (const phrase of all) if (phrase.start >= (kept.at(-1)?.end ?? 0)) kept.push(phrase)
  return kept
}

/** Chinese in simplified characters. */
export const CHINESE: Language = { read }

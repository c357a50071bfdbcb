import type { Article, Sentence } from '#lib/article/article'
import { quotationsOf } from '#lib/article/quotations'
import { type Chunk, chunksOf } from '#lib/language/en/chunks'
import { clausesOf, phrasesOf } from '#lib/language/en/clauses'
import { tellsFrom } from '#lib/language/en/dateline'
import { NameTypes } from '#lib/language/en/names'
import type { PhraseSource } from '#lib/language/en/phrases'
import { retagged } from '#lib/language/en/retag'
import { type Token, tokensOf } from '#lib/language/en/tagger'
import { type EnglishWord, wordsOf } from '#lib/language/en/words'
import type { Language, Reading } from '#lib/language/language'

/**
 * How English is read, stage by stage; each adds to the one before and is done once:
 *
 * 1. quotations    where the text quotes, over paragraphs too
 * 2. tokens        parts of speech and lemmas (wink-nlp)
 * 3. words         hyphens joined, a quotation one word; what the tagger mistook put right (retag.ts)
 * 4. chunks        noun groups, verb groups, times, and the small words between
 * 5. names         what each name stands for, judged over the whole article
 * 6. clauses       subject, predicate, object, adverbials, and what is said; phrases for each noun group
 */

/** Words that the article writes large inside sentences and nowhere small: names, also where they begin a sentence. */
const largeInside = ({ text }: Article, tokens: readonly Token[]): ReadonlySet<string> => {
  const [large, small] = [new Set<string>(), new Set<string>()]
  tokens.forEach(({ start, end, tag }, at) => {
    const word = text.slice(start, end)
    const before = tokens[at - 1]
    if (/^\p{Ll}/u.test(word)) small.add(word)
    else if (before && before.tag !== 'PUNCT' && /^\p{Lu}\p{Ll}/u.test(word) && tag !== 'ADP') large.add(word)
  })
  return new Set([...large].filter((word) => !small.has(word.toLowerCase())))
}

/** The words of each sentence, without its dateline, which tells nothing. */
const wordsBySentence = (article: Article): EnglishWord[][] => {
  const quotations = quotationsOf(article.text, article.zones)
  const tokens = tokensOf(article.text)
  const large = largeInside(article, tokens)
  let token = 0
  let quotation = 0
  return article.sentences.map((sentence: Sentence) => {
    const told = tellsFrom(sentence)
    while (token < tokens.length && (tokens[token]?.start ?? 0) < told) token++
    const first = token
    while (token < tokens.length && (tokens[token]?.start ?? 0) < sentence.end) token++
    while ((quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) quotation++
    let last = quotation
    while ((quotations[last]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) last++
    const words = wordsOf(
      article.text,
      { ...sentence, start: told },
      tokens.slice(first, token),
      quotations.slice(quotation, last),
      large,
    )
    return retagged(article.text, words)
  })
}

/** Headings write every word large, so that they tell nothing of names. */
const isHeading = ({ sentences, zones }: Article, index: number): boolean =>
  /^(?:title|subheading)$/.test(zones[sentences[index]?.zone ?? 0]?.kind ?? '')

export const english: Language = {
  read: (article) => {
    const words = wordsBySentence(article)
    const chunks: Chunk[][] = words.map(chunksOf)
    const types = new NameTypes()
    words.forEach((one, index) => {
      if (isHeading(article, index)) return
      types.hear(article.text, one, chunks[index] as Chunk[])
    })
    const readings = article.sentences.map((sentence, index): Reading => {
      const source: PhraseSource = {
        article,
        types,
        words: words[index] as EnglishWord[],
        chunks: chunks[index] as Chunk[],
        demoted: new Set(),
      }
      return {
        sentence,
        words: source.words,
        clauses: clausesOf(source),
        phrases: phrasesOf(source),
        quoted: [],
      }
    })
    return { article, readings }
  },
}

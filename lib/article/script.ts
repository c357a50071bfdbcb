import { Converter } from 'opencc-js/t2cn'
import type { Article } from '#lib/article/article'

/**
 * Traditional characters read as simplified ones, one for one, so that every offset stays: the rules of reading are
 * written once, and spans still point into the text as it is. OpenCC's table of characters decides; its phrases, which
 * change lengths, are left aside. The corner brackets of traditional writing become the quotation marks they are.
 */
const convert = Converter({ from: 't', to: 'cn' })
const known = new Map<string, string>([
  ['「', '“'],
  ['」', '”'],
  ['『', '‘'],
  ['』', '’'],
])

const simplifiedCharacter = (char: string): string => {
  const found = known.get(char)
  if (found !== undefined) return found
  const converted = convert(char)
  const kept = converted.length === char.length ? converted : char
  known.set(char, kept)
  return kept
}

/** The text in simplified characters, as long as it was. */
export const simplified = (text: string): string =>
  text.replace(/[\p{Script=Han}「」『』]/gu, simplifiedCharacter)

const shadows = new WeakMap<Article, Article>()

/** The same article as if it had been written in simplified characters; one article has one. */
export const simplifiedArticle = (article: Article): Article => {
  const made = shadows.get(article) ?? inSimplified(article)
  shadows.set(article, made)
  return made
}

const inSimplified = (article: Article): Article => {
  const text = simplified(article.text)
  return {
    ...article,
    text,
    title: simplified(article.title),
    sentences: article.sentences.map((sentence) => ({
      ...sentence,
      text: text.slice(sentence.start, sentence.end),
    })),
  }
}

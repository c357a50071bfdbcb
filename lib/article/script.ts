import { Converter } from 'opencc-js/t2cn'
import type { Article } from '#lib/article/article'
import { CharacterSet } from '#lib/article/character-set'
import { BY_WORD, FORMS } from '#lib/article/traditional-words'

/**
 * Traditional characters read as simplified ones, one for one, so that every offset stays: the rules of reading are
 * written once, and spans still point into the text as it is. OpenCC's table of characters decides; its phrases, which
 * change lengths, are left aside, and where a character depends on its word, a table of such words decides. The corner
 * brackets of traditional writing become the quotation marks they are.
 */
const convert = Converter({ from: 't', to: 'cn' })
const known = new Map<string, string>(Object.entries(FORMS))

/** In which words a character is read otherwise than usually: each with how it is read, and where in the word it stands. */
const words = new Map(
  [...BY_WORD].map(([char, { as }]) => [
    char,
    Object.entries(as).flatMap(([read, row]) =>
      row.split(' ').map((word) => ({ word, read, at: word.indexOf(char) })),
    ),
  ]),
)

const byItsWord = (char: string, offset: number, text: string): string | undefined => {
  const usual = BY_WORD.get(char)?.usual
  if (usual === undefined) return undefined
  const found = words.get(char)?.find(({ word, at }) => text.startsWith(word, offset - at))
  return found?.read ?? usual
}

/** ＡＩ in letters as wide as characters. */
const narrow = (char: string): string => String.fromCharCode(char.charCodeAt(0) - 0xfee0)
const isWide = (char: string): boolean => char >= 'Ａ' && char <= 'ｚ'

const byItself = (char: string): string => {
  if (isWide(char)) return narrow(char)
  const found = known.get(char)
  if (found !== undefined) return found
  const converted = convert(char)
  const kept = converted.length === char.length ? converted : char
  known.set(char, kept)
  return kept
}

/** Characters that texts in simplified writing have kept where another script was turned into it: 於周三, 之後, 這裡. */
const LEFT_OVER = new CharacterSet('於後裡裏麼個們來這說會為與國時間對學實發開關東馬')
/** Whether a text in simplified characters has traditional ones among them. */
export const isMixed = ({ language, text }: Article): boolean =>
  language === 'zh' && LEFT_OVER.indexIn(text) >= 0

const MAY_CHANGE = /^[\p{Script=Han}○「」『』﹁﹂︰Ａ-Ｚａ-ｚ]$/u

/** Of each character of the basic plane whether it stays, whatever stands beside it: looked up once, and not at every place. */
const [STAYS, CHANGES] = [1, 2]
const seen = new Uint8Array(0x1_0000)
const sortOf = (code: number): number => {
  const char = String.fromCharCode(code)
  const stays = !MAY_CHANGE.test(char) || (!BY_WORD.has(char) && byItself(char) === char)
  const sort = stays ? STAYS : CHANGES
  seen[code] = sort
  return sort
}

const isPair = (code: number): boolean => code >= 0xd800 && code < 0xdc00

/** The text in simplified characters, as long as it was. */
export const simplified = (text: string): string => {
  let read = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const length = isPair(code) ? 2 : 1
    if (length === 1 && (seen[code] || sortOf(code)) === STAYS) continue
    const char = text.slice(at, at + length)
    if (MAY_CHANGE.test(char)) {
      read += text.slice(from, at) + (byItsWord(char, at, text) ?? byItself(char))
      from = at + length
    }
    at += length - 1
  }
  return from === 0 ? text : read + text.slice(from)
}

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

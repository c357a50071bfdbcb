/** The smallest pieces of an English sentence: words, numbers in figures, marks. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  /** White space stands before it, or it is the first. */
  readonly spaced: boolean
}

/** a.m. and U.S. are one word; 12,000 and 4.5 are one number; a possessive 's is a word of its own. */
const PIECE =
  /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|['’]s(?!\p{L})|\S/gu

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isMark = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return text.length === 1 && !isDigit(code) && text.toLowerCase() === text.toUpperCase()
}

/** The tokens of a sentence, in order; offsets point into it. */
export const tokensOf = (sentence: string): Token[] => {
  const tokens: Token[] = []
  let last = 0
  for (const { index, 0: text } of sentence.matchAll(PIECE)) {
    tokens.push({
      kind: isDigit(text.charCodeAt(0)) ? 'number' : isMark(text) ? 'mark' : 'word',
      start: index,
      end: index + text.length,
      text,
      lower: text.toLowerCase(),
      spaced: index > last || index === 0,
    })
    last = index + text.length
  }
  return tokens
}

/** The word at a place in lower case; '' for a number, a mark or no token. */
export const wordAt = (tokens: readonly Token[], index: number): string => {
  const token = tokens[index]
  return token?.kind === 'word' ? token.lower : ''
}

/** The characters at a place, whatever they are; '' beyond the ends. */
export const textAt = (tokens: readonly Token[], index: number): string => tokens[index]?.text ?? ''

export const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text[0] !== token.lower[0]

/** Something that was read, and the index of the token behind it. */
export interface Found<T> {
  readonly value: T
  readonly next: number
}

/** -, –, — between two pieces, with or without blanks. */
export const isDash = (text: string): boolean => text === '-' || text === '–' || text === '—'

/** Whether the words stand at a place, one after the other. */
export const standsAt = (tokens: readonly Token[], index: number, words: readonly string[]): boolean =>
  words.every((word, offset) => tokens[index + offset]?.lower === word)

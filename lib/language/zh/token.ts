import type { Span } from '#lib/article/span'
import type { Word, WordClass } from '#lib/language/language'

/** A word as the Chinese reader works with it: with the dictionary's own part of speech and what marks hold. */
export interface Token extends Word {
  /** The part of speech that the dictionary gives: https://github.com/fxsjy/jieba uses ICTCLAS's letters. */
  readonly tag: string
  /** What stands between the marks of a quotation, a title or an aside. */
  readonly inner?: Span
  /** 《…》: the title of a work. */
  readonly isBook?: boolean
}

/** One token made of several that stand side by side. */
export const joined = (
  tokens: readonly Token[],
  from: number,
  to: number,
  kind: WordClass,
  tag: string,
): Token => {
  const text = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join('')
  const first = tokens[from] as Token
  const last = tokens[to - 1] as Token
  return { start: first.start, end: last.end, text, class: kind, lemma: text, tag }
}

/** The same token under another part of speech. */
export const as = (token: Token, kind: WordClass): Token =>
  token.class === kind ? token : { ...token, class: kind }

export const isMark = (token: Token | undefined, marks: string): boolean =>
  token !== undefined && token.class === 'mark' && marks.includes(token.text)

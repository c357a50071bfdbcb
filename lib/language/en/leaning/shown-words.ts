import { bracketsOf, outermost } from '#lib/article/brackets'
import { tokensOf } from '#lib/language/en/tagger'
import { type EnglishWord, wordOf } from '#lib/language/en/words'
import type { ShownWord } from '#lib/language/leaning/leaning'

/** A word of an English text that is shown, with its part of speech. */
export type EnglishShown = ShownWord & EnglishWord

export const shownWords = (text: string): readonly EnglishShown[] => {
  const quotations = outermost(bracketsOf(text, 0, text.length)).filter(({ kind }) => kind !== 'parenthesis')
  return tokensOf(text).map(({ start, end, tag, lemma }) => ({
    ...wordOf(text, start, end, tag, lemma),
    quoted: quotations.some(({ open, close }) => open <= start && end <= close + 1),
  }))
}

/** Whether the words of a phrase stand at a place. */
export const standsAt = (words: readonly EnglishShown[], at: number, phrase: string): boolean =>
  phrase.split(' ').every((one, index) => words[at + index]?.lower === one)

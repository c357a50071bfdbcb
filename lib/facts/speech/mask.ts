import type { Sentence } from '#lib/article/article'
import { bracketsOf, outermost } from '#lib/article/brackets'

/** Stands for a character inside a quotation or parenthesis. */
export const MASKED = '\u25A1'

/**
 * A copy of a text, equally long, in which what stands inside quotations and parentheses is blanked out, so that a
 * search meets only the writer's own words.
 */
export const maskQuoted = (text: string): string => {
  const pieces: string[] = []
  let at = 0
  for (const { open, close, kind } of outermost(bracketsOf(text, 0, text.length))) {
    if (kind === 'book') continue
    pieces.push(text.slice(at, open + 1), MASKED.repeat(Math.max(0, close - open - 1)))
    at = close
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

const masks = new WeakMap<Sentence, string>()

/** The sentence's text, masked: several extractors read it, so it is made once. */
export const maskedSentence = (sentence: Sentence): string => {
  const known = masks.get(sentence)
  if (known !== undefined) return known
  const masked = maskQuoted(sentence.text)
  masks.set(sentence, masked)
  return masked
}

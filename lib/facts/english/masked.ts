import { maskQuoted } from '#lib/facts/speech/mask'
import { datelineLength } from '#lib/language/en/dateline'

/** The sentence, equally long, with quotations, parentheses and its dateline blanked out. */
export const masked = (sentence: string): string => {
  const skipped = datelineLength(sentence)
  return ' '.repeat(skipped) + maskQuoted(sentence.slice(skipped))
}

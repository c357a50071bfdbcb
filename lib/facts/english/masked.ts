import { maskQuoted } from '#lib/facts/speech/mask'

const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.'’-]+[\p{Lu} .'’-]*(?:, [\p{Lu}][\p{L}. ]+)?(?:, [^()—–]{3,16})?(?: ?\([^)]{2,40}\))?|\([^)]{2,40}\)) ?[—–-]{1,2} /u

/** How long the dateline is with which a sentence begins (GENEVA, Jan. 10 (Agency) — ); 0 where there is none. */
export const datelineLength = (sentence: string): number => DATELINE.exec(sentence)?.[0].length ?? 0

/** The sentence, equally long, with quotations, parentheses and its dateline blanked out. */
export const masked = (sentence: string): string => {
  const skipped = datelineLength(sentence)
  return ' '.repeat(skipped) + maskQuoted(sentence.slice(skipped))
}

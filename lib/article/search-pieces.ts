import { simplified } from '#lib/article/script'

/**
 * How an article is found: words of Latin letters and numbers as they are, runs of Han characters in pieces of two that
 * overlap, since Chinese has no spaces between words. Traditional characters are found by simplified ones and the other
 * way round.
 */

const RUN = /\p{Script=Han}+|[\p{L}\p{N}]+/gu
const HAN = /\p{Script=Han}/u

const runsOf = (text: string): string[] => simplified(text.normalize('NFKC')).toLowerCase().match(RUN) ?? []

/** The pieces of one run, in order; the last character of a Chinese one stands alone as well. */
const pairsOf = (run: string): string[] => {
  if (!HAN.test(run)) return [run]
  const characters = [...run]
  return characters.map((character, index) => `${character}${characters[index + 1] ?? ''}`)
}

/** A text as the index of articles holds it. */
export const searchPieces = (text: string): string => runsOf(text).flatMap(pairsOf).join(' ')

/** Of a run somebody looks for: its pieces one behind the other; a single character or the beginning of a word. */
const phraseOf = (run: string): string => {
  const pieces = pairsOf(run)
  const whole = HAN.test(run) && pieces.length > 1
  return whole ? `"${pieces.slice(0, -1).join(' ')}"` : `"${run}"*`
}

/** What somebody looks for as FTS5 asks for it: all of it, in any order; null when there is nothing to look for. */
export const searchQuery = (text: string): string | null => {
  const runs = runsOf(text)
  return runs.length === 0 ? null : runs.map(phraseOf).join(' AND ')
}

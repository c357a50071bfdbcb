/** So long are the pieces that are compared: shorter ones are in any text. */
const PIECE = 4
const ENOUGH = 0.7

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const piecesOf = (letters: string): string[] =>
  Array.from({ length: Math.max(1, letters.length - PIECE + 1) }, (_, at) => letters.slice(at, at + PIECE))

/**
 * Whether an explanation says only what the proving sentence, which stands beside it, says itself: most of its words
 * are there. Where it names the key and that does not (“he” for a name, “that year” for a year), or a person has written
 * something else, it says more.
 *
 * @param proof the marked text
 * @param key in words; null where the key is no piece of text, as with true and false
 */
export const restates = (rationale: string, proof: string, key: string | null): boolean => {
  const told = lettersOf(proof)
  const named = key === null ? '' : lettersOf(key)
  if (lettersOf(rationale).includes(named) && !told.includes(named)) return false
  const pieces = piecesOf(lettersOf(rationale))
  return pieces.filter((piece) => told.includes(piece)).length >= ENOUGH * pieces.length
}

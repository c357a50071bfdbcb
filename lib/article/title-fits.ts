/** Two Chinese characters beside each other, or a word or number in letters and digits. */
const piecesOf = (text: string): string[] => [
  ...(text.match(/\p{Script=Han}(?=\p{Script=Han})/gu) ? pairsOf(text) : []),
  ...(text.toLowerCase().match(/[\p{Script=Latin}\p{N}]{2,}/gu) ?? []),
]

const pairsOf = (text: string): string[] =>
  [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].flatMap(([, pair]) => pair ?? [])

/**
 * Whether a title still fits a text that was edited: everything in it that the text said before, it says still. What
 * the text never said (a title is free to be witty) does not count.
 */
export const titleFits = (title: string, before: string, after: string): boolean => {
  const [had, has] = [new Set(piecesOf(before)), new Set(piecesOf(after))]
  return piecesOf(title).every((piece) => !had.has(piece) || has.has(piece))
}

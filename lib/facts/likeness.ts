/** The share of two-character pieces that two texts must have in common to be one, reworded. */
export const ALIKE = 0.5

/** The two-character pieces of a text, marks and spaces left out. */
export const piecesOf = (text: string): Set<string> => {
  const plain = text.replace(/[\s，,。、；：“”‘’"…]/g, '')
  const found = new Set<string>()
  for (let i = 0; i < plain.length - 1; i++) found.add(plain.slice(i, i + 2))
  return found
}

/** Dice's coefficient over two-character pieces, 0 to 1. */
export const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (a.size + b.size === 0) return 0
  let shared = 0
  for (const piece of a) if (b.has(piece)) shared++
  return (2 * shared) / (a.size + b.size)
}

/** A stretch of text that proves something, as offsets into the article. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** A stretch to be underlined, with the places of the questions that it answers. */
export interface Underlined extends Stretch {
  readonly asks: readonly number[]
}

/**
 * What to underline so that each question can be reached: its stretch, and where stretches overlap the one that covers
 * them, which then answers several.
 *
 * @param proofs one stretch for each question, in the order of the questions
 * @returns in the order of the text, never overlapping
 */
export const underline = (proofs: readonly Stretch[]): Underlined[] => {
  const inOrder = proofs
    .map(({ start, end }, ask) => ({ start, end, ask }))
    .sort((a, b) => a.start - b.start || a.ask - b.ask)
  const lines: { start: number; end: number; asks: number[] }[] = []
  for (const { start, end, ask } of inOrder) {
    const last = lines.at(-1)
    if (last && start < last.end) {
      last.end = Math.max(last.end, end)
      last.asks.push(ask)
    } else lines.push({ start, end, asks: [ask] })
  }
  return lines
}

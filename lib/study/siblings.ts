/** A fact with the sentences that prove it; two that share one are siblings. */
export interface Placed {
  readonly sentences: readonly string[]
}

/**
 * The facts that can be asked on one day, first come first served: none shares a sentence with one before it.
 */
export const keepApart = <T extends Placed>(facts: readonly T[]): T[] => {
  const taken = new Set<string>()
  return facts.filter(({ sentences }) => {
    if (sentences.some((sentence) => taken.has(sentence))) return false
    for (const sentence of sentences) taken.add(sentence)
    return true
  })
}

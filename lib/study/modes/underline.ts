/** A stretch of text that proves something, as offsets into the article. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** Where the text proves a question: the stretch that tells the answer, and all that are needed. */
export interface Proof {
  readonly answering: Stretch
  readonly all: readonly Stretch[]
}

/** A stretch to be underlined, with the places of the questions that it answers. */
export interface Underlined extends Stretch {
  /** None where it only helps to prove what another one answers. */
  readonly asks: readonly number[]
  /** Places of the questions that it proves, alone or with others: it is not to be read while one of them is asked. */
  readonly proves: readonly number[]
}

/**
 * What to underline so that each question can be reached once: the stretch that answers it, and where stretches overlap
 * the one that covers them, which then answers several.
 *
 * @param proofs one for each question, in the order of the questions
 * @returns in the order of the text, never overlapping
 */
export const underline = (proofs: readonly Proof[]): Underlined[] => {
  const inOrder = proofs
    .flatMap(({ answering, all }, ask) => [
      { ...answering, asks: [ask], ask },
      ...all.map((stretch) => ({ ...stretch, asks: [], ask })),
    ])
    .sort((a, b) => a.start - b.start || a.ask - b.ask)
  const lines: { start: number; end: number; asks: number[]; proves: Set<number> }[] = []
  for (const { start, end, asks, ask } of inOrder) {
    const last = lines.at(-1)
    if (last && start < last.end) {
      last.end = Math.max(last.end, end)
      last.asks.push(...asks)
      last.proves.add(ask)
    } else lines.push({ start, end, asks: [...asks], proves: new Set([ask]) })
  }
  return lines.map(({ proves, ...line }) => ({ ...line, proves: [...proves] }))
}

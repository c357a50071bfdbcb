import type { Run } from '#lib/items/quoting/chinese-runs'

/** What a question may take out of an article and show alone, which every language decides by its own grammar. */
export interface Quoting {
  /** The parts of a statement that may be shown without the rest of it, the longest first. */
  readonly runs: (text: string, names: readonly string[]) => readonly Run[]
  /** No name is longer, in characters; what is longer describes. */
  readonly longestName: number
  /** At most so many questions for 1,000 characters. */
  readonly perThousand: number
}

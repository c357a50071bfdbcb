import type { Span } from '#lib/article/span'
import type { Source } from '#lib/items/source'

/** A sentence, or part of one, with a blank in it. */
export interface Blanked {
  readonly text: string
  readonly sentence: Span
}

/** What a question may take out of an article and show alone, which every language decides by its own grammar. */
export interface Quoting {
  /** The text between two offsets, with what its words stand for put in where that is certain. */
  readonly glossed: (source: Source, from: number, to: number) => string
  readonly withoutGlosses: (text: string) => string
  /** Whether a text is understood without what came before it; `names` are those of the article. */
  readonly standsAlone: (text: string, names: readonly string[]) => boolean
  /** The longest part of a statement that stands alone; null where none does. */
  readonly standingPart: (text: string, names: readonly string[]) => string | null
  /** The sentence around a span with a blank in its place; null where it would not stand alone. */
  readonly blankOut: (source: Source, span: Span) => Blanked | null
  /** How many characters a clause with a figure may have. */
  readonly longestClause: number
  /** So many characters of an article are worth a question. */
  readonly charactersAQuestion: number
  /** No name is longer, in characters; what is longer describes. */
  readonly longestName: number
}

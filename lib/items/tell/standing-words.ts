import type { Span } from '#lib/article/span'
import type { Source } from '#lib/items/source'
import type { Mend } from '#lib/items/tell/mended'
import type { Reading } from '#lib/language/language'

/** What a language knows of how sentences lean on one another. */
export interface StandingWords {
  /** Where a sentence begins to tell something: behind 新华社昆明4月24日电, 此外, But. */
  readonly beginOf: (reading: Reading) => number
  /** What is shown otherwise of what begins there. */
  readonly mendsOf: (source: Source, reading: Reading, span: Span) => readonly Mend[]
  /** Why what begins there leans on what stood before, its words mended; null where it doesn't. */
  readonly whyLeaning: (source: Source, reading: Reading, span: Span, shown: string) => string | null
}

import type { Sentence } from '#lib/article/article'
import type { DateDraft } from '#lib/facts/dates/dates'
import type { Journey } from '#lib/facts/events/journey'
import type { PairMemory } from '#lib/facts/events/pair-memory'
import type { EventFact } from '#lib/facts/fact'
import type { NameOf } from '#lib/facts/told-clauses'
import type { Reading } from '#lib/language/language'

/** An event without its key. */
export type EventDraft = Omit<EventFact, 'id'>

/** What the events of one sentence, or of a quotation in it, are read with. */
export interface Told {
  readonly reading: Reading
  /** Days and times of the sentence that an event may have. */
  readonly dates: readonly DateDraft[]
  readonly nameOf: NameOf
  /** The two of whom was told last: 双方. */
  readonly pairs: PairMemory
  /** Who is on the journey of which was told last. */
  readonly journey: Journey
  readonly sentence: Sentence
}

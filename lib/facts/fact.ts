import type { PublicationInterval } from '#lib/article/article'
import type { Span } from '#lib/article/span'

/**
 * The stable name of a fact within its article. It is made from what the fact says (who, when, about whom), not from
 * its wording or its place, so that mending a typo or adding a paragraph keeps the learner's memory.
 */
export type FactKey = string

/** How the article stands behind what is said. A conditional keeps its 如果 in every item. */
export type Modality = 'asserted' | 'planned' | 'conditional' | 'denied' | 'possible'

export type EntityType = 'person' | 'organisation' | 'country' | 'place' | 'media'

/** Somebody or something that has a name; `name` is its fullest form in the article. */
export interface Entity {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  readonly aliases: readonly string[]
  readonly titles: readonly string[]
}

/** TIMEX3 modifiers (ISO 24617-1), as ISO-TimeML spells them. */
export type TimeModifier = 'APPROX' | 'START' | 'END' | 'BEFORE' | 'AFTER' | 'MORE_THAN'

interface FactBase {
  readonly id: FactKey
  /** 0 to 1, calibrated: of the facts given .9, nine in ten are right. */
  readonly confidence: number
  /** Where the article says so; never empty. */
  readonly evidence: readonly Span[]
}

/** A date, time or duration with its TIMEX3 value, and the event it dates where one is stated. */
export interface DateFact extends FactBase {
  readonly kind: 'date'
  readonly span: Span
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3: `2021-12-30T15:35`, `2021-06`, `2018-W16`, `2018-05-03/2018-05-04`, `PT50M`. */
  readonly value: string
  readonly mod?: TimeModifier
  /** The TIMEX3 value from which missing parts were taken. */
  readonly anchor?: string
  /** What happened then, as a phrase of the article that stands alone (no unresolved 双方, 他, 7日). */
  readonly event?: string
  /** False when different readings of the anchors give different values: ask by verbatim cloze only. */
  readonly resolved: boolean
}

/** Somebody's words: a chain of source, relays and holder, never flattened into one speaker. */
export interface StatementFact extends FactBase {
  readonly kind: 'statement'
  /** Who holds the view; the entity's full name where it is known, else as the text says. */
  readonly speaker: string
  /** The speaker's entity, when there is one. */
  readonly speakerId?: string
  readonly title?: string
  /** Who passed it on, outermost first (英国《卫报》; 乌沙科夫). */
  readonly via: readonly string[]
  readonly addressee?: string
  readonly cue: Span | null
  readonly statement: Span
  readonly mode: 'direct' | 'indirect' | 'mixed'
  readonly modality: Modality
}

/** A meeting, call or handing over with its parties, from a closed list of frames. */
export interface EventFact extends FactBase {
  readonly kind: 'event'
  readonly frame: 'meet' | 'transfer' | 'announce'
  readonly title: string
  /** Full names, in the order of the text. */
  readonly participants: readonly string[]
  /** TIMEX3. */
  readonly date?: string
  readonly dateSpan?: Span
  readonly place?: string
  readonly status: 'planned' | 'past'
  readonly announcer?: string
}

/** A number with its unit and what it counts. */
export interface QuantityFact extends FactBase {
  readonly kind: 'quantity'
  readonly what: string
  readonly value: number
  readonly unit?: string
  readonly span: Span
}

/** What one side wants of another. */
export interface DemandFact extends FactBase {
  readonly kind: 'demand'
  readonly by: string
  readonly of?: string
  readonly text: string
}

export type Fact = DateFact | StatementFact | EventFact | QuantityFact | DemandFact
export type FactKind = Fact['kind']

/** Facts that speak of one thing and differ (近1个小时 and 50分钟 are one call): never each other's distractors. */
export interface Conflict {
  readonly what: string
  readonly facts: readonly FactKey[]
}

/** All that is known of one article. Facts are in the order of the text. */
export interface Extraction {
  readonly published:
    | (PublicationInterval & { readonly inferred: boolean; readonly evidence: readonly Span[] })
    | null
  readonly entities: readonly Entity[]
  readonly facts: readonly Fact[]
  readonly conflicts: readonly Conflict[]
}

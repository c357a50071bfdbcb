import type { PublicationInterval } from '#lib/article/article'
import type { StatedDay } from '#lib/facts/dates/stated-day'
import type { FactKind } from '#lib/facts/fact'
import type { FactEdit } from '#lib/facts/fact-decisions'
import type { SpareQuestion } from '#lib/items/preferred'
import type { UnaskedFact } from '#lib/items/unasked'

/** A stretch of the article's text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** What became of a fact: as the engine thinks, or as its owner decided. */
export type FactStanding = 'proposed' | 'kept' | 'dropped' | 'edited' | 'added'

/** What of a fact its owner may write anew: see the edits of lib/facts/fact-decisions.ts. */
export type FactField = Exclude<keyof FactEdit, 'id'>

/** A fact as whoever reviews the article sees it; dropped ones too. */
export interface FoundFact {
  readonly key: string
  readonly kind: FactKind
  readonly standing: FactStanding
  readonly label: string
  readonly answer: string
  /** As the engine reads it, whatever was decided: by this it is known again in an edited text. */
  readonly read: { readonly label: string; readonly answer: string } | null
  /** What of it can be edited, by its field. */
  readonly fields: Readonly<Partial<Record<FactField, string>>>
  readonly confidence: number
  /** Where the article says so. */
  readonly spans: readonly Stretch[]
}

/** A day that the text names only from the day on which it appeared: 昨天, last Tuesday, 12月30日. */
export interface CountedDay {
  readonly words: string
  /** The date as the article's language writes it. */
  readonly value: string
  /** The same as TIMEX3 has it (2021-12-07, 2021-12, 2021); null where it is only about then, or waits for a day. */
  readonly day: string | null
}

/** What the owner of an article is asked about its day: nobody knows it, and something hangs on it. */
export interface AskedDay {
  /** What the text states of it; null where it states nothing. */
  readonly stated: StatedDay | null
  /** The latest such day that is not in the future of whoever brought it, `YYYY-MM-DD`. */
  readonly proposed: string | null
  /** The words that hang on it; with the days that follow, where one is proposed. */
  readonly days: readonly CountedDay[]
}

/** A question that the verifier does not let through. */
export interface UnprovedQuestion {
  readonly stem: string
  readonly why: string
}

/** What the last reading of a brought article found, for its owner. */
export interface Findings {
  readonly published: (PublicationInterval & { readonly inferred: boolean }) | null
  readonly facts: readonly FoundFact[]
  readonly days: readonly CountedDay[]
  /** Missing in what was found by an earlier version, as is `unasked`. */
  readonly asksDay?: AskedDay | null
  /** The facts that nothing asks, and why. */
  readonly unasked?: readonly UnaskedFact[]
  /** Questions that the owner has hidden. */
  readonly hidden: readonly { readonly key: string; readonly stem: string }[]
  /** What else could ask the facts; missing in what was found by an earlier version. */
  readonly spare?: readonly SpareQuestion[]
  readonly unproved: readonly UnprovedQuestion[]
  readonly conflicts: readonly (readonly string[])[]
  /** Those of them that the owner sees. */
  readonly stated: readonly (readonly string[])[]
}

import type { PublicationInterval } from '#lib/article/article'
import { parseYmd, type Ymd } from '#lib/language/time/calendar'

/** A time as finely as it was told. */
export interface Point {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** What a time may be counted from while a text is read. Never the clock. */
export interface Anchors {
  /** The first and the last day on which the article can have appeared; null when nothing is known. */
  readonly published: { readonly first: Ymd; readonly last: Ymd } | null
  /** The last time that the text named, as finely as it named it. */
  readonly discourse: Point | null
  /** The last day that the text told of. */
  readonly lastDay: Ymd | null
  /** The day from which 两天后 counts: the last one that was named as such. */
  readonly countFrom: Ymd | null
  /** Whether the discourse time stands in the same paragraph. */
  readonly sameParagraph: boolean
  /**
   * Whether the text so far tells of other times than its own (an anniversary, a history): then 2月24日 belongs to the
   * year that is told of, also in a paragraph of its own.
   */
  readonly historical: boolean
}

export const publishedAnchor = (published: PublicationInterval | null): Anchors['published'] => {
  const first = published ? parseYmd(published.start) : null
  const last = published ? parseYmd(published.end) : null
  return first && last ? { first, last } : null
}

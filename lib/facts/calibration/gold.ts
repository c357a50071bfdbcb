/**
 * What a careful reader finds in an article, against which extraction is measured. Offsets are UTF-16 code units into
 * the article's text.
 */

/** A stretch that the reader marked; `value` is what it stands for. */
export interface Mark {
  readonly value: string
  /** May be found or not: counts neither for nor against. */
  readonly optional: boolean
  readonly start: number
  readonly end: number
}

export interface Gold {
  readonly text: string
  /** `YYYY-MM-DD`; null where the reader did not know it either. */
  readonly published: string | null
  /** `value` is TIMEX3. */
  readonly dates: readonly Mark[]
  /** `value` is who said it. */
  readonly statements: readonly Mark[]
  /** Meetings still to come; `value` is `date;party,party`. */
  readonly planned: readonly Mark[]
}

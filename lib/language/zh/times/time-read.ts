import type { Sentence } from '#lib/article/article'
import type { Point } from '#lib/language/time/anchors'
import type { Time } from '#lib/language/time/time'
import type { Mention } from '#lib/language/time/told'

/** An expression of time of an article, on the calendar where the anchors settle it; offsets point into the article. */
export interface TimeRead {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly told: Mention['told']
  /** Null where neither the text nor the day of publication settles it. */
  readonly time: Time | null
  /** From what the missing parts were taken. */
  readonly anchor?: Point
  /** Another anchor would have put it elsewhere. */
  readonly contested: boolean
  /** The clause speaks of what is still to come. */
  readonly ahead: boolean
}

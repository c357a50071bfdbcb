import type { Placed } from '#lib/language/time/place'

/** A mention on the calendar, and whether another anchor would have put it elsewhere. */
export interface ReadTime {
  readonly placed: Placed | null
  /** The text's own time and the time it tells of are both possible: sure enough to show, not to ask freely. */
  readonly contested: boolean
}

/** How a clause stands to what it tells, and where. */
export interface Standing {
  /** The clause speaks of what is still to come. */
  readonly ahead: boolean
  /** …or says that it has happened. */
  readonly over: boolean
  /** Somebody's words hold it: his 今天 is the day on which he spoke. */
  readonly inSpeech: boolean
  /** The mention is the edge of a period, from which nothing is counted on. */
  readonly bounds: boolean
  /** Only measured against: of 比2017年增长 the year is not the one that is told of. */
  readonly compares: boolean
  /** Somebody speaks on that day: 发言人7日说. */
  readonly speaks: boolean
  /** Index of the paragraph, and of the sentence. */
  readonly zone: number
  readonly sentence: number
}

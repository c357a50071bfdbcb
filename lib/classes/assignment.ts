import type { LatePolicy } from '#lib/classes/late'

/** When a learner may see keys, rationales and the source. */
export type FeedbackPolicy = 'never' | 'after-answer' | 'after-submission' | 'after-closing'

/** Which attempt's score stands in the gradebook. */
export type CountingAttempt = 'best' | 'last' | 'first' | 'average'

/** What a teacher sets for everybody. */
export interface AssignmentSettings {
  readonly opensAt: Date
  /** Later is late; null when nothing is. */
  readonly dueAt: Date | null
  /** Later is not taken; null when it stays open. */
  readonly closesAt: Date | null
  /** Minutes from opening an attempt; null for no limit. */
  readonly timeLimit: number | null
  /** How many attempts; null for as many as one likes. */
  readonly attempts: number | null
  readonly counting: CountingAttempt
  readonly feedback: FeedbackPolicy
  readonly late: LatePolicy
  readonly isShuffled: boolean
  /** Practice feeds the learner's reviews and gives no score. */
  readonly isPractice: boolean
  /** Whether its articles may be read from it: before an attempt, during one, after the last. */
  readonly isReadBefore: boolean
  readonly isReadDuring: boolean
  readonly isReadAfter: boolean
}

/** What a teacher grants one learner; null leaves what holds for everybody. */
export interface Extension {
  readonly dueAt: Date | null
  readonly closesAt: Date | null
  /** 1.5 gives half as much time again. */
  readonly timeFactor: number
  readonly extraAttempts: number
  /** The assignment does not count for this learner. */
  readonly isExcused: boolean
}

/** What holds for one learner. */
export interface Terms extends AssignmentSettings {
  /** When the last learner's time is over: keys are not told to anybody before. */
  readonly allClosedAt: Date | null
  readonly isExtended: boolean
  readonly isExcused: boolean
}

/** An extension never takes anything away, whatever the settings became since it was granted. */
const later = (own: Date | null, granted: Date | null): Date | null => {
  if (own === null || granted === null) return own
  return own.getTime() > granted.getTime() ? own : granted
}

/**
 * The settings as they hold for one learner.
 *
 * @param everybodys all extensions of the assignment, this learner's among them
 */
export const termsFor = (
  settings: AssignmentSettings,
  own: Extension | null,
  everybodys: readonly Extension[],
): Terms => ({
  ...settings,
  dueAt: later(settings.dueAt, own?.dueAt ?? null),
  closesAt: later(settings.closesAt, own?.closesAt ?? null),
  timeLimit: settings.timeLimit === null ? null : settings.timeLimit * (own?.timeFactor ?? 1),
  attempts: settings.attempts === null ? null : settings.attempts + (own?.extraAttempts ?? 0),
  allClosedAt: everybodys.reduce((last, { closesAt }) => later(last, closesAt), settings.closesAt),
  isExtended: own !== null && !own.isExcused,
  isExcused: own?.isExcused ?? false,
})

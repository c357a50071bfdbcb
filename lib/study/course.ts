import { type CardState, NEW_CARD } from '#lib/study/card'
import type { Day } from '#lib/study/day'
import { isLeechLapse } from '#lib/study/leech'
import type { AnswerEntry, Settled } from '#lib/study/log'
import type { Weights } from '#lib/study/preset'
import { recall } from '#lib/study/recall'
import { schedule } from '#lib/study/scheduler'

/** Everything that a log says of one card: what is remembered, and whether it may be asked. */
export interface CardStanding {
  readonly state: CardState
  /** Why it is put aside: because the learner said so, or because it is a leech. */
  readonly suspendedFor: 'learner' | 'leech' | null
  /** The learner's day on which it is not asked. */
  readonly buriedDay: Day | null
}

/** A standing with the answers that made its memory, which a change of parameters reads anew. */
export interface Course {
  readonly standing: CardStanding
  readonly answers: readonly AnswerEntry[]
  readonly weights: Weights | null
}

export const FRESH: CardStanding = { state: NEW_CARD, suspendedFor: null, buriedDay: null }

/** A card before its first entry. */
export const BEGINNING: Course = { standing: FRESH, answers: [], weights: null }

/**
 * The state as other parameters see the same answers. Only what is remembered changes: when the card comes back was
 * decided when it was last answered, and stays.
 */
export const seenThrough = (
  { standing: { state }, answers, weights }: Course,
  wanted: Weights | null,
): CardState =>
  state.kind === 'new' || wanted === weights ? state : { ...state, ...recall(answers, wanted) }

const answered = (course: Course, entry: AnswerEntry): Course => {
  const { preset } = entry
  const before = seenThrough(course, preset.weights)
  const state = schedule(before, entry.rating, entry, preset, entry.intervalDays)
  const lapses = state.kind === 'new' ? 0 : state.lapses
  const lapsed = before.kind !== 'new' && lapses > before.lapses
  const isPutAside = lapsed && preset.leechAction === 'suspend' && isLeechLapse(lapses)
  return {
    standing: { ...course.standing, state, ...(isPutAside ? { suspendedFor: 'leech' as const } : {}) },
    answers: [...course.answers, entry],
    weights: preset.weights,
  }
}

/** Adds one entry, later than all before it. */
export const advance = (course: Course, entry: Settled): Course => {
  const { standing } = course
  switch (entry.kind) {
    case 'answer':
      return answered(course, entry)
    case 'reset': {
      // A leech of the old answer is none of the new one; what the learner put aside stays there.
      const suspendedFor = standing.suspendedFor === 'leech' ? null : standing.suspendedFor
      return { ...BEGINNING, standing: { ...standing, state: NEW_CARD, suspendedFor } }
    }
    case 'bury':
      return { ...course, standing: { ...standing, buriedDay: entry.day } }
    case 'suspend':
      return { ...course, standing: { ...standing, suspendedFor: 'learner' } }
    case 'unsuspend':
      return { ...course, standing: { ...standing, suspendedFor: null, buriedDay: null } }
    default:
      return entry satisfies never
  }
}

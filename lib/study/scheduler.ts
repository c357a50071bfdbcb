import { type Card, createEmptyCard, type FSRS, Rating as Fsrs, fsrs, type Grade, State } from 'ts-fsrs'
import type { CardState, Rating } from '#lib/study/card'
import { learnerTime, MS_PER_DAY } from '#lib/study/day'

/**
 * The one place that knows ts-fsrs (FSRS-6). ts-fsrs counts days in UTC; it is handed the learner's own time line
 * instead of instants, so that its days are the learner's days wherever the learner is.
 */

/** When and where an answer was given. */
export interface Moment {
  readonly at: Date
  /** IANA name. */
  readonly timeZone: string
}

/** The share of cards that should still be known when they come back, .7 to .97. */
export type DesiredRetention = number

export const DEFAULT_RETENTION: DesiredRetention = 0.9
export const LEARNING_STEPS = ['1m', '10m'] as const
export const RELEARNING_STEPS = ['10m'] as const
export const MAXIMUM_INTERVAL_DAYS = 36_500

const RATINGS: Record<Rating, Grade> = {
  again: Fsrs.Again,
  hard: Fsrs.Hard,
  good: Fsrs.Good,
  easy: Fsrs.Easy,
}

const engines = new Map<DesiredRetention, FSRS>()

const engineFor = (retention: DesiredRetention): FSRS => {
  const known = engines.get(retention)
  if (known) return known
  const engine = fsrs({
    request_retention: retention,
    maximum_interval: MAXIMUM_INTERVAL_DAYS,
    enable_fuzz: true,
    enable_short_term: true,
    learning_steps: [...LEARNING_STEPS],
    relearning_steps: [...RELEARNING_STEPS],
  })
  engines.set(retention, engine)
  return engine
}

/** The card as ts-fsrs keeps it, every date on the learner's time line. */
const toFsrs = (state: CardState, time: number): Card => {
  if (state.kind === 'new') return createEmptyCard(new Date(time))
  const common = {
    stability: state.stability,
    difficulty: state.difficulty,
    reps: state.reps,
    lapses: state.lapses,
    elapsed_days: 0,
    last_review: new Date(state.lastLearnerTime),
  }
  if (state.kind === 'review') {
    const due = new Date(state.dueDay * MS_PER_DAY)
    return { ...common, state: State.Review, due, scheduled_days: state.scheduledDays, learning_steps: 0 }
  }
  return {
    ...common,
    state: state.kind === 'learning' ? State.Learning : State.Relearning,
    due: new Date(state.lastLearnerTime),
    scheduled_days: 0,
    learning_steps: state.step,
  }
}

const fromFsrs = (card: Card, at: Date, time: number): CardState => {
  const memory = {
    stability: card.stability,
    difficulty: card.difficulty,
    reps: card.reps,
    lapses: card.lapses,
    lastAt: at,
    lastLearnerTime: time,
  }
  if (card.state === State.Review) {
    const dueDay = Math.floor(card.due.getTime() / MS_PER_DAY)
    return { kind: 'review', dueDay, scheduledDays: card.scheduled_days, ...memory }
  }
  const dueAt = new Date(at.getTime() + (card.due.getTime() - time))
  const kind = card.state === State.Relearning ? 'relearning' : 'learning'
  return { kind, step: card.learning_steps, dueAt, ...memory }
}

/**
 * What one answer makes of a card.
 *
 * An answer that seems to come before the last one (a device with a wrong clock, a flight west) counts as given at
 * the same moment: time never runs backwards for a card.
 */
export const schedule = (
  state: CardState,
  rating: Rating,
  moment: Moment,
  retention: DesiredRetention,
): CardState => {
  const here = learnerTime(moment.at, moment.timeZone)
  const time = state.kind === 'new' ? here : Math.max(here, state.lastLearnerTime)
  const { card } = engineFor(retention).next(toFsrs(state, time), new Date(time), RATINGS[rating])
  return fromFsrs(card, moment.at, time)
}

/**
 * The chance, 0 to 1, that the learner still knows the fact: the FSRS-6 forgetting curve over the learner's days.
 * A card that was never asked has none.
 */
export const retrievability = (state: CardState, moment: Moment): number => {
  if (state.kind === 'new') return 0
  const days = Math.floor(learnerTime(moment.at, moment.timeZone) / MS_PER_DAY)
  const elapsed = Math.max(0, days - Math.floor(state.lastLearnerTime / MS_PER_DAY))
  return engineFor(DEFAULT_RETENTION).forgetting_curve(elapsed, state.stability)
}

import { type Card, createEmptyCard, State } from 'ts-fsrs'
import type { CardState, Rating } from '#lib/study/card'
import { learnerTime, MS_PER_DAY } from '#lib/study/day'
import { engineFor, GRADES } from '#lib/study/engine'
import { type IntervalRange, rangeOf } from '#lib/study/intervals'
import { DEFAULT_PRESET, type Preset, type Weights } from '#lib/study/preset'

/**
 * What an answer makes of a card. ts-fsrs counts days in UTC; it is handed the learner's own time line instead of
 * instants, so that its days are the learner's days wherever the learner is.
 */

/** When and where an answer was given. */
export interface Moment {
  readonly at: Date
  /** IANA name. */
  readonly timeZone: string
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

/** The learner's time of an answer: never before the last one (a device with a wrong clock, a flight west). */
const timeOf = (state: CardState, { at, timeZone }: Moment): number => {
  const here = learnerTime(at, timeZone)
  return state.kind === 'new' ? here : Math.max(here, state.lastLearnerTime)
}

const elapsedDays = (state: CardState, time: number): number =>
  state.kind === 'new' ? 0 : Math.floor(time / MS_PER_DAY) - Math.floor(state.lastLearnerTime / MS_PER_DAY)

const next = (state: CardState, rating: Rating, moment: Moment, preset: Preset, fuzz: boolean): CardState => {
  const time = timeOf(state, moment)
  const { card } = engineFor(preset, fuzz).next(toFsrs(state, time), new Date(time), GRADES[rating])
  return fromFsrs(card, moment.at, time)
}

/** The days on which FSRS lets an answered card come back. */
const rangeAfter = (
  before: CardState,
  scheduledDays: number,
  moment: Moment,
  preset: Preset,
): IntervalRange =>
  rangeOf(scheduledDays, elapsedDays(before, timeOf(before, moment)), preset.maximumInterval)

/**
 * How many days the card may stay away after such an answer.
 *
 * @returns null when it stays to be learned and comes back within the day
 */
export const allowedIntervals = (
  state: CardState,
  rating: Rating,
  moment: Moment,
  preset: Preset,
): IntervalRange | null => {
  const after = next(state, rating, moment, preset, false)
  return after.kind === 'review' ? rangeAfter(state, after.scheduledDays, moment, preset) : null
}

/**
 * What one answer makes of a card.
 *
 * @param intervalDays the interval chosen for it. Where an entry that came late, or was taken back, has changed what
 * FSRS allows, the nearest day that it does allow. Null leaves the choice to ts-fsrs, as before intervals were kept.
 */
export const schedule = (
  state: CardState,
  rating: Rating,
  moment: Moment,
  preset: Preset,
  intervalDays: number | null,
): CardState => {
  if (intervalDays === null) return next(state, rating, moment, preset, true)
  const after = next(state, rating, moment, preset, false)
  if (after.kind !== 'review') return after
  const { earliest, latest } = rangeAfter(state, after.scheduledDays, moment, preset)
  const scheduledDays = Math.min(Math.max(intervalDays, earliest), latest)
  return { ...after, scheduledDays, dueDay: after.dueDay - after.scheduledDays + scheduledDays }
}

/**
 * The chance, 0 to 1, that the learner still knows the fact: the FSRS-6 forgetting curve over the learner's days.
 * A card that was never asked has none.
 */
export const retrievability = (state: CardState, moment: Moment, weights: Weights | null = null): number => {
  if (state.kind === 'new') return 0
  const days = elapsedDays(state, timeOf(state, moment))
  return engineFor({ ...DEFAULT_PRESET, weights }, false).forgetting_curve(days, state.stability)
}

import { type CardState, isDue } from '#lib/study/card'
import type { Day } from '#lib/study/day'
import { hashText } from '#lib/study/shuffle'

/** One fact that could be asked. */
export interface Candidate {
  readonly factId: string
  readonly state: CardState
}

/** How much a learner wants to do in a day, and how much of it is done. */
export interface DailyLimits {
  readonly newPerDay: number
  readonly reviewsPerDay: number
  readonly newDone: number
  readonly reviewsDone: number
}

/** What a review session does next. */
export type NextUp =
  | { readonly kind: 'ask'; readonly factId: string }
  /** Nothing else is left, and this card is still being learned. */
  | { readonly kind: 'wait'; readonly until: Date }
  | { readonly kind: 'done' }

/** A learning card is asked this much early rather than leave the learner waiting (Anki's "learn ahead limit"). */
export const LEARN_AHEAD_MS = 20 * 60_000

/** A number by which cards due on one day are mixed, the same way each time that day. */
export const mixedOnDay = (factId: string, today: Day): number => hashText(`${factId}@${today}`)

const dueAtOf = (state: CardState): number =>
  state.kind === 'learning' || state.kind === 'relearning' ? state.dueAt.getTime() : Number.POSITIVE_INFINITY

/**
 * The next card of a review session: cards being learned whose minutes are over, then reviews (the longest overdue
 * first), then new facts in the order in which they are given, then whatever is being learned, a little early.
 */
export const nextUp = (
  candidates: readonly Candidate[],
  limits: DailyLimits,
  now: Date,
  today: Day,
): NextUp => {
  const learning = candidates
    .filter(({ state }) => state.kind === 'learning' || state.kind === 'relearning')
    .sort((a, b) => dueAtOf(a.state) - dueAtOf(b.state) || (a.factId < b.factId ? -1 : 1))
  const soonest = learning[0]
  if (soonest && isDue(soonest.state, now, today)) return { kind: 'ask', factId: soonest.factId }

  if (limits.reviewsDone < limits.reviewsPerDay) {
    const due = candidates
      .flatMap((candidate) =>
        candidate.state.kind === 'review' && isDue(candidate.state, now, today)
          ? [{ candidate, day: candidate.state.dueDay }]
          : [],
      )
      .sort(
        (a, b) =>
          a.day - b.day || mixedOnDay(a.candidate.factId, today) - mixedOnDay(b.candidate.factId, today),
      )[0]
    if (due) return { kind: 'ask', factId: due.candidate.factId }
  }
  if (limits.newDone < limits.newPerDay) {
    const fresh = candidates.find(({ state }) => state.kind === 'new')
    if (fresh) return { kind: 'ask', factId: fresh.factId }
  }
  if (!soonest) return { kind: 'done' }
  const until = dueAtOf(soonest.state)
  return until <= now.getTime() + LEARN_AHEAD_MS
    ? { kind: 'ask', factId: soonest.factId }
    : { kind: 'wait', until: new Date(until) }
}

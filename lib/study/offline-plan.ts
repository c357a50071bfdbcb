import { type Day, startOfDay } from '#lib/study/day'
import { type Candidate, type DailyLimits, mixedOnDay } from '#lib/study/queue'

/** Today and the two days after it. */
export const OFFLINE_DAYS = 3
/** Of about two kilobytes each. */
export const MOST_OFFLINE = 200

/** A fact that a device may ask without a network, from an instant on. */
export interface OfflineAsk {
  readonly factId: string
  readonly from: Date
}

/** The first day with room for one more review, from `earliest` to `last`; null when all are full. */
const dayWithRoom = (room: Map<Day, number>, earliest: Day, last: Day): Day | null => {
  for (let day = earliest; day <= last; day++) {
    const left = room.get(day) ?? 0
    if (left <= 0) continue
    room.set(day, left - 1)
    return day
  }
  return null
}

/**
 * What a device is given to ask while it has no network: the cards being learned, the reviews of the next days within
 * the learner's daily limit, and today's new facts, in the order in which a review would ask them.
 *
 * @param candidates cards in any order; new facts in the order in which they are to be learned
 * @returns at most MOST_OFFLINE
 */
export const planOffline = (
  candidates: readonly Candidate[],
  limits: DailyLimits,
  today: Day,
  timeZone: string,
): OfflineAsk[] => {
  const last = today + OFFLINE_DAYS - 1
  const room = new Map<Day, number>([[today, limits.reviewsPerDay - limits.reviewsDone]])
  for (let day = today + 1; day <= last; day++) room.set(day, limits.reviewsPerDay)

  const learning = candidates
    .flatMap(({ factId, state }) =>
      state.kind === 'learning' || state.kind === 'relearning' ? [{ factId, from: state.dueAt }] : [],
    )
    .sort((a, b) => a.from.getTime() - b.from.getTime() || (a.factId < b.factId ? -1 : 1))
  const reviews = candidates
    .flatMap(({ factId, state }) => (state.kind === 'review' ? [{ factId, due: state.dueDay }] : []))
    .sort((a, b) => a.due - b.due || mixedOnDay(a.factId, today) - mixedOnDay(b.factId, today))
    .flatMap(({ factId, due }) => {
      const day = dayWithRoom(room, Math.max(due, today), last)
      return day === null ? [] : [{ factId, from: startOfDay(day, timeZone) }]
    })
  const fresh = candidates
    .filter(({ state }) => state.kind === 'new')
    .slice(0, Math.max(0, limits.newPerDay - limits.newDone))
    .map(({ factId }) => ({ factId, from: startOfDay(today, timeZone) }))
  return [...learning, ...reviews, ...fresh].slice(0, MOST_OFFLINE)
}

import type { Queue } from '#data/sitting/sitting'
import type { HomeView } from '#data/study/views'

const MINUTE_MS = 60_000

/** What is being learned and not yet due; `canAsk` when a review would ask it all the same, a little early. */
export const learningOf = (
  { later, soonest, next }: Pick<Queue, 'later' | 'soonest' | 'next'>,
  now: Date,
): HomeView['learning'] =>
  soonest && {
    cards: later,
    minutes: Math.max(1, Math.ceil((soonest.getTime() - now.getTime()) / MINUTE_MS)),
    canAsk: next.kind === 'ask',
  }

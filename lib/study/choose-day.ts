import type { Day } from '#lib/study/day'
import { type EasyDays, NO_EASY_DAYS, shareOf } from '#lib/study/easy-days'
import type { IntervalRange } from '#lib/study/intervals'
import { hashText } from '#lib/study/shuffle'

/** How a learner wants the days to be filled. */
export interface Balance {
  /** Whether a card goes to the least busy of the days that FSRS allows. */
  readonly loadBalance: boolean
  readonly easyDays: EasyDays
}

export const DEFAULT_BALANCE: Balance = { loadBalance: true, easyDays: NO_EASY_DAYS }

/** What is known about the days that come into question. */
export interface Calendar {
  /** Cards that come back on a day already. */
  readonly load: (day: Day) => number
  /** Whether a card of the same sentence comes back then. */
  readonly hasSibling: (day: Day) => boolean
}

/** A day with a sibling counts as if it were so many times as busy. */
const SIBLING_COST = 4

/**
 * What it costs to put a card on a day: the fuller and the less wanted, the more. Days further off look emptier than
 * they will be, since they are not filled yet; unless that is made up for by the distance, cards come back later than
 * FSRS asks, and are forgotten more often. (Anki's load balancer weighs both in the same way.)
 */
const costOf = (interval: number, today: Day, balance: Balance, calendar: Calendar): number => {
  const day = today + interval
  const busy = balance.loadBalance ? calendar.load(day) * interval + 1 : 1
  const apart = calendar.hasSibling(day) ? SIBLING_COST : 1
  return (busy * apart) / shareOf(day, balance.easyDays)
}

/**
 * The interval, within what FSRS allows, of the day with the least to do by what the learner wants to do on its
 * weekday; among equals, chance decides (which is all that fuzz is).
 *
 * @param seed of the chance: the card and how often it was reviewed, never the clock
 * @returns whole days, from `earliest` to `latest`
 */
export const chooseInterval = (
  { earliest, latest }: IntervalRange,
  today: Day,
  balance: Balance,
  calendar: Calendar,
  seed: string,
): number => {
  const ranked = Array.from({ length: latest - earliest + 1 }, (_, index) => {
    const interval = earliest + index
    return {
      interval,
      cost: costOf(interval, today, balance, calendar),
      chance: hashText(`${seed}+${interval}`),
    }
  }).sort((a, b) => a.cost - b.cost || a.chance - b.chance)
  return ranked[0]?.interval ?? earliest
}

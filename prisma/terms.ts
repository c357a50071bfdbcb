import { type Balance, DEFAULT_BALANCE } from '#lib/study/choose-day'
import { DAY_LOADS, DAYS_A_WEEK, type DayLoad, type EasyDays, NO_EASY_DAYS } from '#lib/study/easy-days'
import { DEFAULT_TERMS, type LeechAction, type Terms } from '#lib/study/terms'
import type { Transaction } from '#prisma/client'
import { weightsOf } from '#prisma/weights'

/** What a learner has asked for, and the parameters that are in force for them. */
export interface Wishes {
  readonly terms: Terms
  /** Of the parameters; null for those that FSRS-6 comes with. */
  readonly parameterSetId: string | null
  readonly balance: Balance
}

const isDayLoad = (value: unknown): value is DayLoad => DAY_LOADS.some((load) => load === value)

/** Easy days as their column holds them. */
export const easyDaysOf = (column: string | null): EasyDays => {
  if (column === null) return NO_EASY_DAYS
  const loads: unknown = JSON.parse(column)
  if (Array.isArray(loads) && loads.length === DAYS_A_WEEK && loads.every(isDayLoad)) return loads
  throw new Error(`Easy days hold ${column}`)
}

/** The parameters that were adopted last. */
export const readParameters = (tx: Transaction, userId: string) =>
  tx.parameterSet.findFirst({
    where: { userId, adopted: true },
    select: { id: true, weights: true },
    orderBy: [{ fittedAt: 'desc' }, { id: 'desc' }],
  })

/** What is in force for a learner's answers about one article. */
export const readWishes = async (tx: Transaction, userId: string, articleSlug: string): Promise<Wishes> => {
  const preference = await tx.preference.findUnique({
    where: { userId },
    select: {
      desiredRetention: true,
      maximumInterval: true,
      loadBalance: true,
      easyDays: true,
      leechAction: true,
    },
  })
  const deck = await tx.deckPreference.findUnique({
    where: { userId_articleSlug: { userId, articleSlug } },
    select: { desiredRetention: true },
  })
  const parameters = await readParameters(tx, userId)
  const { desiredRetention, maximumInterval, leechAction, loadBalance, easyDays } = preference ?? {}
  return {
    terms: {
      retention: deck?.desiredRetention ?? desiredRetention ?? DEFAULT_TERMS.retention,
      maximumInterval: maximumInterval ?? DEFAULT_TERMS.maximumInterval,
      leechAction: (leechAction as LeechAction | undefined) ?? DEFAULT_TERMS.leechAction,
      weights: parameters && weightsOf(parameters.weights),
    },
    parameterSetId: parameters?.id ?? null,
    balance: {
      loadBalance: loadBalance ?? DEFAULT_BALANCE.loadBalance,
      easyDays: easyDaysOf(easyDays ?? null),
    },
  }
}

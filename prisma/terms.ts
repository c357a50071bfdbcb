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

const readPreference = (tx: Transaction, userId: string) =>
  tx.preference.findUnique({
    where: { userId },
    select: {
      desiredRetention: true,
      maximumInterval: true,
      loadBalance: true,
      easyDays: true,
      leechAction: true,
    },
  })

/** What is in force for a learner's answers about any article that they want nothing special of. */
export const readGeneralWishes = async (tx: Transaction, userId: string): Promise<Wishes> => {
  const preference = await readPreference(tx, userId)
  const parameters = await readParameters(tx, userId)
  const { desiredRetention, maximumInterval, leechAction, loadBalance, easyDays } = preference ?? {}
  return {
    terms: {
      retention: desiredRetention ?? DEFAULT_TERMS.retention,
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

/** What is in force for a learner's answers about one article. */
export const readWishes = async (tx: Transaction, userId: string, articleSlug: string): Promise<Wishes> => {
  const general = await readGeneralWishes(tx, userId)
  const deck = await tx.deckPreference.findUnique({
    where: { userId_articleSlug: { userId, articleSlug } },
    select: { desiredRetention: true },
  })
  const retention = deck?.desiredRetention ?? general.terms.retention
  return { ...general, terms: { ...general.terms, retention } }
}

/** The terms of an answer about an article. */
export type TermsFor = (articleSlug: string) => Terms

/** The same of all articles at once. */
export const readTermsFor = async (tx: Transaction, userId: string): Promise<TermsFor> => {
  const { terms } = await readGeneralWishes(tx, userId)
  const decks = await tx.deckPreference.findMany({
    where: { userId },
    select: { articleSlug: true, desiredRetention: true },
  })
  const wanted = new Map(decks.map(({ articleSlug, desiredRetention }) => [articleSlug, desiredRetention]))
  return (articleSlug) => ({ ...terms, retention: wanted.get(articleSlug) ?? terms.retention })
}

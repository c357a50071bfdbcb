import { type Balance, DEFAULT_BALANCE } from '#lib/study/choose-day'
import { DAY_LOADS, DAYS_A_WEEK, type DayLoad, type EasyDays, NO_EASY_DAYS } from '#lib/study/easy-days'
import { DEFAULT_PRESET, type LeechAction, type Preset } from '#lib/study/preset'
import type { Transaction } from '#prisma/client'
import { weightsOf } from '#prisma/weights'

/** What a learner has asked for, and the parameters that are in force for them. */
export interface Wishes {
  readonly preset: Preset
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
    preset: {
      retention: desiredRetention ?? DEFAULT_PRESET.retention,
      maximumInterval: maximumInterval ?? DEFAULT_PRESET.maximumInterval,
      leechAction: (leechAction as LeechAction | undefined) ?? DEFAULT_PRESET.leechAction,
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
  const retention = deck?.desiredRetention ?? general.preset.retention
  return { ...general, preset: { ...general.preset, retention } }
}

/** The preset of an answer about an article. */
export type PresetFor = (articleSlug: string) => Preset

/** The same of all articles at once. */
export const readPresetFor = async (tx: Transaction, userId: string): Promise<PresetFor> => {
  const { preset } = await readGeneralWishes(tx, userId)
  const decks = await tx.deckPreference.findMany({
    where: { userId },
    select: { articleSlug: true, desiredRetention: true },
  })
  const wanted = new Map(decks.map(({ articleSlug, desiredRetention }) => [articleSlug, desiredRetention]))
  return (articleSlug) => ({ ...preset, retention: wanted.get(articleSlug) ?? preset.retention })
}

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

interface WishesRow {
  readonly desiredRetention: number | null
  readonly maximumInterval: number | null
  readonly leechAction: string | null
  readonly loadBalance: boolean | null
  readonly easyDays: string | null
  readonly parameterSetId: string | null
  readonly weights: string | null
  /** Of the article's deck. */
  readonly deckRetention: number | null
}

/**
 * By one query: each answer asks this.
 *
 * @param articleSlug null for no article
 */
const readRow = async (
  tx: Transaction,
  userId: string,
  articleSlug: string | null,
): Promise<WishesRow | undefined> => {
  const [row] = await tx.$queryRaw<WishesRow[]>`
    SELECT p.desiredRetention, p.maximumInterval, p.leechAction, p.loadBalance, p.easyDays,
      s.id AS parameterSetId, s.weights, d.desiredRetention AS deckRetention
    FROM User u LEFT JOIN Preference p ON p.userId = u.id
      LEFT JOIN ParameterSet s ON s.id = (SELECT a.id FROM ParameterSet a
        WHERE a.userId = u.id AND a.adopted ORDER BY a.fittedAt DESC, a.id DESC LIMIT 1)
      LEFT JOIN DeckPreference d ON d.userId = u.id AND d.articleSlug = ${articleSlug}
    WHERE u.id = ${userId}`
  return row
}

/** What is in force for a learner's answers about one article; with null, about any that they want nothing special of. */
export const readWishes = async (
  tx: Transaction,
  userId: string,
  articleSlug: string | null,
): Promise<Wishes> => {
  const row = await readRow(tx, userId, articleSlug)
  return {
    preset: {
      retention: row?.deckRetention ?? row?.desiredRetention ?? DEFAULT_PRESET.retention,
      maximumInterval: row?.maximumInterval ?? DEFAULT_PRESET.maximumInterval,
      leechAction: (row?.leechAction as LeechAction | null | undefined) ?? DEFAULT_PRESET.leechAction,
      weights: typeof row?.weights === 'string' ? weightsOf(row.weights) : null,
    },
    parameterSetId: row?.parameterSetId ?? null,
    balance: {
      loadBalance: row?.loadBalance ?? DEFAULT_BALANCE.loadBalance,
      easyDays: easyDaysOf(row?.easyDays ?? null),
    },
  }
}

/** The preset of an answer about an article. */
export type PresetFor = (articleSlug: string) => Preset

/** The same of all articles at once. */
export const readPresetFor = async (tx: Transaction, userId: string): Promise<PresetFor> => {
  const { preset } = await readWishes(tx, userId, null)
  const decks = await tx.deckPreference.findMany({
    where: { userId },
    select: { articleSlug: true, desiredRetention: true },
  })
  const wanted = new Map(decks.map(({ articleSlug, desiredRetention }) => [articleSlug, desiredRetention]))
  return (articleSlug) => ({ ...preset, retention: wanted.get(articleSlug) ?? preset.retention })
}

import 'server-only'
import type { Viewer } from '#data/account/viewer'
import { onShelf } from '#data/articles/shelf'
import { database } from '#data/server/database'
import type { SchedulingView } from '#data/study/views'
import { dayOf, formatDay } from '#lib/study/day'
import type { EasyDays } from '#lib/study/easy-days'
import { FEWEST_ANSWERS } from '#lib/study/fit/fit'
import type { LeechAction } from '#lib/study/preset'
import type { Database } from '#prisma/client'
import { readWishes } from '#prisma/wishes'

const MOST_DECKS = 100

/** The articles of which the viewer has cards, or wants something special. */
const readDecks = async (client: Database, userId: string): Promise<SchedulingView['decks']> => {
  const articles = await client.article.findMany({
    where: {
      AND: [
        onShelf(userId),
        { OR: [{ decks: { some: { userId } } }, { facts: { some: { cards: { some: { userId } } } } }] },
      ],
    },
    select: { slug: true, title: true, decks: { where: { userId }, select: { desiredRetention: true } } },
    orderBy: [{ publishedStart: 'desc' }, { slug: 'asc' }],
    take: MOST_DECKS,
  })
  return articles.map(({ slug, title, decks: [deck] }) => ({
    slug,
    title,
    desiredRetention: deck?.desiredRetention ?? null,
  }))
}

/** The last fit of the viewer's own parameters, whether it was adopted or not. */
const readLastFit = async (
  client: Database,
  { userId, timeZone }: Viewer,
): Promise<SchedulingView['lastFit']> => {
  const last = await client.parameterSet.findFirst({
    where: { userId },
    select: {
      fittedAt: true,
      answers: true,
      heldBack: true,
      lossBefore: true,
      lossAfter: true,
      adopted: true,
    },
    orderBy: [{ fittedAt: 'desc' }, { id: 'desc' }],
  })
  if (!last) return null
  const { fittedAt, ...judged } = last
  return { ...judged, day: formatDay(dayOf(fittedAt, timeZone)) }
}

/** What a viewer wants of the schedule, and what was found out about their memory. */
export const readScheduling = async (viewer: Viewer): Promise<SchedulingView> => {
  const { userId } = viewer
  const client = await database()
  const { preset, balance } = await readWishes(client, userId, null)
  const { _sum } = await client.card.aggregate({ where: { userId }, _sum: { answers: true } })
  return {
    maximumInterval: preset.maximumInterval,
    leechAction: preset.leechAction,
    loadBalance: balance.loadBalance,
    easyDays: balance.easyDays,
    decks: await readDecks(client, userId),
    lastFit: await readLastFit(client, viewer),
    answersUntilFit: Math.max(0, FEWEST_ANSWERS - (_sum.answers ?? 0)),
  }
}

/** What of it the viewer decides; decks by slug, null for "as the others". */
export interface SchedulingInput {
  readonly maximumInterval: number
  readonly leechAction: LeechAction
  readonly loadBalance: boolean
  readonly easyDays: EasyDays
  readonly decks: ReadonlyMap<string, number | null>
}

/** Keeps a viewer's choices. They hold from the next answer on: no card moves because of them. */
export const saveScheduling = async (
  { userId }: Viewer,
  { maximumInterval, leechAction, loadBalance, easyDays, decks }: SchedulingInput,
): Promise<void> => {
  const client = await database()
  const columns = { maximumInterval, leechAction, loadBalance, easyDays: JSON.stringify(easyDays) }
  await client.$transaction(async (tx) => {
    await tx.preference.upsert({ where: { userId }, create: { userId, ...columns }, update: columns })
    const known = await tx.article.findMany({
      where: { slug: { in: [...decks.keys()] }, ...onShelf(userId) },
      select: { slug: true },
    })
    for (const { slug: articleSlug } of known) {
      const desiredRetention = decks.get(articleSlug) ?? null
      const key = { userId, articleSlug }
      if (desiredRetention === null) await tx.deckPreference.deleteMany({ where: key })
      else
        await tx.deckPreference.upsert({
          where: { userId_articleSlug: key },
          create: { ...key, desiredRetention },
          update: { desiredRetention },
        })
    }
  })
}

import 'server-only'
import type { Locale } from '#data/account/locale'
import { readPreferences } from '#data/account/preferences'
import type { Viewer } from '#data/account/viewer'
import { isToldItem, type Withheld } from '#data/classes/withheld'
import { isRecallable } from '#data/sitting/askable'
import { type Apart, type FreshFact, findFreshFor, withoutSiblings } from '#data/sitting/fresh'
import { type DoneOnDay, isApart, isFree, isItemShown, isShown, readDone } from '#data/study/may-ask'
import { isOwn } from '#data/study/own-language'
import type { ItemKind } from '#lib/items/item'
import { aloneFirst, chooseItem } from '#lib/study/choose-item'
import { type Day, dayOf } from '#lib/study/day'
import {
  type Candidate,
  type DailyLimits,
  LEARN_AHEAD_MS,
  mixedOnDay,
  type NextUp,
  nextUp,
} from '#lib/study/queue'
import { STATE_COLUMNS, stateOf } from '#prisma/cards'
import type { Database, Transaction } from '#prisma/client'
import { Prisma } from '#prisma/generated/client'
import { IS_STILL_ASKED } from '#prisma/still-asked'

export type Client = Database | Transaction

/** What the viewer wants to do in a day and has done today, and in which language they read. */
export const readLimits = async (
  client: Client,
  viewer: Viewer,
  today: Day,
  { reviewed }: DoneOnDay,
): Promise<DailyLimits & { readonly locale: Locale }> => {
  const { userId } = viewer
  const [{ newPerDay, reviewsPerDay, locale }, newDone] = await Promise.all([
    readPreferences(viewer),
    client.card.count({ where: { userId, introducedDay: today } }),
  ])
  return { newPerDay, reviewsPerDay, newDone, reviewsDone: reviewed, locale }
}

/** A card that is being learned. */
export interface LearningCard {
  readonly factId: string
  readonly dueAt: Date
  /** Whether it comes again, or once more than else, because it was missed. */
  readonly isMissed: boolean
  /** The question that asked it last. */
  readonly lastItemId: string | null
}

/**
 * The cards being learned, in the order in which they are asked: of those that are due, the ones in the learner's own
 * language first.
 */
const readLearning = async (
  client: Client,
  userId: string,
  today: Day,
  withheld: Withheld,
  locale: Locale,
  now: Date,
): Promise<LearningCard[]> => {
  const rows = await client.$queryRaw<
    { factId: string; dueAt: string; isMissed: number; lastItemId: string | null }[]
  >`
    SELECT c.factId AS factId, c.dueAt AS dueAt, (c.kind = 'relearning' OR c.right < c.answers) AS isMissed,
      c.lastItemId AS lastItemId
    FROM Card c CROSS JOIN Fact f ON f.id = c.factId CROSS JOIN Article a ON a.slug = f.articleSlug
    WHERE c.userId = ${userId} AND c.kind IN ('learning', 'relearning') AND ${isRecallable(withheld)}
      AND ${isFree(today)} AND ${isShown(userId)}
    ORDER BY CASE WHEN c.dueAt > ${now} THEN 2 WHEN ${isOwn(locale)} THEN 0 ELSE 1 END, c.dueAt, c.factId`
  return rows.map(({ factId, dueAt, isMissed, lastItemId }) => ({
    factId,
    dueAt: new Date(dueAt),
    isMissed: Boolean(isMissed),
    lastItemId,
  }))
}

/**
 * The card being learned that comes first. What was asked just now is asked again ahead of its time only when no other can
 * be: one would know no more than which line was green (Anki puts it behind the next one too).
 */
const firstLearning = (
  learning: readonly LearningCard[],
  lastItemId: string | null,
  now: Date,
): LearningCard[] => {
  const [first] = learning
  if (!first || first.dueAt <= now) return learning.slice(0, 1)
  const isOther = (card: LearningCard) =>
    card.lastItemId !== lastItemId && card.dueAt.getTime() <= now.getTime() + LEARN_AHEAD_MS
  return [learning.find(isOther) ?? first]
}

/** Of cards that are due on one day, the one that is asked first. */
const firstMixed = (factIds: readonly string[], today: Day): string[] =>
  factIds
    .map((id) => ({ id, place: mixedOnDay(id, today) }))
    .sort((a, b) => a.place - b.place)
    .slice(0, 1)
    .map(({ id }) => id)

/** Cards in review that may be asked today, by the day on which they came back (CROSS JOIN keeps that index). */
const dueOnDays = (
  userId: string,
  days: Prisma.Sql,
  today: Day,
  { givenAway, withheld }: Apart,
  locale: Locale,
): Prisma.Sql => Prisma.sql`
    SELECT c.dueDay AS day, c.factId AS id, ${isOwn(locale)} AS own
    FROM Card c CROSS JOIN Fact f ON f.id = c.factId CROSS JOIN Article a ON a.slug = f.articleSlug
    WHERE c.userId = ${userId} AND c.kind = 'review' AND c.dueDay ${days} AND ${isRecallable(withheld)}
      AND ${isFree(today)} AND ${isShown(userId)} AND ${isApart(givenAway)}`

/** A review that is due: since which day, and whether it is in the learner's own language. */
export interface DueCard {
  readonly id: string
  readonly day: Day
  readonly own: number
}

const readDueOn = async (client: Client, query: Prisma.Sql): Promise<DueCard[]> =>
  (await client.$queryRaw<DueCard[]>(query)).map(({ id, day, own }) => ({
    id,
    day: Number(day),
    own: Number(own),
  }))

/**
 * The reviews that are due, no more of them than may be asked today, and which of them have waited the longest: all
 * that came back on the day of the oldest. Those in the learner's own language go before the others.
 */
const readDue = async (
  client: Client,
  userId: string,
  today: Day,
  most: number,
  apart: Apart,
  locale: Locale,
): Promise<{ due: readonly DueCard[]; oldest: readonly string[] }> => {
  const dueOn = (days: Prisma.Sql) => dueOnDays(userId, days, today, apart, locale)
  const due = await readDueOn(
    client,
    Prisma.sql`${dueOn(Prisma.sql`<= ${today}`)} ORDER BY c.dueDay LIMIT ${most}`,
  )
  const own = Math.max(...due.map((card) => card.own))
  const isForemost = (card: DueCard) => card.own === own
  const [first] = due.filter(isForemost)
  if (!first) return { due, oldest: [] }
  // Some of that day may have been cut off.
  const all = due.length < most ? due : await readDueOn(client, dueOn(Prisma.sql`= ${first.day}`))
  const oldest = all.filter((card) => isForemost(card) && card.day === first.day)
  return { due, oldest: oldest.map(({ id }) => id) }
}

/** The card being learned that comes first, and of the longest overdue the one that is asked first today. */
const readForemost = async (
  client: Client,
  userId: string,
  factIds: readonly string[],
): Promise<Candidate[]> => {
  const cards = await client.card.findMany({
    where: { userId, factId: { in: [...factIds] } },
    select: { factId: true, ...STATE_COLUMNS },
  })
  return cards.map((card) => ({ factId: card.factId, state: stateOf(card) }))
}

export interface Queue {
  readonly next: NextUp
  readonly due: number
  /** Of those, the ones that are being learned. */
  readonly learning: number
  readonly fresh: number
  readonly later: number
  readonly soonest: Date | null
  readonly withheld: Withheld
  /** What it is made of, for whoever counts the questions. */
  readonly parts: {
    readonly learning: readonly LearningCard[]
    readonly due: readonly DueCard[]
    /** Facts that may be begun, in order, siblings of one another among them. */
    readonly fresh: readonly FreshFact[]
    readonly mostDue: number
    readonly mostFresh: number
    readonly today: Day
  }
}

/**
 * What a review does next, and how much of it is left today: `due` holds all that is being learned, of which `later`
 * cards come back in some minutes only, the first of them at `soonest`.
 *
 * @param lastItemId the question that was answered just now
 */
export const readQueue = async (
  client: Client,
  viewer: Viewer,
  now: Date,
  withheld: Withheld,
  lastItemId: string | null = null,
): Promise<Queue> => {
  const { userId, timeZone } = viewer
  const today = dayOf(now, timeZone)
  const done = await readDone(client, userId, today)
  const apart = { givenAway: done.givenAway, withheld }
  const limits = await readLimits(client, viewer, today, done)
  const { locale } = limits
  const learning = await readLearning(client, userId, today, withheld, locale, now)
  const mostDue = Math.max(0, limits.reviewsPerDay - limits.reviewsDone)
  const mostFresh = Math.max(0, limits.newPerDay - limits.newDone)
  const { due, oldest } = await readDue(client, userId, today, mostDue, apart, locale)
  const unbegun = await findFreshFor(locale, client, userId, mostFresh, today, apart)
  const fresh = withoutSiblings(unbegun, mostFresh)
  const later = learning.filter(({ dueAt }) => dueAt > now)
  const first = [
    ...firstLearning(learning, lastItemId, now).map(({ factId }) => factId),
    ...firstMixed(oldest, today),
  ]
  const candidates = [...(await readForemost(client, userId, first)), ...fresh]
  return {
    next: nextUp(candidates, limits, now, today),
    due: learning.length + due.length,
    learning: learning.length,
    fresh: fresh.length,
    later: later.length,
    soonest: later[0]?.dueAt ?? null,
    withheld,
    parts: { learning, due, fresh: unbegun, mostDue, mostFresh, today },
  }
}

/** How many cards are due today that an assignment keeps back: they wait until it is over for the learner. */
export const countWithheld = async (
  client: Client,
  userId: string,
  { factIds }: Withheld,
  today: Day,
  now: Date,
): Promise<number> =>
  factIds.size === 0
    ? 0
    : client.card.count({
        where: {
          userId,
          factId: { in: [...factIds] },
          kind: { not: 'new' },
          suspended: false,
          NOT: { buriedDay: today },
          OR: [{ dueDay: { lte: today } }, { dueAt: { lte: now } }],
        },
      })

/** The item with which to ask a fact now: one that asks nothing besides, where there is one. */
export const itemFor = async (
  client: Client,
  userId: string,
  factId: string,
  withheld: Withheld,
): Promise<string | null> => {
  const rows = await client.$queryRaw<{ id: string; kind: ItemKind; asks: number }[]>`
    SELECT i.id AS id, i.kind AS kind, (SELECT COUNT(*) FROM ItemFact y WHERE y.itemId = i.id) AS asks
    FROM ItemFact x CROSS JOIN Item i ON i.id = x.itemId
    WHERE x.factId = ${factId} AND ${IS_STILL_ASKED} AND ${isToldItem(withheld)} AND ${isItemShown(userId)}
    ORDER BY i.score DESC, i.id`
  const items = aloneFirst(rows.map((row) => ({ ...row, asks: Number(row.asks) })))
  const card = await client.card.findUnique({
    where: { userId_factId: { userId, factId } },
    select: { ...STATE_COLUMNS, answers: true, lastItemId: true },
  })
  return chooseItem(items, stateOf(card), card?.answers ?? 0, card?.lastItemId ?? undefined)?.id ?? null
}

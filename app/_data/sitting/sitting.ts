import 'server-only'
import type { Locale } from '#data/account/locale'
import { readPreferences } from '#data/account/preferences'
import type { Viewer } from '#data/account/viewer'
import { isToldItem, readWithheld, type Withheld } from '#data/classes/withheld'
import { isRecallable } from '#data/sitting/askable'
import { type Apart, readFresh } from '#data/sitting/fresh'
import { type DoneOnDay, isApart, isFree, isShown, readDone } from '#data/study/may-ask'
import { isOwn } from '#data/study/own-language'
import type { ItemKind } from '#lib/items/item'
import { chooseItem } from '#lib/study/choose-item'
import { type Day, dayOf } from '#lib/study/day'
import { type Candidate, type DailyLimits, mixedOnDay, type NextUp, nextUp } from '#lib/study/queue'
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

/**
 * The cards being learned: how many, how many only in some minutes, the soonest of these, and the first of all, which of
 * those that are due is one in the learner's own language.
 */
const readLearning = async (
  client: Client,
  userId: string,
  today: Day,
  withheld: Withheld,
  locale: Locale,
  now: Date,
) => {
  // An instant has no space in it, so what stands behind the first one is the fact.
  const [row] = await client.$queryRaw<
    { learning: number; later: number; soonest: string | null; foremost: string | null }[]
  >`
    SELECT COUNT(*) AS learning, COUNT(*) FILTER (WHERE c.dueAt > ${now}) AS later,
      MIN(c.dueAt) FILTER (WHERE c.dueAt > ${now}) AS soonest, MIN(
        CASE WHEN c.dueAt > ${now} THEN 2 WHEN ${isOwn(locale)} THEN 0 ELSE 1 END || c.dueAt || ' ' || c.factId
      ) AS foremost
    FROM Card c CROSS JOIN Fact f ON f.id = c.factId CROSS JOIN Article a ON a.slug = f.articleSlug
    WHERE c.userId = ${userId} AND c.kind IN ('learning', 'relearning') AND ${isRecallable(withheld)}
      AND ${isFree(today)} AND ${isShown(userId)}`
  return {
    learning: Number(row?.learning ?? 0),
    later: Number(row?.later ?? 0),
    soonest: row?.soonest ? new Date(row.soonest) : null,
    foremost: row?.foremost?.replace(/^\S+ /u, '') ?? null,
  }
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

/**
 * How many reviews are due, no more of them than may be asked today, and which of them have waited the longest: all
 * that came back on the day of the oldest. Those in the learner's own language go before the others.
 */
const readDue = async (
  client: Client,
  userId: string,
  today: Day,
  most: number,
  apart: Apart,
  locale: Locale,
): Promise<{ due: number; oldest: readonly string[] }> => {
  const [row] = await client.$queryRaw<{ due: number; first: number | null; own: number; oldest: string }[]>`
    WITH due AS MATERIALIZED (
      ${dueOnDays(userId, Prisma.sql`<= ${today}`, today, apart, locale)} ORDER BY c.dueDay LIMIT ${most}),
    foremost AS MATERIALIZED (SELECT day, own FROM due ORDER BY own DESC, day LIMIT 1)
    SELECT (SELECT COUNT(*) FROM due) AS due, (SELECT day FROM foremost) AS first,
      (SELECT own FROM foremost) AS own,
      (SELECT json_group_array(due.id) FROM due, foremost
        WHERE due.day = foremost.day AND due.own = foremost.own) AS oldest`
  if (!row || row.first === null) return { due: 0, oldest: [] }
  const due = Number(row.due)
  if (due < most) return { due, oldest: JSON.parse(row.oldest) as string[] }
  // Some of that day may have been cut off.
  const rows = await client.$queryRaw<{ id: string; own: number }[]>(
    dueOnDays(userId, Prisma.sql`= ${Number(row.first)}`, today, apart, locale),
  )
  const foremost = rows.filter(({ own }) => Number(own) === Number(row.own))
  return { due, oldest: foremost.map(({ id }) => id) }
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
}

/**
 * What a review does next, and how much of it is left today: `due` holds all that is being learned, of which `later`
 * cards come back in some minutes only, the first of them at `soonest`.
 */
export const readQueue = async (client: Client, viewer: Viewer, now: Date): Promise<Queue> => {
  const { userId, timeZone } = viewer
  const today = dayOf(now, timeZone)
  const done = await readDone(client, userId, today)
  const withheld = await readWithheld(client, userId, now)
  const apart = { givenAway: done.givenAway, withheld }
  const limits = await readLimits(client, viewer, today, done)
  const { locale } = limits
  const { learning, later, soonest, foremost } = await readLearning(
    client,
    userId,
    today,
    withheld,
    locale,
    now,
  )
  const left = Math.max(0, limits.reviewsPerDay - limits.reviewsDone)
  const { due, oldest } = await readDue(client, userId, today, left, apart, locale)
  const fresh = await readFresh(client, userId, limits.newPerDay - limits.newDone, today, apart, locale)
  const first = [...(foremost === null ? [] : [foremost]), ...firstMixed(oldest, today)]
  const candidates = [...(await readForemost(client, userId, first)), ...fresh]
  return {
    next: nextUp(candidates, limits, now, today),
    due: learning + due,
    learning,
    fresh: fresh.length,
    later,
    soonest,
    withheld,
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

/** The item with which to ask a fact now, and how often the fact has been answered. */
export const itemFor = async (
  client: Client,
  userId: string,
  factId: string,
  withheld: Withheld,
): Promise<string | null> => {
  const rows = await client.$queryRaw<{ id: string; kind: ItemKind }[]>`
    SELECT i.id AS id, i.kind AS kind FROM ItemFact x CROSS JOIN Item i ON i.id = x.itemId
    WHERE x.factId = ${factId} AND ${IS_STILL_ASKED} AND ${isToldItem(withheld)} AND NOT EXISTS (
      SELECT 1 FROM Flag g WHERE g.userId = ${userId} AND g.itemId = i.id AND g.hidden)
    ORDER BY i.score DESC, i.id`
  const card = await client.card.findUnique({
    where: { userId_factId: { userId, factId } },
    select: { ...STATE_COLUMNS, answers: true, lastItemId: true },
  })
  return chooseItem(rows, stateOf(card), card?.answers ?? 0, card?.lastItemId ?? undefined)?.id ?? null
}

import 'server-only'
import type { Locale } from '#data/account/locale'
import { readPreferences } from '#data/account/preferences'
import type { Viewer } from '#data/account/viewer'
import { isToldItem, readWithheld, type Withheld } from '#data/classes/withheld'
import { isAskableOf, isRecallable } from '#data/sitting/askable'
import { type DoneOnDay, isApart, isFree, isShown, readDone } from '#data/study/may-ask'
import type { ItemKind } from '#lib/items/item'
import { chooseItem } from '#lib/study/choose-item'
import { type Day, dayOf } from '#lib/study/day'
import { type Candidate, type DailyLimits, mixedOnDay, type NextUp, nextUp } from '#lib/study/queue'
import { keepApart } from '#lib/study/siblings'
import { isNotBegun } from '#prisma/begun'
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

/** The cards being learned: how many, how many only in some minutes, the soonest of these, and the first of all. */
const readLearning = async (client: Client, userId: string, today: Day, withheld: Withheld, now: Date) => {
  // An instant has no space in it, so what stands behind the first one is the fact.
  const [row] = await client.$queryRaw<
    { learning: number; later: number; soonest: string | null; foremost: string | null }[]
  >`
    SELECT COUNT(*) AS learning, COUNT(*) FILTER (WHERE c.dueAt > ${now}) AS later,
      MIN(c.dueAt) FILTER (WHERE c.dueAt > ${now}) AS soonest, MIN(c.dueAt || ' ' || c.factId) AS foremost
    FROM Card c CROSS JOIN Fact f ON f.id = c.factId
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

/** What is not asked today although it is due. */
interface Apart {
  /** Another fact of its sentence was asked today. */
  readonly givenAway: readonly string[]
  /** An assignment asks it. */
  readonly withheld: Withheld
}

/** Cards in review that may be asked today, by the day on which they came back (CROSS JOIN keeps that index). */
const dueOnDays = (
  userId: string,
  days: Prisma.Sql,
  today: Day,
  { givenAway, withheld }: Apart,
): Prisma.Sql => Prisma.sql`
    SELECT c.dueDay AS day, c.factId AS id FROM Card c CROSS JOIN Fact f ON f.id = c.factId
    WHERE c.userId = ${userId} AND c.kind = 'review' AND c.dueDay ${days} AND ${isRecallable(withheld)}
      AND ${isFree(today)} AND ${isShown(userId)} AND ${isApart(givenAway)}`

/**
 * How many reviews are due, no more of them than may be asked today, and which of them have waited the longest: all
 * that came back on the day of the oldest.
 */
const readDue = async (
  client: Client,
  userId: string,
  today: Day,
  most: number,
  apart: Apart,
): Promise<{ due: number; oldest: readonly string[] }> => {
  const [row] = await client.$queryRaw<{ due: number; first: number | null; oldest: string }[]>`
    WITH due AS MATERIALIZED (
      ${dueOnDays(userId, Prisma.sql`<= ${today}`, today, apart)} ORDER BY c.dueDay LIMIT ${most})
    SELECT (SELECT COUNT(*) FROM due) AS due, (SELECT MIN(day) FROM due) AS first,
      (SELECT json_group_array(id) FROM due WHERE day = (SELECT MIN(day) FROM due)) AS oldest`
  if (!row || row.first === null) return { due: 0, oldest: [] }
  const due = Number(row.due)
  if (due < most) return { due, oldest: JSON.parse(row.oldest) as string[] }
  // Some of that day may have been cut off.
  const rows = await client.$queryRaw<{ id: string }[]>(
    dueOnDays(userId, Prisma.sql`= ${Number(row.first)}`, today, apart),
  )
  return { due, oldest: rows.map(({ id }) => id) }
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

/** Of facts that can be begun, so many are looked at for each that is wanted: the rest may be their siblings. */
const SIBLINGS_LOOKED_AT = 5

interface FreshRow {
  readonly id: string
  readonly slug: string
  readonly sentences: string | null
}

/**
 * Facts that the viewer has not begun, of the newest article first, in reading order. Articles are walked in the order
 * of their index (CROSS JOIN keeps it) until there are enough; the begun ones are passed by.
 */
const findFresh = (
  client: Client,
  userId: string,
  most: number,
  today: Day,
  { givenAway, withheld }: Apart,
  ofArticle: Prisma.Sql,
): Promise<FreshRow[]> => client.$queryRaw<FreshRow[]>`
    SELECT f.id AS id, f.articleSlug AS slug,
      (SELECT group_concat(s.sentence) FROM FactSentence s WHERE s.factId = f.id) AS sentences
    FROM Article a CROSS JOIN Fact f ON f.articleSlug = a.slug
    WHERE a.retiredAt IS NULL AND ${ofArticle} AND ${isNotBegun(userId)} AND NOT EXISTS (
        SELECT 1 FROM Card c WHERE c.userId = ${userId} AND c.factId = f.id
          AND NOT (c.kind = 'new' AND ${isFree(today)}))
      AND ${isAskableOf(userId, withheld)} AND ${isShown(userId)} AND ${isApart(givenAway)}
    ORDER BY a.publishedStart DESC, a.slug, f.position LIMIT ${most}`

/** The same, to who reads English from English articles first. */
const findFreshFor = async (
  locale: Locale,
  ...[client, userId, most, today, apart]: [Client, string, number, Day, Apart]
): Promise<FreshRow[]> => {
  if (locale !== 'en') return findFresh(client, userId, most, today, apart, Prisma.sql`TRUE`)
  const own = await findFresh(client, userId, most, today, apart, Prisma.sql`a.language = 'en'`)
  if (own.length >= most) return own
  const left = most - own.length
  return [...own, ...(await findFresh(client, userId, left, today, apart, Prisma.sql`a.language <> 'en'`))]
}

/** Facts that the viewer has not begun, no two of one sentence. */
export const readFresh = async (
  client: Client,
  userId: string,
  most: number,
  today: Day,
  apart: Apart,
  locale: Locale = 'zh-CN',
): Promise<Candidate[]> => {
  if (most <= 0) return []
  const rows = await findFreshFor(locale, client, userId, most * SIBLINGS_LOOKED_AT, today, apart)
  const placed = rows.map(({ id, slug, sentences }) => ({
    id,
    sentences: sentences === null ? [] : sentences.split(',').map((sentence) => `${slug}@${sentence}`),
  }))
  return keepApart(placed)
    .slice(0, most)
    .map(({ id }) => ({ factId: id, state: { kind: 'new' } }))
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
  const { learning, later, soonest, foremost } = await readLearning(client, userId, today, withheld, now)
  const left = Math.max(0, limits.reviewsPerDay - limits.reviewsDone)
  const { due, oldest } = await readDue(client, userId, today, left, apart)
  const fresh = await readFresh(
    client,
    userId,
    limits.newPerDay - limits.newDone,
    today,
    apart,
    limits.locale,
  )
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

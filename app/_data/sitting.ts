import 'server-only'
import { readPreferences } from '#data/preferences'
import type { Viewer } from '#data/viewer'
import type { ItemKind } from '#lib/items/item'
import { chooseItem } from '#lib/study/choose-item'
import { dayOf } from '#lib/study/day'
import { type Candidate, type DailyLimits, type NextUp, nextUp } from '#lib/study/queue'
import { STATE_COLUMNS, stateOf } from '#prisma/cards'
import type { Database, Transaction } from '#prisma/client'

/** Facts that can be asked: still in the content, with an item that is. */
export const ASKABLE = {
  retiredAt: null,
  article: { retiredAt: null },
  items: { some: { item: { retiredAt: null } } },
} as const

export type Client = Database | Transaction

/** Answers of this viewer that were not taken back; SQLite joins them on the index of `undoes`. */
export const undoneAnswers = async (
  client: Client,
  where: { userId: string; sessionId?: string; day?: number },
): Promise<Set<string>> => {
  const rows = await client.review.findMany({ where: { ...where, kind: 'undo' }, select: { undoes: true } })
  return new Set(rows.flatMap(({ undoes }) => (undoes === null ? [] : [undoes])))
}

/** What the viewer wants to do in a day and has done today. */
const readLimits = async (client: Client, viewer: Viewer, today: number): Promise<DailyLimits> => {
  const { userId } = viewer
  const [{ newPerDay, reviewsPerDay }, newDone, reviews, undone] = await Promise.all([
    readPreferences(viewer),
    client.card.count({ where: { userId, introducedDay: today } }),
    client.review.findMany({
      where: { userId, day: today, kind: 'answer', wasReview: true },
      select: { answerId: true, factId: true },
    }),
    undoneAnswers(client, { userId }),
  ])
  const counted = reviews.filter(({ answerId }) => !undone.has(answerId)).map(({ factId }) => factId)
  return { newPerDay, reviewsPerDay, newDone, reviewsDone: new Set(counted).size }
}

/** The cards that a review could ask today, then as many new facts as the day still takes, in reading order. */
const readCandidates = async (
  client: Client,
  userId: string,
  today: number,
  fresh: number,
): Promise<Candidate[]> => {
  const cards = await client.card.findMany({
    where: {
      userId,
      fact: ASKABLE,
      OR: [{ kind: { in: ['learning', 'relearning'] } }, { kind: 'review', dueDay: { lte: today } }],
    },
    select: { factId: true, ...STATE_COLUMNS },
  })
  const facts = await client.fact.findMany({
    where: { ...ASKABLE, cards: { none: { userId, kind: { not: 'new' } } } },
    select: { id: true },
    orderBy: [{ article: { publishedStart: 'desc' } }, { articleSlug: 'asc' }, { position: 'asc' }],
    take: Math.max(0, fresh),
  })
  return [
    ...cards.map((card) => ({ factId: card.factId, state: stateOf(card) })),
    ...facts.map(({ id }) => ({ factId: id, state: { kind: 'new' } as const })),
  ]
}

/** What a review does next, and how much of it is left today. */
export const readQueue = async (
  client: Client,
  viewer: Viewer,
  now: Date,
): Promise<{ next: NextUp; due: number; fresh: number }> => {
  const today = dayOf(now, viewer.timeZone)
  const limits = await readLimits(client, viewer, today)
  const candidates = await readCandidates(client, viewer.userId, today, limits.newPerDay - limits.newDone)
  const reviews = candidates.filter(({ state }) => state.kind === 'review').length
  const fresh = candidates.filter(({ state }) => state.kind === 'new').length
  const learning = candidates.length - reviews - fresh
  const left = Math.max(0, limits.reviewsPerDay - limits.reviewsDone)
  return { next: nextUp(candidates, limits, now, today), due: learning + Math.min(reviews, left), fresh }
}

/** The item with which to ask a fact now, and how often the fact has been answered. */
export const itemFor = async (client: Client, userId: string, factId: string): Promise<string | null> => {
  const [rows, card] = await Promise.all([
    client.item.findMany({
      where: { retiredAt: null, facts: { some: { factId } } },
      select: { id: true, kind: true },
      orderBy: [{ score: 'desc' }, { id: 'asc' }],
    }),
    client.card.findUnique({
      where: { userId_factId: { userId, factId } },
      select: { ...STATE_COLUMNS, answers: true, lastItemId: true },
    }),
  ])
  const items = rows.map(({ id, kind }) => ({ id, kind: kind as ItemKind }))
  return chooseItem(items, stateOf(card), card?.answers ?? 0, card?.lastItemId ?? undefined)?.id ?? null
}

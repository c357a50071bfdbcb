import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Viewer } from '#data/account/viewer'
import { readWithheld, type Withheld } from '#data/classes/withheld'
import { database } from '#data/server/database'
import { recallable, recallableItems } from '#data/sitting/askable'
import { findMissedItems } from '#data/sitting/misses'
import type { Client } from '#data/sitting/sitting'
import { findMissedFacts } from '#data/study/missed-questions'
import type { Item, ItemKind } from '#lib/items/item'
import { dayOf } from '#lib/study/day'
import { onlyThese } from '#lib/study/only-these'
import { planQuiz, type QuizFact } from '#lib/study/quiz'
import { STATE_COLUMNS, stateOf } from '#prisma/cards'

/** These facts with the items that may ask them; put aside or not, since they are asked for by name. */
const readFacts = async (
  client: Client,
  userId: string,
  factIds: readonly string[],
  withheld: Withheld,
): Promise<QuizFact[]> => {
  const facts = await client.fact.findMany({
    where: { ...recallable(withheld), id: { in: [...factIds] } },
    select: {
      id: true,
      cards: { where: { userId }, select: { ...STATE_COLUMNS, answers: true, lastItemId: true } },
      items: {
        where: { item: { ...recallableItems(withheld), flags: { none: { userId, hidden: true } } } },
        select: {
          item: {
            select: { id: true, kind: true, score: true, item: true, facts: { select: { factId: true } } },
          },
        },
      },
    },
    orderBy: { id: 'asc' },
  })
  return facts.map(({ id, cards: [card], items }) => ({
    factId: id,
    sentences: [],
    siblingAsked: false,
    state: stateOf(card),
    answers: card?.answers ?? 0,
    ...(card?.lastItemId ? { lastItemId: card.lastItemId } : {}),
    items: items.map(({ item: { facts: asked, kind, item: whole, ...item } }) => ({
      ...item,
      kind: kind as ItemKind,
      factIds: asked.map(({ factId }) => factId),
      proofs: (JSON.parse(whole) as Item).evidence.length,
    })),
  }))
}

/** Begins a quiz about exactly these facts; null when none of them can be asked. */
const startQuizOn = async (
  { userId, timeZone }: Viewer,
  factIds: readonly string[],
  withheld: Withheld,
  now: Date,
): Promise<string | null> => {
  const client = await database()
  const facts = onlyThese(await readFacts(client, userId, factIds, withheld))
  const id = randomUUID()
  const plan = planQuiz(facts, { at: now, timeZone }, dayOf(now, timeZone), id, facts.length)
  if (plan.length === 0) return null
  await client.studySession.create({
    data: { id, userId, mode: 'quiz', startedAt: now, plan: JSON.stringify(plan) },
  })
  return id
}

/**
 * Begins a quiz about exactly the facts on one page of the notebook of mistakes.
 *
 * @param page from 1
 * @returns the session's id, or null when there is nothing to ask
 */
export const startMistakesQuiz = async (viewer: Viewer, page: number, now: Date): Promise<string | null> => {
  const client = await database()
  const withheld = await readWithheld(client, viewer.userId, now)
  const factIds = await findMissedFacts(client, viewer.userId, page, withheld)
  return startQuizOn(viewer, factIds, withheld, now)
}

/** Begins a quiz about exactly what was missed in a sitting; null when there is nothing to ask. */
export const startMissesQuiz = async (
  viewer: Viewer,
  sessionId: string,
  now: Date,
): Promise<string | null> => {
  const client = await database()
  const withheld = await readWithheld(client, viewer.userId, now)
  const missed = await findMissedItems(client, viewer.userId, sessionId)
  const facts = await client.itemFact.findMany({
    where: { itemId: { in: missed } },
    select: { factId: true },
  })
  return startQuizOn(viewer, [...new Set(facts.map(({ factId }) => factId))], withheld, now)
}

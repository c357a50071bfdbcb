import 'server-only'
import type { Withheld } from '#data/classes/withheld'
import { recallable, recallableItems } from '#data/sitting/askable'
import type { Client } from '#data/sitting/sitting'
import type { Item, ItemKind } from '#lib/items/item'
import { planAgain } from '#lib/study/again'
import type { QuizFact } from '#lib/study/quiz'
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

/**
 * The items with which some questions are asked again: one for each that can be asked.
 *
 * @param itemIds of the questions
 * @param seed decides the order
 */
export const readAskedAgain = async (
  client: Client,
  userId: string,
  itemIds: readonly string[],
  withheld: Withheld,
  seed: string,
): Promise<string[]> => {
  const rows = await client.itemFact.findMany({
    where: { itemId: { in: [...itemIds] } },
    orderBy: { position: 'asc' },
  })
  const missed = itemIds.map((id) => rows.flatMap(({ itemId, factId }) => (itemId === id ? [factId] : [])))
  const factIds = [...new Set(missed.flat())]
  const facts = await readFacts(client, userId, factIds, withheld)
  const wrong = await client.card.findMany({
    where: { userId, factId: { in: factIds }, lastRight: false },
    select: { factId: true },
  })
  return planAgain(missed, facts, new Set(wrong.map(({ factId }) => factId)), seed)
}

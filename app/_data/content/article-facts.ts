import 'server-only'
import type { Withheld } from '#data/classes/withheld'
import { askable, askableItems } from '#data/sitting/askable'
import type { Client } from '#data/sitting/sitting'
import { readDone } from '#data/study/may-ask'
import { asksAmongOptions } from '#lib/items/among-options'
import type { Item, ItemKind } from '#lib/items/item'
import type { Day } from '#lib/study/day'
import type { QuizFact } from '#lib/study/quiz'
import { STATE_COLUMNS, stateOf } from '#prisma/cards'

/** The article's facts as a sitting weighs them, with the items that may be asked, the most worthy first; none for no such article. */
export const readQuizFacts = async (
  client: Client,
  userId: string,
  slug: string,
  today: Day,
  withheld: Withheld,
): Promise<QuizFact[]> => {
  const givenAway = new Set((await readDone(client, userId, today)).givenAway)
  const facts = await client.fact.findMany({
    where: {
      ...askable(withheld),
      articleSlug: slug,
      cards: { none: { userId, OR: [{ suspended: true }, { buriedDay: today }] } },
    },
    select: {
      id: true,
      sentences: { select: { sentence: true } },
      cards: { where: { userId }, select: { ...STATE_COLUMNS, answers: true, lastItemId: true } },
      items: {
        where: { item: { ...askableItems(withheld), flags: { none: { userId, hidden: true } } } },
        select: {
          item: {
            select: { id: true, kind: true, score: true, item: true, facts: { select: { factId: true } } },
          },
        },
      },
    },
    orderBy: { position: 'asc' },
  })
  return facts.map(({ id, sentences, cards: [card], items }) => ({
    factId: id,
    sentences: sentences.map(({ sentence }) => sentence),
    siblingAsked: givenAway.has(id),
    state: stateOf(card),
    answers: card?.answers ?? 0,
    ...(card?.lastItemId ? { lastItemId: card.lastItemId } : {}),
    items: items
      .map(({ item }) => {
        const whole = JSON.parse(item.item) as Item
        return {
          id: item.id,
          kind: item.kind as ItemKind,
          score: item.score,
          factIds: item.facts.map(({ factId }) => factId),
          proofs: whole.evidence.length,
          amongOptions: asksAmongOptions(whole),
        }
      })
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)),
  }))
}

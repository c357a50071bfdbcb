import { dayOf } from '#lib/study/day'
import { appendAndFold } from '#prisma/cards'
import type { Transaction } from '#prisma/client'

/**
 * Has every card of these facts relearned, by an entry in each learner's log: what was known is no longer the answer.
 *
 * @param edition of the content, part of the entry's name, so that one edition resets a card once
 * @returns how many cards were reset
 */
export const resetCards = async (
  tx: Transaction,
  factIds: readonly string[],
  edition: string,
  now: Date,
): Promise<number> => {
  // In one array: a text whose every answer has changed may have more facts than a statement takes parameters.
  const cards = await tx.$queryRaw<{ userId: string; factId: string }[]>`
    SELECT c.userId AS userId, c.factId AS factId
    FROM json_each(${JSON.stringify(factIds)}) j CROSS JOIN Card c ON c.factId = j.value WHERE c.kind <> 'new'`
  for (const { userId, factId } of cards) {
    const when = { answeredAt: now, recordedAt: now, day: dayOf(now, 'UTC') }
    const answerId = `reset:${edition.slice(0, 16)}:${now.getTime()}:${userId}`
    await appendAndFold(tx, { answerId, kind: 'reset', userId, factId, ...when })
  }
  return cards.length
}

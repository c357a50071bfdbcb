import 'server-only'
import type { Rating } from '#lib/study/card'
import { stateBefore } from '#lib/study/fold'
import { logOf } from '#prisma/cards'
import type { Transaction } from '#prisma/client'
import { chooseIntervalDays } from '#prisma/interval'
import type { Wishes } from '#prisma/wishes'

/** One answer in a learner's log, for one of its facts. */
export interface LoggedAnswer {
  readonly userId: string
  readonly factId: string
  readonly answerId: string
}

/**
 * In how many days a card comes back for an answer that is rated anew.
 *
 * @returns undefined when the log has no such answer
 */
export const intervalRatedAnew = async (
  tx: Transaction,
  { userId, factId, answerId }: LoggedAnswer,
  rating: Rating,
  { balance }: Pick<Wishes, 'balance'>,
) => {
  const log = await logOf(tx, userId, factId)
  const answer = log.find((entry) => entry.kind === 'answer' && entry.id === answerId)
  if (answer?.kind !== 'answer') return undefined
  const rated = { ...answer, rating }
  return chooseIntervalDays(tx, { userId, factId }, stateBefore(log, rated), rated, balance)
}

import 'server-only'
import type { ArrivalView } from '#data/classes/views'
import { gradeInEitherScript } from '#lib/items/grade-in-either-script'
import type { Item } from '#lib/items/item'
import type { ItemResponse } from '#lib/items/response'
import { shownResponse } from '#lib/items/shown-response'
import type { Database, Transaction } from '#prisma/client'

/**
 * Answers that reach the server after an attempt was handed in. A device that had no network may have given them in
 * time, but nothing proves it, and keys may be told by then: they are kept, and whether they count a teacher says.
 */
interface Arrival {
  readonly answerId: string
  readonly attemptId: string
  readonly setItemId: string
  readonly response: ItemResponse
  readonly answeredAt: Date
}

/** Keeps an answer that came too late; the same one sent again is kept once. */
export const keepArrival = async (
  tx: Transaction,
  { answerId, attemptId, setItemId, response, answeredAt }: Arrival,
  now: Date,
): Promise<void> => {
  await tx.lateArrival.upsert({
    where: { id: answerId },
    create: {
      id: answerId,
      attemptId,
      setItemId,
      response: JSON.stringify(response),
      answeredAt,
      recordedAt: now,
    },
    update: {},
  })
}

/** How many of an attempt's questions were answered too late to count. */
export const countArrivals = async (client: Database, attemptId: string): Promise<number> =>
  (await client.lateArrival.groupBy({ by: 'setItemId', where: { attemptId } })).length

/** Of each attempt at an assignment the last answer to a question that came too late, with what it would be worth. */
export const readArrivals = async (
  client: Database,
  assignmentId: string,
  setItemId: string,
  item: Item,
): Promise<ReadonlyMap<string, ArrivalView>> => {
  const rows = await client.lateArrival.findMany({
    where: { setItemId, attempt: { assignmentId } },
    select: { attemptId: true, response: true, answeredAt: true, recordedAt: true },
    orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
  })
  return new Map(
    rows.map(({ attemptId, response: json, answeredAt, recordedAt }) => {
      const response = JSON.parse(json) as ItemResponse
      const arrival = {
        given: shownResponse(response),
        share: gradeInEitherScript(item, response).score,
        answeredAt: answeredAt.toISOString(),
        arrivedAt: recordedAt.toISOString(),
      }
      return [attemptId, arrival]
    }),
  )
}

/** The questions of an assignment to which answers came too late, by their set item ids. */
export const questionsWithArrivals = async (
  client: Database,
  assignmentId: string,
): Promise<ReadonlySet<string>> => {
  const rows = await client.lateArrival.groupBy({ by: 'setItemId', where: { attempt: { assignmentId } } })
  return new Set(rows.map(({ setItemId }) => setItemId))
}

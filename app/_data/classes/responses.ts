import 'server-only'
import { readArrivals } from '#data/classes/late-arrivals'
import { orderOfAnswers } from '#data/classes/marks'
import { readNames } from '#data/classes/names'
import type { ResponseView } from '#data/classes/views'
import type { Item } from '#lib/items/item'
import type { ItemResponse } from '#lib/items/response'
import { shownResponse } from '#lib/items/shown-response'
import type { Database } from '#prisma/client'

const readAttempts = (client: Database, assignmentId: string, setItemId: string) =>
  client.attempt.findMany({
    where: { assignmentId },
    select: {
      id: true,
      number: true,
      user: { select: { id: true, name: true } },
      responses: {
        where: { setItemId },
        select: { response: true, share: true },
        orderBy: orderOfAnswers('desc'),
        take: 1,
      },
      overrides: { where: { setItemId }, orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1 },
    },
  })

const byName = (a: ResponseView, b: ResponseView): number =>
  a.name.localeCompare(b.name) ||
  (a.userId < b.userId ? -1 : Number(a.userId > b.userId)) ||
  a.number - b.number

/** What everybody answered to one question of an assignment: the last answer of each attempt, by the learner's name. */
export const readEverybodys = async (
  client: Database,
  assignmentId: string,
  setItemId: string,
  item: Item,
): Promise<ResponseView[]> => {
  const [attempts, arrivals] = await Promise.all([
    readAttempts(client, assignmentId, setItemId),
    readArrivals(client, assignmentId, setItemId, item),
  ])
  const nameOf = await readNames(
    client,
    attempts.flatMap(({ overrides: [override] }) => override?.byUserId ?? []),
  )
  return attempts
    .map(({ id, number, user, responses: [last], overrides: [override] }) => ({
      attemptId: id,
      number,
      setItemId,
      userId: user.id,
      name: user.name,
      given: last ? shownResponse(JSON.parse(last.response) as ItemResponse) : '',
      share: last?.share ?? 0,
      override:
        override && override.share !== null
          ? { share: override.share, reason: override.reason, by: nameOf(override.byUserId) }
          : null,
      arrival: arrivals.get(id) ?? null,
    }))
    .sort(byName)
}

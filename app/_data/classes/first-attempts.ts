import 'server-only'
import { orderOfAnswers } from '#data/classes/marks'
import { readTerms, type SettingsRow } from '#data/classes/terms'
import { handedInAt } from '#lib/classes/attempt'
import type { ItemResponse } from '#lib/items/response'
import type { Database } from '#prisma/client'

/** What somebody answered to one item, and the share of its points that it got. */
export interface Given {
  readonly share: number
  readonly response: ItemResponse
}

/** Each learner's first attempt that was handed in, later ones being better informed: by set item, the last answer. */
export const readFirstAttempts = async (
  client: Database,
  assignmentId: string,
  settings: SettingsRow,
  now: Date,
): Promise<ReadonlyMap<string, Given>[]> => {
  const termsOf = await readTerms(client, assignmentId, settings)
  const attempts = await client.attempt.findMany({
    where: { assignmentId },
    select: {
      userId: true,
      startedAt: true,
      submittedAt: true,
      completedAt: true,
      responses: {
        select: { setItemId: true, share: true, response: true },
        orderBy: orderOfAnswers('asc'),
      },
    },
    orderBy: { number: 'asc' },
  })
  const firstAttempts = new Map<string, ReadonlyMap<string, Given>>()
  for (const { userId, responses, ...attempt } of attempts) {
    if (firstAttempts.has(userId) || handedInAt(termsOf(userId), attempt, now) === null) continue
    const given = responses.map(({ setItemId, share, response }): [string, Given] => [
      setItemId,
      { share, response: JSON.parse(response) as ItemResponse },
    ])
    firstAttempts.set(userId, new Map(given))
  }
  return [...firstAttempts.values()]
}

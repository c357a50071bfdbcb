import 'server-only'
import type { Client } from '#data/sitting/sitting'
import type { QuestionView, SlotView } from '#data/sitting/views'
import type { ItemResponse } from '#lib/items/response'

/** What was put down in a slot, and when by the clock of the device. */
type Draft = Pick<SlotView, 'response' | 'answeredAt'>

/** What has been put down in a sitting and not given yet, by the public ids of its questions. */
export const readDrafts = async (client: Client, sessionId: string): Promise<ReadonlyMap<string, Draft>> => {
  const drafts = await client.draft.findMany({
    where: { sessionId },
    select: { response: true, savedAt: true, item: { select: { publicId: true } } },
  })
  return new Map(
    drafts.map(({ item, response, savedAt }) => [
      item.publicId,
      { response: JSON.parse(response) as ItemResponse, answeredAt: savedAt.toISOString() },
    ]),
  )
}

/** The same for one question. */
export const readDraft = async (
  client: Client,
  sessionId: string,
  question: QuestionView | null,
): Promise<ItemResponse | null> => {
  if (question === null) return null
  return (await readDrafts(client, sessionId)).get(question.itemId)?.response ?? null
}

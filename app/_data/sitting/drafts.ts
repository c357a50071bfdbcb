import 'server-only'
import type { Client } from '#data/sitting/sitting'
import type { QuestionView, SlotView } from '#data/sitting/views'
import type { ItemResponse } from '#lib/items/response'
import type { Transaction } from '#prisma/client'

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

/** The items of a sitting of which the answers were given and may not be logged yet. */
export const readKeptBack = async (client: Client, sessionId: string): Promise<ReadonlySet<string>> => {
  const rows = await client.draft.findMany({ where: { sessionId, isGiven: true }, select: { itemId: true } })
  return new Set(rows.map(({ itemId }) => itemId))
}

/** An answer that was given and may not be logged yet; one that was given before stands. */
export const keepBack = async (
  tx: Transaction,
  {
    sessionId,
    itemId,
    answerId,
    response,
    savedAt,
    elapsedMs,
    timeZone,
  }: {
    readonly sessionId: string
    readonly itemId: string
    readonly answerId: string
    readonly response: ItemResponse
    readonly savedAt: Date
    readonly elapsedMs: number
    readonly timeZone: string
  },
): Promise<void> => {
  const place = { sessionId_itemId: { sessionId, itemId } }
  const before = await tx.draft.findUnique({ where: place, select: { isGiven: true } })
  if (before?.isGiven) return
  const given = { answerId, response: JSON.stringify(response), savedAt, elapsedMs, timeZone, isGiven: true }
  await tx.draft.upsert({ where: place, create: { sessionId, itemId, ...given }, update: given })
}

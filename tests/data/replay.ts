import { foldLog } from '#lib/study/fold'
import { stateOf } from '#prisma/cards'
import type { Database } from '#prisma/client'
import { entryOf, type ReviewRow } from '#tests/log-rows'

/** How a card stands by its own columns. */
export const stored = (
  card: Parameters<typeof stateOf>[0] & { suspended: boolean; buriedDay: number | null },
) => ({
  state: stateOf(card),
  suspended: card.suspended,
  buriedDay: card.buriedDay,
})

/** How it stands by the rows of its log, in whatever order the database gives them. */
export const foldedFromLog = async (
  client: Database,
  { userId, factId }: { readonly userId: string; readonly factId: string },
): Promise<ReturnType<typeof stored>> => {
  const rows = await client.review.findMany({
    where: { userId, factId },
    include: { parameters: { select: { weights: true } } },
  })
  const entries = rows.map((row) =>
    entryOf({ ...row, weights: row.parameters?.weights ?? null } as ReviewRow),
  )
  const { state, suspendedFor, buriedDay } = foldLog(entries)
  return { state, suspended: suspendedFor !== null, buriedDay }
}

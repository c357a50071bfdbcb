import type { CardState, Rating } from '#lib/study/card'
import { foldLog, type LogEntry } from '#lib/study/log'
import type { Database } from '#prisma/client'

/** What the rows of the log say about one card, read apart from the code that keeps the card. */
export const foldedFromLog = async (
  client: Database,
  { userId, factId }: { readonly userId: string; readonly factId: string },
): Promise<CardState> => {
  const rows = await client.review.findMany({ where: { userId, factId } })
  const entries = rows.map(({ answerId: id, answeredAt: at, kind, ...row }): LogEntry => {
    if (kind === 'undo') return { kind, id, at, of: row.undoes ?? '' }
    if (kind === 'reset') return { kind, id, at }
    return {
      kind: 'answer',
      id,
      at,
      timeZone: row.timeZone ?? '',
      rating: row.rating as Rating,
      retention: row.retention ?? 0,
    }
  })
  return foldLog(entries)
}

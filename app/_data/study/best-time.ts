import 'server-only'
import type { Client } from '#data/sitting/sitting'
import { COUNTED } from '#data/study/counted'

/** The fastest that a viewer has matched an item without a mistake, in milliseconds; null when never. */
export const readBestTime = async (
  client: Client,
  userId: string,
  itemId: string,
): Promise<number | null> => {
  const [row] = await client.$queryRaw<{ best: number | null }[]>`
    SELECT MIN(r.elapsedMs) AS best FROM Review r
    WHERE r.itemId = ${itemId} AND r.userId = ${userId} AND r.mode = 'match' AND r.score = 1 AND ${COUNTED}`
  return row?.best == null ? null : Number(row.best)
}

import type { Database } from '#prisma/client'

/** The setting that says when the content folder was last read to its end (ISO 8601). */
export const SYNCED = 'contentReadAt'

/** Writes it down. */
export const markSynced = async (client: Database, now: Date): Promise<void> => {
  const value = now.toISOString()
  await client.setting.upsert({ where: { key: SYNCED }, create: { key: SYNCED, value }, update: { value } })
}

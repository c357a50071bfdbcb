import type { Database } from '#prisma/client'

/** One try of the backups on schedule. */
export interface BackupRun {
  /** ISO 8601 */
  readonly at: string
  /** Why it came to nothing; '' for a copy that was made and checked. */
  readonly why: string
}

/** The setting that holds the last of them, the latest first; JSON. */
const RUNS = 'backupRuns'
const MOST_RUNS = 10

/** The last tries, the latest first. */
export const readBackupRuns = async (client: Database): Promise<readonly BackupRun[]> => {
  const row = await client.setting.findUnique({ where: { key: RUNS }, select: { value: true } })
  return row ? JSON.parse(row.value) : []
}

/** Writes one more down; the oldest is forgotten. */
export const noteBackupRun = async (client: Database, run: BackupRun): Promise<void> => {
  const value = JSON.stringify([run, ...(await readBackupRuns(client))].slice(0, MOST_RUNS))
  await client.setting.upsert({ where: { key: RUNS }, create: { key: RUNS, value }, update: { value } })
}

import 'server-only'
import { isAllowedOnServer } from '#data/account/administrators'
import type { Viewer } from '#data/account/viewer'
import { readingNow } from '#data/articles/readers'
import { database } from '#data/server/database'
import { type BackupRun, readBackupRuns } from '#prisma/backup-runs'
import { hoursBetweenBackups } from '#prisma/backup-settings'
import type { Stage } from '#prisma/reading/stage'
import { readContentProblems, SYNCED } from '#prisma/sync-mark'

/** What the server does beside answering, and how it went. */
export interface JobsView {
  /** Readings of what people have brought. */
  readonly waiting: number
  readonly running: readonly { readonly slug: string; readonly title: string; readonly stage: Stage }[]
  readonly failed: number
  /** When the content folder was last read to its end (ISO 8601), and how many things were wrong with it. */
  readonly contentRead: string | null
  readonly contentProblems: number
  /** Hours between two backups; 0 for none on schedule. */
  readonly backupEveryH: number
  /** The last tries, the latest first. */
  readonly backupRuns: readonly BackupRun[]
}

/** Null for whoever may not see the server. */
export const readJobs = async (viewer: Viewer): Promise<JobsView | null> => {
  const client = await database()
  if (!(await isAllowedOnServer(client, viewer, 'see-server'))) return null
  const { waiting, running } = readingNow()
  const [titles, failed, read, problems, backupRuns] = await Promise.all([
    client.manuscript.findMany({
      where: { slug: { in: running.map(({ slug }) => slug) } },
      select: { slug: true, title: true },
    }),
    client.manuscript.count({ where: { state: 'failed' } }),
    client.setting.findUnique({ where: { key: SYNCED }, select: { value: true } }),
    readContentProblems(client),
    readBackupRuns(client),
  ])
  return {
    waiting,
    running: running.map(({ slug, stage }) => ({
      slug,
      title: titles.find((one) => one.slug === slug)?.title ?? '',
      stage,
    })),
    failed,
    contentRead: read?.value ?? null,
    contentProblems: problems.total,
    backupEveryH: hoursBetweenBackups(),
    backupRuns,
  }
}

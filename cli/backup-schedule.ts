import { run } from '#cli/run'
import { logEvent } from '#data/server/log'
import { hoursBetweenBackups } from '#prisma/backup-settings'

const HOUR_MS = 3_600_000
const FIRST_AFTER_MS = 60_000

/** In a process of its own: SQLite's locks belong to a process, and a second library in this one would lose them. */
const backUpNow = async (): Promise<void> => {
  const secret = process.env.WENGU_BACKUP_SECRET === '1' ? ['--secret'] : []
  const args = ['--import', 'tsx', 'cli/wengu.ts', 'backup', ...secret]
  const { code, errors } = await run(process.execPath, args, { quiet: true })
  if (code === 0) logEvent('info', 'backup made')
  else logEvent('error', 'backup failed', { code, why: errors.trim().slice(0, 500) })
}

/**
 * Backs the database up a minute after the start and then every day, as long as the server runs.
 *
 * @returns ends it
 */
export const backUpRegularly = (): (() => void) => {
  const hours = hoursBetweenBackups()
  if (hours === 0) return () => undefined
  const first = setTimeout(() => void backUpNow(), FIRST_AFTER_MS)
  const others = setInterval(() => void backUpNow(), hours * HOUR_MS)
  return () => {
    clearTimeout(first)
    clearInterval(others)
  }
}

import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'

const RETRY_MS = 500

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY'

/**
 * Does some work that only one process may do at a time (two builds in one folder would mix). The lock is SQLite's own
 * lock on a file, so it is gone when its holder is, however that ended.
 *
 * @param file made when it isn't there; nothing is ever kept in it
 * @param onWait called once when another process holds the lock
 */
export const withLock = async <T>(file: string, onWait: () => void, work: () => Promise<T>): Promise<T> => {
  mkdirSync(dirname(file), { recursive: true })
  const lock = new Database(file, { timeout: 0 })
  for (let tries = 0; ; tries++) {
    try {
      lock.exec('BEGIN EXCLUSIVE')
      break
    } catch (error) {
      if (!isBusy(error)) throw error
      if (tries === 0) onWait()
      await wait(RETRY_MS)
    }
  }
  try {
    return await work()
  } finally {
    lock.close()
  }
}

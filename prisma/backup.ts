import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { access } from 'node:fs/promises'
import sqlite3 from 'sqlite3'
import { migrationNames } from '#prisma/engine'
import { markInUse } from '#prisma/standing'
import { databaseFile, databaseUrl, makeDatabaseFolder } from '#prisma/url'

/**
 * Copies of the database and the way back, for a process of its own: SQLite's locks belong to a process, so one that
 * has the database open by another library loses them when this closes its connection (sqlite.org/howtocorrupt.html).
 */

/** Why a backup was not made or not taken back, for the person who asked. */
export type BackupResult = { readonly ok: true } | { readonly ok: false; readonly why: string }

/** Tables without which a file is no database of ours. */
const OUR_TABLES = ['_prisma_migrations', 'Article', 'Card', 'Review', 'User']

const connect = (file: string, mode: number): Promise<sqlite3.Database> =>
  new Promise((resolve, reject) => {
    const db = new sqlite3.Database(file, mode, (error) => (error ? reject(error) : resolve(db)))
  })

const ask = <Row>(db: sqlite3.Database, sql: string, ...params: readonly string[]): Promise<Row[]> =>
  new Promise((resolve, reject) => {
    db.all<Row>(sql, params, (error, rows) => (error ? reject(error) : resolve(rows)))
  })

const close = (db: sqlite3.Database): Promise<void> =>
  new Promise((resolve, reject) => {
    db.close((error) => (error ? reject(error) : resolve()))
  })

const withFile = async <T>(file: string, mode: number, work: (db: sqlite3.Database) => Promise<T>) => {
  const db = await connect(file, mode)
  try {
    return await work(db)
  } finally {
    await close(db)
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Why a file is not a whole database of ours, or null when it is. */
export const faultOf = async (file: string): Promise<string | null> => {
  try {
    return await withFile(file, sqlite3.OPEN_READONLY, async (db) => {
      const broken = await ask<{ integrity_check: string }>(db, 'PRAGMA integrity_check')
      if (broken[0]?.integrity_check !== 'ok') return `damaged: ${broken[0]?.integrity_check}`
      const dangling = await ask<{ table: string }>(db, 'PRAGMA foreign_key_check')
      if (dangling[0]) return `damaged: a row of ${dangling[0].table} refers to nothing`
      const tables = await ask<{ name: string }>(db, "SELECT name FROM sqlite_master WHERE type = 'table'")
      const names = new Set(tables.map(({ name }) => name))
      const missing = OUR_TABLES.find((name) => !names.has(name))
      return missing === undefined ? null : `not a database of Wengu: it has no table ${missing}`
    })
  } catch (error) {
    return messageOf(error)
  }
}

const onDisk = (file: string): void => {
  const handle = openSync(file, 'r+')
  fsyncSync(handle)
  closeSync(handle)
}

/** A whole and checked copy of `from` at `to`, which must not exist; nothing is left behind when it fails. */
const copyChecked = async (from: string, to: string): Promise<string | null> => {
  try {
    // Reads one moment's state, also while others write (sqlite.org/lang_vacuum.html#vacuuminto).
    await withFile(from, sqlite3.OPEN_READONLY, (db) => ask(db, 'VACUUM INTO ?', to))
    const fault = await faultOf(to)
    if (fault !== null) rmSync(to)
    else onDisk(to)
    return fault
  } catch (error) {
    rmSync(to, { force: true })
    return messageOf(error)
  }
}

/** Writes a checked copy of the database to a new file, while the app may be running. */
export const backUp = async (file: string, url: string = databaseUrl()): Promise<BackupResult> => {
  const source = databaseFile(url)
  if (!existsSync(source)) return { ok: false, why: `There is no database at ${source}` }
  if (existsSync(file)) return { ok: false, why: `${file} exists already` }
  const draft = `${file}.part`
  rmSync(draft, { force: true })
  const fault = await copyChecked(source, draft)
  if (fault !== null) return { ok: false, why: `The copy is no good: ${fault}` }
  renameSync(draft, file)
  return { ok: true }
}

/** When anything was last written down in a database of ours: an answer, an account, a change to one; null for never. */
const newestEntry = (file: string): Promise<number | null> =>
  withFile(file, sqlite3.OPEN_READONLY, async (db) => {
    // Moments are kept as ISO 8601 text, or as milliseconds.
    const at = (column: string, table: string) =>
      `SELECT MAX(CASE typeof(${column}) WHEN 'text' THEN unixepoch(${column}) * 1000 ELSE ${column} END) AS at FROM ${table}`
    const tables = [at('recordedAt', 'Review'), at('recordedAt', 'AttemptResponse'), at('updatedAt', 'User')]
    const rows = await ask<{ at: number | null }>(db, tables.join(' UNION ALL '))
    const all = rows.flatMap((row) => row.at ?? [])
    return all.length === 0 ? null : Math.max(...all)
  })

/** Whether a database holds something that is newer than all of a backup; what cannot be read holds nothing. */
const holdsNewer = async (target: string, file: string): Promise<boolean> => {
  const [there, brought] = await Promise.all([newestEntry(target).catch(() => null), newestEntry(file)])
  return there !== null && there > (brought ?? 0)
}

/** What a newer version of Wengu has done to a backup, this one could not read. */
const madeByNewer = (file: string): Promise<string | null> =>
  withFile(file, sqlite3.OPEN_READONLY, async (db) => {
    const rows = await ask<{ name: string }>(db, 'SELECT migration_name AS name FROM _prisma_migrations')
    const known = new Set(migrationNames())
    return rows.find(({ name }) => !known.has(name))?.name ?? null
  })

/** Whether some other process has the file open: only then can it not be locked whole. */
const isInUse = async (file: string): Promise<boolean> => {
  try {
    await withFile(file, sqlite3.OPEN_READWRITE, async (db) => {
      await ask(db, 'PRAGMA locking_mode = EXCLUSIVE')
      await ask(db, 'PRAGMA wal_checkpoint(TRUNCATE)')
      await ask(db, 'PRAGMA journal_mode = DELETE')
      await ask(db, 'BEGIN EXCLUSIVE')
      await ask(db, 'ROLLBACK')
    })
    return false
  } catch (error) {
    return /SQLITE_BUSY|SQLITE_LOCKED/.test(messageOf(error))
  }
}

/**
 * Puts a backup in the place of the database, which the app must not have open. The file that was there is kept
 * beside it.
 *
 * @param mayBeOlder whether the database may hold what is newer than the backup; else that is refused
 * @param now names the kept file
 * @returns with the kept file's name, or null when there was none
 */
export const restore = async (
  file: string,
  now: Date,
  mayBeOlder: boolean,
  url: string = databaseUrl(),
): Promise<
  { readonly ok: true; readonly kept: string | null } | { readonly ok: false; readonly why: string }
> => {
  const target = databaseFile(url)
  const isThere = await access(file).then(
    () => true,
    () => false,
  )
  if (!isThere) return { ok: false, why: `There is no file ${file}` }
  const fault = await faultOf(file)
  if (fault !== null) return { ok: false, why: `${file} cannot be restored: ${fault}` }
  const newer = await madeByNewer(file)
  if (newer !== null) {
    return { ok: false, why: `${file} was made by a newer version of Wengu (${newer}): start that version` }
  }
  if (!mayBeOlder && existsSync(target) && (await holdsNewer(target, file))) {
    return {
      ok: false,
      why: `${target} holds answers or accounts that are newer than all of ${file}. With --older it is restored all the same; the file that is there is kept beside it.`,
    }
  }
  if (existsSync(target) && (await isInUse(target))) {
    return { ok: false, why: 'The database is in use: stop Wengu first' }
  }
  makeDatabaseFolder(url)
  const draft = `${target}.part`
  rmSync(draft, { force: true })
  const copied = await copyChecked(file, draft)
  if (copied !== null) return { ok: false, why: `The copy is no good: ${copied}` }
  const kept = existsSync(target) ? `${target}.${now.toISOString().replace(/\D/g, '').slice(0, 14)}` : null
  if (kept !== null) {
    renameSync(target, kept)
    for (const end of ['-wal', '-shm']) if (existsSync(target + end)) renameSync(target + end, kept + end)
  }
  renameSync(draft, target)
  markInUse(target)
  return { ok: true, kept }
}

import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { asRefusal, DatabaseRefused } from '#prisma/refusal'

/**
 * A database is never migrated where it lies. A copy is migrated and checked, and takes its place in one step: a
 * migration that fails, or a machine that loses its power at any moment, leaves the file as it was. The file of before is
 * kept beside the new one.
 */

/** So many files of before are kept. */
const KEPT = 3

const END = '.upgrading'
const BEFORE = '.before-'

/** Where the copy is made; what a broken-off upgrade has left there was never in use. */
const clearDraft = (file: string): string => {
  const draft = `${file}${END}`
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(draft + end, { force: true })
  return draft
}

const onDisk = (path: string): void => {
  const handle = openSync(path, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** The copy is as large, and while its tables are made anew SQLite keeps what was there before as well. */
const checkRoom = (file: string): void => {
  const { bavail, bsize } = statfsSync(dirname(file))
  const [free, wanted] = [bavail * bsize, 3 * statSync(file).size]
  if (free >= wanted) return
  const inMb = (bytes: number) => `${Math.ceil(bytes / 2 ** 20)} MB`
  throw new DatabaseRefused(
    `To upgrade ${file}, its disk needs ${inMb(wanted)} of room and has ${inMb(free)}. Nothing was changed.`,
  )
}

/** Has a file to itself, with all that was written in the file itself, until `work` is done. */
const holdAlone = async (file: string, work: () => Promise<void>): Promise<void> => {
  const held = new Sqlite(file, { timeout: 0 })
  try {
    held.pragma('locking_mode = EXCLUSIVE')
    held.pragma('wal_checkpoint(TRUNCATE)')
    held.pragma('journal_mode = DELETE')
    held.exec('BEGIN EXCLUSIVE')
    held.exec('COMMIT')
    await work()
  } finally {
    held.close()
  }
}

const checkWhole = (draft: string): void => {
  const made = new Sqlite(draft, { readonly: true })
  try {
    const [found] = made.pragma('quick_check(1)') as { quick_check: string }[]
    const [dangling] = made.pragma('foreign_key_check') as { table: string }[]
    if (found?.quick_check !== 'ok') throw new Error(`The migrated copy is damaged: ${found?.quick_check}`)
    if (dangling) throw new Error(`The migrated copy has a row of ${dangling.table} that refers to nothing`)
  } finally {
    made.close()
  }
}

const takePlace = (draft: string, file: string): void => {
  onDisk(draft)
  renameSync(draft, file)
  onDisk(dirname(file))
}

/** The files of before, the oldest first. */
export const filesOfBefore = (file: string): string[] =>
  readdirSync(dirname(file))
    .filter((name) => name.startsWith(`${basename(file)}${BEFORE}`))
    .map((name) => join(dirname(file), name))
    .sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs)

const keepOnlyLatest = (file: string): void => {
  for (const old of filesOfBefore(file).slice(0, -KEPT)) rmSync(old, { force: true })
}

/** Makes a new database aside and puts it into its place whole; what lay there has never been in use. */
export const createAside = async (file: string, migrate: (draft: string) => Promise<void>): Promise<void> => {
  const draft = clearDraft(file)
  try {
    // What the engine says of a disk that takes nothing tells nobody why.
    writeFileSync(draft, '')
    await migrate(draft)
    checkWhole(draft)
  } catch (error) {
    clearDraft(file)
    throw asRefusal(file, error)
  }
  // The file first: a journal of another file would be played back into the new one.
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(file + end, { force: true })
  takePlace(draft, file)
}

/**
 * Migrates a copy of a database and puts it into its place; the file of before is kept as `FILE.before-NAME`.
 *
 * @param name of the first migration that is missing
 * @throws DatabaseRefused when somebody else has the file open, or there is no room
 */
export const upgradeAside = async (
  file: string,
  name: string,
  migrate: (draft: string) => Promise<void>,
): Promise<void> => {
  const draft = clearDraft(file)
  checkRoom(file)
  try {
    await holdAlone(file, async () => {
      copyFileSync(file, draft, constants.COPYFILE_FICLONE)
      await migrate(draft)
      checkWhole(draft)
      const before = `${file}${BEFORE}${name}`
      if (!existsSync(before)) linkSync(file, before)
      takePlace(draft, file)
    })
  } catch (error) {
    clearDraft(file)
    throw asRefusal(file, error)
  }
  keepOnlyLatest(file)
}

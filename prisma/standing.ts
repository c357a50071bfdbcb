import { existsSync, statSync, writeFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { asRefusal, DatabaseRefused } from '#prisma/refusal'

/**
 * What a database file is before anything is done with it: not there yet, begun by an earlier version and broken off, or
 * one with some of the migrations.
 */
export type Standing =
  | { readonly kind: 'none' }
  /** An earlier version of Wengu was stopped while it made the file; nobody has used it yet. */
  | { readonly kind: 'unborn' }
  | { readonly kind: 'some'; readonly applied: ReadonlySet<string> }

interface Row {
  readonly name: string
  readonly finished: number | null
}

/** Stands beside a database that has been in use: without it, the file's end would look like a first start. */
const markOf = (file: string): string => `${file}.in-use`

/** Remembers that there is a database here. */
export const markInUse = (file: string): void => {
  if (!existsSync(markOf(file)))
    writeFileSync(
      markOf(file),
      'This folder has a database of Wengu. See "Where the data is" in the README.\n',
    )
}

/** Not read-only: what a killed process has left to be rolled back is rolled back first, as SQLite does at any opening. */
const READ = { fileMustExist: true, timeout: 2_000 } as const

const isEmpty = (file: string): boolean => !existsSync(file) || statSync(file).size === 0

const has = (db: Sqlite.Database, table: string): boolean =>
  db.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(table) !== undefined

const readRows = (db: Sqlite.Database): Row[] =>
  has(db, '_prisma_migrations')
    ? db
        .prepare<[], Row>(
          `SELECT migration_name AS name, finished_at AS finished FROM _prisma_migrations
            WHERE rolled_back_at IS NULL`,
        )
        .all()
    : []

const isUnborn = (db: Sqlite.Database, rows: readonly Row[]): boolean => {
  const nobody = !has(db, 'User') || db.prepare('SELECT 1 FROM User LIMIT 1').get() === undefined
  return nobody && rows.some(({ finished }) => finished === null)
}

const readStanding = (db: Sqlite.Database, file: string): Standing => {
  const rows = readRows(db)
  if (isUnborn(db, rows)) return { kind: 'unborn' }
  const broken = rows.find(({ finished }) => finished === null)
  if (broken)
    throw new DatabaseRefused(
      `An earlier version of Wengu was stopped while it changed ${file} (${broken.name}). Put back the last backup: ` +
        'npm run wengu -- restore BACKUP',
    )
  return { kind: 'some', applied: new Set(rows.map(({ name }) => name)) }
}

/**
 * Looks at a database file, without changing anything.
 *
 * @throws DatabaseRefused when it is gone or empty but has been in use, damaged, locked, or broken off half-way
 */
export const standingOf = (file: string): Standing => {
  if (isEmpty(file)) {
    if (existsSync(markOf(file)))
      throw new DatabaseRefused(
        `The database ${file} is ${existsSync(file) ? 'empty' : 'gone'}, though it has been in use. Put back a backup ` +
          `(npm run wengu -- restore BACKUP). For a new, empty school, delete ${markOf(file)} first.`,
      )
    return { kind: 'none' }
  }
  try {
    const db = new Sqlite(file, READ)
    try {
      return readStanding(db, file)
    } finally {
      db.close()
    }
  } catch (error) {
    throw asRefusal(file, error)
  }
}

/**
 * Whether each page of the file is one (PRAGMA quick_check): what a failing disk or a broken copy leaves behind.
 *
 * @throws DatabaseRefused when the file is damaged
 */
export const checkQuickly = (file: string): void => {
  try {
    const db = new Sqlite(file, READ)
    try {
      const [found] = db.pragma('quick_check(1)') as { quick_check: string }[]
      if (found?.quick_check === 'ok') return
      throw new DatabaseRefused(
        `${file} is damaged (${found?.quick_check.replaceAll('\n', ' ')}). Keep it, and put back the last backup: npm run wengu -- restore BACKUP`,
      )
    } finally {
      db.close()
    }
  } catch (error) {
    throw asRefusal(file, error)
  }
}

import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sqlite3 from 'sqlite3'

/** The database of a worker's server, in the folder that playwright.config.ts makes. */
export const databaseOf = (worker: number): string =>
  join(process.env.WENGU_E2E_FOLDER ?? '', `wengu-${worker}.db`)

/** The database of the server that all tests of this worker share. */
export const SHARED_DATABASE = databaseOf(Number(process.env.TEST_PARALLEL_INDEX ?? 0))

/** The first database as its server made it, with all content and nobody in it; template.ts leaves it here. */
export const templateFile = (): string => join(process.env.WENGU_E2E_FOLDER ?? '', 'template.db')

/** A database file that nobody has made yet, in a folder of its own. */
export const newDatabaseFile = (): string => join(mkdtempSync(join(tmpdir(), 'wengu-e2e-')), 'wengu.db')

/** A database file in a folder of its own that has all content already, which takes a server seconds to read. */
export const newFilledFile = (): string => {
  const file = newDatabaseFile()
  copyFileSync(templateFile(), file)
  return file
}

/**
 * Reads rows with another SQLite library than the app's, so that what is on the disk is told by a second witness.
 *
 * @param file of a server that may be running
 */
export const readRows = <Row>(file: string, sql: string, ...parameters: unknown[]): Promise<Row[]> =>
  new Promise((resolve, reject) => {
    const database = new sqlite3.Database(file, sqlite3.OPEN_READWRITE, (trouble) => {
      if (trouble) return reject(trouble)
      database.configure('busyTimeout', 5_000)
      database.all<Row>(sql, parameters, (error, rows) => {
        database.close()
        if (error) reject(error)
        else resolve(rows)
      })
    })
  })

import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

const DEFAULT_URL = 'file:data/wengu.db'

/** The database's address: DATABASE_URL (`file:path`), or data/wengu.db below the current folder. */
export const databaseUrl = (): string => process.env.DATABASE_URL || DEFAULT_URL

/**
 * The file behind an address, absolute.
 * @throws when the address is not a SQLite file's
 */
export const databaseFile = (url: string = databaseUrl()): string => {
  if (!url.startsWith('file:')) throw new Error(`DATABASE_URL must begin with file: but is ${url}`)
  return resolve(url.slice('file:'.length))
}

/** Makes the folder in which the database file lies. */
export const makeDatabaseFolder = (url: string = databaseUrl()): void => {
  mkdirSync(dirname(databaseFile(url)), { recursive: true })
}

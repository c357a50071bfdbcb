import 'server-only'
import { type Database, openDatabase } from '#prisma/client'
import { databaseUrl } from '#prisma/url'

// Next may load this module more than once; the connection is one all the same.
const ofProcess = globalThis as { wenguDatabases?: Map<string, Promise<Database>> }

/** The one connection of this process to the database that DATABASE_URL names. */
export const database = (): Promise<Database> => {
  ofProcess.wenguDatabases ??= new Map()
  const url = databaseUrl()
  const known = ofProcess.wenguDatabases.get(url)
  if (known) return known
  const open = openDatabase(url)
  ofProcess.wenguDatabases.set(url, open)
  // One failure to open must not be remembered for ever.
  open.catch(() => ofProcess.wenguDatabases?.delete(url))
  return open
}

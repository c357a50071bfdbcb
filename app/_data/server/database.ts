import 'server-only'
import { type Database, openDatabase } from '#prisma/client'
import { databaseUrl } from '#prisma/url'

// Next may load this module more than once; the connection is one all the same.
const held = globalThis as { wenguDatabases?: Map<string, Promise<Database>> }

/** The one connection of this process to the database that DATABASE_URL names. */
export const database = (): Promise<Database> => {
  held.wenguDatabases ??= new Map()
  const url = databaseUrl()
  const known = held.wenguDatabases.get(url)
  if (known) return known
  const open = openDatabase(url)
  held.wenguDatabases.set(url, open)
  // One failure to open must not be remembered for ever.
  open.catch(() => held.wenguDatabases?.delete(url))
  return open
}

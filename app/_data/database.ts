import 'server-only'
import { type Database, openDatabase } from '#prisma/client'
import { databaseUrl } from '#prisma/url'

// Next may load this module more than once; the connection is one all the same.
const held = globalThis as { wenguDatabases?: Map<string, Promise<Database>> }

/** The one connection of this process to the database that DATABASE_URL names. */
export const database = (): Promise<Database> => {
  held.wenguDatabases ??= new Map()
  const url = databaseUrl()
  const open = held.wenguDatabases.get(url) ?? openDatabase(url)
  held.wenguDatabases.set(url, open)
  return open
}

import { type Database, openDatabase } from '#prisma/client'
import { SHARED_DATABASE } from '#tests/e2e/database'

let opened: Promise<Database> | undefined

/** Uses the server's database from outside, as what a test sets up beforehand. A worker opens it once. */
export const withDatabase = async <T>(work: (client: Database) => Promise<T>): Promise<T> => {
  opened ??= openDatabase(`file:${SHARED_DATABASE}`)
  return work(await opened)
}

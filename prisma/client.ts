import { PrismaClient } from '#prisma/generated/client'
import { immediateAdapter } from '#prisma/immediate'
import { databaseUrl } from '#prisma/url'

export type { Prisma } from '#prisma/generated/client'
export type Database = PrismaClient
/** What may be used inside a transaction as well as outside. */
export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]

/** Milliseconds that a writer waits for another. */
const BUSY_TIMEOUT_MS = 5_000

/**
 * Opens a database file. Readers do not wait for the writer (WAL); an answer that was acknowledged is on the disk
 * (synchronous=FULL), power cuts included.
 */
export const openDatabase = async (url: string = databaseUrl()): Promise<Database> => {
  const client = new PrismaClient({
    adapter: immediateAdapter(url, BUSY_TIMEOUT_MS),
    transactionOptions: { maxWait: BUSY_TIMEOUT_MS, timeout: 2 * BUSY_TIMEOUT_MS },
  })
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) {
    await client.$queryRawUnsafe(`PRAGMA ${pragma}`)
  }
  return client
}

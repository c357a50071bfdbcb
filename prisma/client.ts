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
 * KiB of pages kept in memory for each connection. A learner of many years touches more of them from one question to
 * the next than fit into what SQLite keeps by itself, and would have them read again every time.
 */
const CACHE_KIB = 64 * 1024

/**
 * Opens a database file. Readers do not wait for the writer (WAL); an answer that was acknowledged is on the disk
 * (synchronous=FULL), power cuts included.
 */
export const openDatabase = async (url: string = databaseUrl()): Promise<Database> => {
  const client = new PrismaClient({
    adapter: immediateAdapter(url, BUSY_TIMEOUT_MS),
    transactionOptions: { maxWait: BUSY_TIMEOUT_MS, timeout: 2 * BUSY_TIMEOUT_MS },
  })
  const pragmas = [
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    `cache_size = -${CACHE_KIB}`,
  ]
  for (const pragma of pragmas) {
    await client.$queryRawUnsafe(`PRAGMA ${pragma}`)
  }
  return client
}

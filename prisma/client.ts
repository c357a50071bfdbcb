import { PrismaClient } from '#prisma/generated/client'
import { immediateAdapter } from '#prisma/immediate'
import { inTransaction, plainMethods, type Transaction } from '#prisma/transaction'
import { databaseUrl } from '#prisma/url'

export type { Prisma } from '#prisma/generated/client'
export type { Transaction } from '#prisma/transaction'
export type Database = PrismaClient

/** Milliseconds that a writer waits for another. */
const BUSY_TIMEOUT_MS = 5_000
const LIMITS = { maxWait: BUSY_TIMEOUT_MS, timeout: 2 * BUSY_TIMEOUT_MS }

/**
 * KiB of pages kept in memory for each connection. A learner of many years touches more of them from one question to
 * the next than fit into what SQLite keeps by itself, and would have them read again every time.
 */
const CACHE_KIB = 64 * 1024

type Work = (tx: Transaction) => Promise<unknown>

/**
 * Opens a database file. Readers do not wait for the writer (WAL); an answer that was acknowledged is on the disk
 * (synchronous=FULL), power cuts included. What is written out as SQL goes to the connection without Prisma, and a
 * transaction begins there (transaction.ts); models are Prisma's own.
 */
export const openDatabase = async (url: string = databaseUrl()): Promise<Database> => {
  const { factory, connection } = immediateAdapter(url, BUSY_TIMEOUT_MS)
  const client = new PrismaClient({ adapter: factory, transactionOptions: LIMITS })
  const pragmas = [
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    `cache_size = -${CACHE_KIB}`,
  ]
  for (const pragma of pragmas) {
    await client.$queryRawUnsafe(`PRAGMA ${pragma}`)
  }
  const transaction = client.$transaction.bind(client) as (
    work: Work | unknown[],
    limits?: Partial<typeof LIMITS>,
  ) => Promise<unknown>
  return Object.assign(client, {
    ...plainMethods((run) => connection().between(run)),
    $transaction: (work: Work | unknown[], limits: Partial<typeof LIMITS> = {}) =>
      typeof work === 'function'
        ? inTransaction(connection(), transaction, work, { ...LIMITS, ...limits })
        : transaction(work, limits),
  })
}

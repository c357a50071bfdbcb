import { setTimeout as wait } from 'node:timers/promises'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlQuery, Transaction } from '@prisma/driver-adapter-utils'
import type Sqlite from 'better-sqlite3'
import { keepPrepared } from '#prisma/prepared'
import { takeTurns } from '#prisma/turns'

/** One statement without parameters. */
const plain = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] })

/** Takes the write lock at once, and leaves its turn once when it has ended. */
const beginImmediately = async (transaction: Transaction, leave: () => void): Promise<Transaction> => {
  let hasEnded = false
  for (const last of ['commit', 'rollback'] as const) {
    const finish = transaction[last].bind(transaction)
    transaction[last] = async () => {
      if (hasEnded) return
      hasEnded = true
      await finish().finally(leave)
    }
  }
  try {
    await transaction.executeRaw(plain('ROLLBACK'))
    await transaction.executeRaw(plain('BEGIN IMMEDIATE'))
    return transaction
  } catch (error) {
    // Nothing has begun; this only lets the next one in.
    await transaction.rollback()
    throw error
  }
}

const isLocked = (error: unknown): boolean =>
  error instanceof Error &&
  'cause' in error &&
  typeof error.cause === 'object' &&
  (error.cause as { readonly kind?: unknown } | null)?.kind === 'SocketTimeout'

const FIRST_WAIT_MS = 4
const LONGEST_WAIT_MS = 50

/**
 * Does something again while another process holds the file's lock, for so long at most. SQLite would wait in place,
 * and with it the whole server: everybody who only reads, and whoever asks whether it lives.
 */
const untilFree = async <Result>(patienceMs: number, work: () => Promise<Result>): Promise<Result> => {
  const end = performance.now() + patienceMs
  for (let pause = FIRST_WAIT_MS; ; pause = Math.min(2 * pause, LONGEST_WAIT_MS)) {
    try {
      return await work()
    } catch (error) {
      if (!isLocked(error) || performance.now() > end) throw error
      await wait(pause)
    }
  }
}

/**
 * Prisma's adapter for better-sqlite3, with four differences.
 *
 * Transactions take the write lock as they begin. Prisma begins them unlocked; one that reads first and then writes
 * is refused at once, without waiting, when another connection has written in between (SQLITE_BUSY_SNAPSHOT,
 * sqlite.org/isolation.html). Begun immediately, it waits its turn.
 *
 * Statements outside of transactions wait until the open transaction has ended. There is one connection: run while
 * somebody else's transaction is open, a statement would be part of it, see what may never be, and be lost when it is
 * rolled back (turns.ts). So whoever holds a transaction must ask through it alone, never through the client around it.
 *
 * Statements are prepared once (prepared.ts).
 *
 * A lock that another process holds is waited for without holding up the rest.
 *
 * @param patienceMs so long at most
 */
export const immediateAdapter = (url: string, patienceMs: number): PrismaBetterSqlite3 => {
  const factory = new PrismaBetterSqlite3({ url, timeout: 0 })
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    keepPrepared((adapter as unknown as { readonly client: Sqlite.Database }).client)
    const turns = takeTurns()
    const begin = adapter.startTransaction.bind(adapter)
    adapter.startTransaction = (level) =>
      untilFree(patienceMs, async () => {
        await turns.enter()
        const begun = await begin(level).catch((error: unknown) => {
          turns.leave()
          throw error
        })
        return beginImmediately(begun, turns.leave)
      })
    for (const kind of ['queryRaw', 'executeRaw'] as const) {
      const run = adapter[kind].bind(adapter) as (query: SqlQuery) => Promise<never>
      adapter[kind] = (query: SqlQuery) => untilFree(patienceMs, () => turns.between(() => run(query)))
    }
    return adapter
  }
  return factory
}

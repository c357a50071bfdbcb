import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'

/** One statement without parameters. */
const plain = (sql: string) => ({ sql, args: [], argTypes: [] })

/**
 * Prisma's adapter for better-sqlite3 with transactions that take the write lock as they begin. Prisma begins them
 * unlocked; one that reads first and then writes is refused at once, without waiting, when another connection has
 * written in between (SQLITE_BUSY_SNAPSHOT, sqlite.org/isolation.html). Begun immediately, it waits its turn.
 */
export const immediateAdapter = (url: string, busyTimeoutMs: number): PrismaBetterSqlite3 => {
  const factory = new PrismaBetterSqlite3({ url, timeout: busyTimeoutMs })
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    const begin = adapter.startTransaction.bind(adapter)
    adapter.startTransaction = async (level) => {
      const transaction = await begin(level)
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
    return adapter
  }
  return factory
}

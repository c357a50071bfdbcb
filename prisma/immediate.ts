import { setTimeout as wait } from 'node:timers/promises'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlQuery } from '@prisma/driver-adapter-utils'
import type Sqlite from 'better-sqlite3'
import { keepPrepared } from '#prisma/prepared'
import { joinCommit, shareCommits } from '#prisma/shared-commit'
import { takeTurns } from '#prisma/turns'

/** A transaction is begun by whoever is first in a shared commit (shared-commit.ts), and not by Prisma's adapter. */
const leaveBeginningToUs = (database: Sqlite.Database): void => {
  const prepare = database.prepare.bind(database)
  const nothing = { run: () => undefined } as unknown as ReturnType<typeof prepare>
  database.prepare = ((sql: string) => (sql === 'BEGIN' ? nothing : prepare(sql))) as typeof database.prepare
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
 * Prisma's adapter for better-sqlite3, with five differences.
 *
 * Transactions take the write lock as they begin. Prisma begins them unlocked; one that reads first and then writes
 * is refused at once, without waiting, when another connection has written in between (SQLITE_BUSY_SNAPSHOT,
 * sqlite.org/isolation.html). Begun immediately, it waits its turn.
 *
 * Statements outside of transactions wait until no transaction is open. There is one connection: run while
 * somebody else's transaction is open, a statement would be part of it, see what may never be, and be lost when it is
 * rolled back (turns.ts). So whoever holds a transaction must ask through it alone, never through the client around it.
 *
 * Transactions that stand in line share a commit (shared-commit.ts).
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
    const database = (adapter as unknown as { readonly client: Sqlite.Database }).client
    keepPrepared(database)
    leaveBeginningToUs(database)
    const turns = takeTurns()
    const execute = adapter.executeRaw.bind(adapter)
    const commits = shareCommits(database, turns, (sql) => execute({ sql, args: [], argTypes: [] }))
    const begin = adapter.startTransaction.bind(adapter)
    adapter.startTransaction = (level) =>
      untilFree(patienceMs, async () => joinCommit(() => begin(level), await turns.enter(), commits))
    for (const kind of ['queryRaw', 'executeRaw'] as const) {
      const run = adapter[kind].bind(adapter) as (query: SqlQuery) => Promise<never>
      adapter[kind] = (query: SqlQuery) => untilFree(patienceMs, () => turns.between(() => run(query)))
    }
    return adapter
  }
  return factory
}

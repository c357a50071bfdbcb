import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter, SqlQuery, Transaction } from '@prisma/driver-adapter-utils'
import type Sqlite from 'better-sqlite3'
import { type Held, holdTransaction } from '#prisma/held'
import { type PlainStatements, plainStatements } from '#prisma/plain-statements'
import { keepPrepared } from '#prisma/prepared'
import { takeTurns } from '#prisma/turns'

/** As the driver says it, or Prisma's adapter for it. */
const isLocked = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  if ('code' in error && String(error.code).startsWith('SQLITE_BUSY')) return true
  return (error.cause as { readonly kind?: unknown } | null | undefined)?.kind === 'SocketTimeout'
}

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

/** The one connection to a database file. */
export interface Connection {
  /** Runs plain statements while no transaction is open. */
  readonly between: <Result>(run: (plain: PlainStatements) => Result) => Promise<Result>
  /** Begins a transaction when it is its turn. */
  readonly begin: () => Promise<Held>
  /** Has Prisma take part in a transaction that is open: what it begins inside of `work` is that one. */
  readonly lend: <Result>(held: Held, work: () => Result) => Result
}

/** A transaction as Prisma sees it; it tells when it ends, and sends no statements for that. */
const asPrisma = (held: Held, { provider, adapterName }: SqlDriverAdapter, run: Runs): Transaction => {
  const plainly = async (sql: string): Promise<void> => {
    held.plain().execute({ sql, values: [] })
  }
  return {
    ...{ provider, adapterName, options: { usePhantomQuery: true } },
    queryRaw: async (query) => {
      held.plain()
      return run.queryRaw(query)
    },
    executeRaw: async (query) => {
      held.plain()
      return run.executeRaw(query)
    },
    commit: async () => held.commit(),
    rollback: async () => held.rollback(),
    createSavepoint: (name) => plainly(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => plainly(`ROLLBACK TO ${name}`),
    releaseSavepoint: (name) => plainly(`RELEASE SAVEPOINT ${name}`),
  }
}

type Runs = Pick<SqlDriverAdapter, 'queryRaw' | 'executeRaw'>

const connectionOf = (database: Sqlite.Database, patienceMs: number, lent: AsyncLocalStorage<Held>) => {
  const plain = plainStatements(keepPrepared(database))
  const turns = takeTurns()
  const between = <Result>(run: () => Promise<Result>): Promise<Result> =>
    untilFree(patienceMs, () => turns.between(run))
  return {
    patiently: between,
    between: <Result>(run: (statements: PlainStatements) => Result) => between(async () => run(plain)),
    begin: () =>
      untilFree(patienceMs, async () => {
        await turns.enter()
        return holdTransaction(database, plain, turns.leave)
      }),
    lend: <Result>(held: Held, work: () => Result): Result => lent.run(held, work),
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
 * @returns for Prisma, and its connection once there is one
 */
export const immediateAdapter = (
  url: string,
  patienceMs: number,
): { readonly factory: PrismaBetterSqlite3; readonly connection: () => Connection } => {
  const factory = new PrismaBetterSqlite3({ url, timeout: 0 })
  const connect = factory.connect.bind(factory)
  const lent = new AsyncLocalStorage<Held>()
  let open: Connection | null = null
  factory.connect = async () => {
    const adapter = await connect()
    const { client } = adapter as unknown as { readonly client: Sqlite.Database }
    const connection = connectionOf(client, patienceMs, lent)
    open = connection
    const run: Runs = {
      queryRaw: adapter.queryRaw.bind(adapter),
      executeRaw: adapter.executeRaw.bind(adapter),
    }
    adapter.startTransaction = async (level) => {
      if (level && level !== 'SERIALIZABLE') throw new Error(`SQLite knows no isolation level ${level}`)
      return asPrisma(lent.getStore() ?? (await connection.begin()), adapter, run)
    }
    adapter.queryRaw = (query: SqlQuery) => connection.patiently(() => run.queryRaw(query))
    adapter.executeRaw = (query: SqlQuery) => connection.patiently(() => run.executeRaw(query))
    return adapter
  }
  return {
    factory,
    connection: () => {
      if (!open) throw new Error('The database is not open')
      return open
    },
  }
}

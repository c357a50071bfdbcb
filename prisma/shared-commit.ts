import type { Transaction } from '@prisma/driver-adapter-utils'
import type Sqlite from 'better-sqlite3'
import type { Turns } from '#prisma/turns'

/** Whoever waits longest for a commit that is shared waits for so many others. */
const MOST_IN_ONE = 8

/** A transaction that has ended well, and is told so once it is on the disk. */
interface Ended {
  readonly tell: () => void
  readonly fail: (error: unknown) => void
}

const POINT = 'member'

type Run = (sql: string) => Promise<unknown>

/** Ends what one member has done, and leaves the commit of all open where it is not the first that takes its own back. */
const endOwn = async (
  database: Sqlite.Database,
  isFirst: boolean,
  isKept: boolean,
  run: Run,
): Promise<void> => {
  if (!database.inTransaction) throw new Error('The database has taken back all that was not on the disk yet')
  if (!isKept) await run(isFirst ? 'ROLLBACK' : `ROLLBACK TO ${POINT}`)
  if (!isFirst) await run(`RELEASE ${POINT}`)
}

/**
 * Has transactions that stand in line share one commit. Of an answer's time more than half is the wait for the disk at
 * its commit, in which the process does nothing else; SQLite writes eight transactions to the disk as fast as one. Each
 * but the first begins with a savepoint, so that one that fails takes back its own and no more, and none is told that
 * it has ended before the commit which holds it is on the disk. Without a line nothing is different: each has a commit
 * of its own.
 *
 * Where SQLite itself takes everything back, as on a full disk, all that were not told yet fail.
 */
export const shareCommits = (database: Sqlite.Database, turns: Turns) => {
  const ended: Ended[] = []
  let size = 0

  const settle = (error: unknown): void => {
    size = 0
    for (const { tell, fail } of ended.splice(0)) {
      if (error === null) tell()
      else fail(error)
    }
    turns.leave()
  }

  /** Ends all of it, by COMMIT, or by ROLLBACK because of an error. */
  const close = async (run: Run, because: unknown = null): Promise<void> => {
    try {
      await run(because === null ? 'COMMIT' : 'ROLLBACK')
      settle(because)
    } catch (error) {
      // Where it is still open, the next one could not begin.
      if (database.inTransaction && because === null) return close(run, error)
      settle(because ?? error)
    }
  }

  /** Begins a commit for its first member, and a savepoint for each other. */
  const begin = async (isFirst: boolean, run: Run): Promise<void> => {
    try {
      await run(isFirst ? 'BEGIN IMMEDIATE' : `SAVEPOINT ${POINT}`)
      size += 1
    } catch (error) {
      if (isFirst) settle(error)
      else await close(run)
      throw error
    }
  }

  /** Ends a member; resolves once that is on the disk. */
  const end = async (isFirst: boolean, isKept: boolean, run: Run): Promise<void> => {
    try {
      await endOwn(database, isFirst, isKept, run)
    } catch (error) {
      await close(run, error)
      if (isKept) throw error
      return
    }
    if (isFirst && !isKept) return settle(null)
    const told = isKept && new Promise<void>((tell, fail) => ended.push({ tell, fail }))
    const isOver = size >= MOST_IN_ONE || !turns.handOn()
    await Promise.all([told, isOver && close(run)])
  }

  return { begin, end }
}

/** One statement without parameters. */
const plain = (sql: string) => ({ sql, args: [], argTypes: [] })

/**
 * Makes a transaction of Prisma's adapter a member of a shared commit. Prisma sends COMMIT or ROLLBACK as a statement
 * and then says which it was.
 *
 * @param isFirst nobody else's has begun in this commit
 */
export const joinCommit = async (
  transaction: Transaction,
  isFirst: boolean,
  { begin, end }: ReturnType<typeof shareCommits>,
): Promise<Transaction> => {
  const execute = transaction.executeRaw.bind(transaction)
  const letNextIn = transaction.commit.bind(transaction)
  const run: Run = (sql) => execute(plain(sql))
  let hasEnded = false
  const finish = async (isKept: boolean): Promise<void> => {
    if (hasEnded) return
    hasEnded = true
    // The adapter lets in one at a time; which, and when, is for turns.ts to say.
    await letNextIn()
    await end(isFirst, isKept, run)
  }
  try {
    await begin(isFirst, run)
  } catch (error) {
    hasEnded = true
    await letNextIn()
    throw error
  }
  transaction.executeRaw = async (query) => {
    if (query.sql !== 'COMMIT' && query.sql !== 'ROLLBACK') return execute(query)
    await finish(query.sql === 'COMMIT')
    return 0
  }
  transaction.commit = () => finish(true)
  transaction.rollback = () => finish(false)
  return transaction
}

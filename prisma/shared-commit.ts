import type { Transaction } from '@prisma/driver-adapter-utils'
import type Sqlite from 'better-sqlite3'
import type { Turns } from '#prisma/turns'

/** So many transactions share a commit at most. */
const MOST_IN_ONE = 8

/** After so many milliseconds no further one joins: statements outside of transactions wait for all that have. */
const OPEN_MS = 50

const POINT = 'member'

type Run = (sql: string) => Promise<unknown>

/** Those that have ended and wait for what they saw to be on the disk; all are told at once. */
const newEnded = () => {
  const waiting: { readonly tell: () => void; readonly fail: (error: unknown) => void }[] = []
  const told = () => new Promise<void>((tell, fail) => waiting.push({ tell, fail }))
  const tellAll = (error: unknown): void => {
    for (const { tell, fail } of waiting.splice(0)) {
      if (error === null) tell()
      else fail(error)
    }
  }
  return { told, tellAll }
}

/** Whether another may join: how many have, and since when it is open. */
const newPlaces = (now: () => number) => {
  let taken = 0
  let sinceMs = 0
  const take = (isFirst: boolean): void => {
    if (isFirst) sinceMs = now()
    taken = isFirst ? 1 : taken + 1
  }
  const isFull = (): boolean => taken >= MOST_IN_ONE || now() - sinceMs >= OPEN_MS
  return { take, isFull }
}

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
 * but the first begins with a savepoint, so that one that fails takes back its own and no more. None is told that it has
 * ended before the commit which holds it is on the disk; nor is one that failed, since it may have failed because of
 * rows of those before it (the first saw nobody's, and is told at once). Without a line nothing is different: each has
 * a commit of its own.
 *
 * So who has ended waits for the work of those who join afterwards, seven at most, and none later than OPEN_MS after the
 * first began. One that has joined and hangs holds up these until its own time is over.
 *
 * Where the commit fails, or SQLite itself takes everything back, as on a full disk, all that were not told yet fail.
 *
 * @param run runs a statement on this database, whoever's turn it is
 * @param now milliseconds of a clock that only goes forward
 */
export const shareCommits = (
  database: Sqlite.Database,
  turns: Turns,
  run: Run,
  now: () => number = () => performance.now(),
) => {
  const ended = newEnded()
  const places = newPlaces(now)

  const settle = (error: unknown): void => {
    ended.tellAll(error)
    turns.leave()
  }

  /** Ends all of it, by COMMIT, or by ROLLBACK because of an error. Never rejects. */
  const close = async (because: unknown = null): Promise<void> => {
    try {
      await run(because === null ? 'COMMIT' : 'ROLLBACK')
      settle(because)
    } catch (error) {
      // Where it is still open, the next one could not begin.
      if (database.inTransaction && because === null) return close(error)
      settle(because ?? error)
    }
  }

  /** Begins a commit for its first member, and a savepoint for each other. One that throws has nothing to end. */
  const begin = async (isFirst: boolean): Promise<void> => {
    try {
      places.take(isFirst)
      await run(isFirst ? 'BEGIN IMMEDIATE' : `SAVEPOINT ${POINT}`)
    } catch (error) {
      if (isFirst) settle(error)
      else await close()
      throw error
    }
  }

  /**
   * Ends a member; resolves once that, and what it saw, is on the disk.
   *
   * @throws what the commit of all failed with, also where this member takes back its own
   */
  const end = async (isFirst: boolean, isKept: boolean): Promise<void> => {
    try {
      await endOwn(database, isFirst, isKept, run)
    } catch (error) {
      await close(error)
      // One that is taken back anyway knows better why.
      if (isKept) throw error
      return
    }
    if (isFirst && !isKept) return settle(null)
    const told = ended.told()
    await Promise.all([told, (places.isFull() || !turns.handOn()) && close()])
  }

  return { begin, end }
}

/**
 * Makes a transaction of Prisma's adapter a member of a shared commit. Prisma sends COMMIT or ROLLBACK as a statement
 * and then says which it was.
 *
 * @param open begins it for the adapter, which lets in one at a time
 * @param isFirst nobody else's has begun in this commit
 */
export const joinCommit = async (
  open: () => Promise<Transaction>,
  isFirst: boolean,
  { begin, end }: ReturnType<typeof shareCommits>,
): Promise<Transaction> => {
  await begin(isFirst)
  const transaction = await open().catch(async (error: unknown) => {
    await end(isFirst, false)
    throw error
  })
  const execute = transaction.executeRaw.bind(transaction)
  const letNextIn = transaction.commit.bind(transaction)
  let hasEnded = false
  const finish = async (isKept: boolean): Promise<void> => {
    if (hasEnded) return
    hasEnded = true
    // The adapter lets in one at a time; which, and when, is for turns.ts to say.
    await letNextIn()
    await end(isFirst, isKept)
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

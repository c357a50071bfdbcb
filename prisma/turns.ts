/** What waits until nobody holds a transaction. */
type Waiting = () => void
/** A transaction that waits for its turn; whether it is the first since somebody has left. */
type Entering = (isFirst: boolean) => void

/**
 * Whose turn it is on one connection: a transaction has it alone; statements outside of transactions run between two.
 * Transactions come in the order in which they asked. When one leaves, all statements that wait run before the next
 * one begins: each request reads a few times before it writes, and would otherwise wait for every transaction in the
 * line at every step. One may hand its turn on instead, and then no statement runs in between; who does so sees to it
 * that it ends (shared-commit.ts).
 *
 * The line moves on once an event loop, not at once: the database answers without ever waiting, so transactions that
 * follow each other directly would keep the server from reading and answering requests until the line is empty.
 */
export const takeTurns = () => {
  let isHeld = false
  const statements: Waiting[] = []
  const transactions: Entering[] = []

  /**
   * Resolves when the connection is this transaction's alone, which then owes a `leave` or a `handOn`; false for one to
   * which the turn was handed on.
   */
  const enter = async (): Promise<boolean> => {
    if (isHeld || transactions.length > 0) return new Promise((resolve) => transactions.push(resolve))
    isHeld = true
    return true
  }

  const admitNext = (): void => {
    isHeld = true
    transactions.shift()?.(true)
  }

  /** Hands a turn on to the next transaction in line, before any statement that waits; false where there is none. */
  const handOn = (): boolean => {
    if (transactions.length === 0) return false
    setImmediate(() => transactions.shift()?.(false))
    return true
  }

  /** Ends a transaction's turn. */
  const leave = (): void => {
    isHeld = false
    for (const run of statements.splice(0)) run()
    if (transactions.length > 0) setImmediate(admitNext)
  }

  /** Runs a statement now, or as soon as no transaction is open. It must reach the database before it first awaits. */
  const between = <Result>(run: () => Promise<Result>): Promise<Result> =>
    isHeld ? new Promise((resolve, reject) => statements.push(() => run().then(resolve, reject))) : run()

  return { enter, handOn, leave, between }
}

export type Turns = ReturnType<typeof takeTurns>

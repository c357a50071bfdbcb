/** What waits until nobody holds a transaction. */
type Waiting = () => void

/**
 * Whose turn it is on one connection: a transaction has it alone; statements outside of transactions run between two.
 * Transactions come in the order in which they asked. When one ends, all statements that wait run before the next
 * one begins: each request reads a few times before it writes, and would otherwise wait for every transaction in the
 * line at every step.
 *
 * The line moves on once an event loop, not at once: the database answers without ever waiting, so transactions that
 * follow each other directly would keep the server from reading and answering requests until the line is empty.
 */
export const takeTurns = () => {
  let isHeld = false
  const statements: Waiting[] = []
  const transactions: Waiting[] = []

  /** Resolves when the connection is this transaction's alone, which then owes a `leave`. */
  const enter = async (): Promise<void> => {
    if (isHeld || transactions.length > 0) return new Promise((resolve) => transactions.push(resolve))
    isHeld = true
  }

  const admitNext = (): void => {
    isHeld = true
    transactions.shift()?.()
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

  return { enter, leave, between }
}

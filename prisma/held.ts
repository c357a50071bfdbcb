import type Sqlite from 'better-sqlite3'
import type { PlainStatements } from '#prisma/plain-statements'

/** An open transaction, which has the connection alone. */
export interface Held {
  /** @throws when it has ended: a statement would run outside of it */
  readonly plain: () => PlainStatements
  /** @throws when it has ended, or could not be committed; then it has been rolled back */
  readonly commit: () => void
  /** Does nothing when it has ended. */
  readonly rollback: () => void
}

const BEGIN = { sql: 'BEGIN IMMEDIATE', values: [] }
const COMMIT = { sql: 'COMMIT', values: [] }
const ROLLBACK = { sql: 'ROLLBACK', values: [] }

/**
 * Takes the write lock.
 *
 * @param leave is called once, when it has ended or could not begin
 * @throws when another process holds the lock
 */
export const holdTransaction = (
  database: Sqlite.Database,
  statements: PlainStatements,
  leave: () => void,
): Held => {
  let isOpen = true
  const plain = (): PlainStatements => {
    if (!isOpen) throw new Error('The transaction has ended')
    return statements
  }
  const rollback = (): void => {
    if (!isOpen) return
    isOpen = false
    try {
      // SQLite may have done it itself, as when the disk is full.
      if (database.open && database.inTransaction) statements.execute(ROLLBACK)
    } finally {
      leave()
    }
  }
  const commit = (): void => {
    plain()
    try {
      statements.execute(COMMIT)
    } catch (error) {
      rollback()
      throw error
    }
    isOpen = false
    leave()
  }
  try {
    statements.execute(BEGIN)
  } catch (error) {
    isOpen = false
    leave()
    throw error
  }
  return { plain, commit, rollback }
}

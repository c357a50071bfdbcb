import { readRows } from '#tests/e2e/database'
import type { Acknowledged } from '#tests/faults/load'

/** What is wrong in a database with what was acknowledged; nothing in all lists is as it should be. */
export interface Verdict {
  /** Acknowledged, and not there. */
  readonly lost: readonly string[]
  /** In the log more often than their item has facts. */
  readonly doubled: readonly string[]
  /** Cards that have not taken in as many answers as the log has. */
  readonly unfolded: number
  readonly integrity: string
  readonly dangling: number
}

export const ALL_KEPT: Verdict = { lost: [], doubled: [], unfolded: 0, integrity: 'ok', dangling: 0 }

/** Looks with another SQLite library than the server's at what the file holds. */
export const judge = async (file: string, { attempt, quiz }: Acknowledged): Promise<Verdict> => {
  const log = await readRows<{ id: string; rows: number; facts: number }>(
    file,
    `SELECT answerId AS id, COUNT(*) AS rows, COUNT(DISTINCT factId) AS facts FROM Review
      WHERE kind = 'answer' GROUP BY answerId`,
  )
  // An answer in a quiz to what an open assignment asks is put down until that is over.
  const saved = await readRows<{ id: string }>(
    file,
    'SELECT id FROM AttemptResponse UNION ALL SELECT answerId FROM Draft',
  )
  const [cards] = await readRows<{ answers: number | null }>(file, 'SELECT SUM(answers) AS answers FROM Card')
  const [check] = await readRows<{ integrity_check: string }>(file, 'PRAGMA integrity_check')
  const dangling = await readRows(file, 'PRAGMA foreign_key_check')
  const kept = new Set([...log, ...saved].map(({ id }) => id))
  return {
    lost: [...attempt, ...quiz].filter((id) => !kept.has(id)),
    doubled: log.filter(({ rows, facts }) => rows !== facts).map(({ id }) => id),
    unfolded: log.reduce((sum, { rows }) => sum + rows, 0) - (cards?.answers ?? 0),
    integrity: check?.integrity_check ?? '',
    dangling: dangling.length,
  }
}

import type { CardState, Rating } from '#lib/study/card'
import { foldLog, type LogEntry } from '#lib/study/log'
import { readRows } from '#tests/e2e/database'

interface ReviewRow {
  readonly answerId: string
  readonly factId: string
  readonly kind: 'answer' | 'undo' | 'reset'
  readonly undoes: string | null
  readonly rating: Rating
  readonly retention: number
  readonly answeredAt: string | number
  readonly timeZone: string
}

const entryOf = (row: ReviewRow): LogEntry => {
  const { answerId: id, rating, retention, timeZone } = row
  const at = new Date(row.answeredAt)
  switch (row.kind) {
    case 'answer':
      return { kind: 'answer', id, at, timeZone, rating, retention }
    case 'undo':
      return { kind: 'undo', id, at, of: row.undoes ?? '' }
    case 'reset':
      return { kind: 'reset', id, at }
    default:
      return row.kind satisfies never
  }
}

/** What the log on the disk says about each fact that a sitting has asked: the fold, done again. */
export const memoryFromLog = async (file: string, sessionId: string): Promise<Map<string, CardState>> => {
  const rows = await readRows<ReviewRow>(
    file,
    'SELECT * FROM Review WHERE userId = (SELECT userId FROM StudySession WHERE id = ?)',
    sessionId,
  )
  const facts = new Set(rows.map(({ factId }) => factId))
  const logOf = (factId: string) => rows.filter((row) => row.factId === factId).map(entryOf)
  return new Map([...facts].map((factId) => [factId, foldLog(logOf(factId))]))
}

import type { Rating } from '#lib/study/card'
import type { LogEntry } from '#lib/study/log'
import { DEFAULT_PRESET, type LeechAction, type Weights } from '#lib/study/preset'

/** A row of the review log as SQLite gives it, its parameters joined in as the text of their column. */
export interface ReviewRow {
  readonly answerId: string
  readonly factId: string
  readonly kind: LogEntry['kind']
  readonly undoes: string | null
  readonly amends: string | null
  readonly rating: Rating | null
  readonly retention: number | null
  readonly maximumInterval: number | null
  readonly leechAction: LeechAction | null
  readonly weights: string | null
  readonly intervalDays: number | null
  readonly answeredAt: string | number | Date
  readonly timeZone: string | null
  readonly day: number
}

const presetOf = ({ retention, maximumInterval, leechAction, weights }: ReviewRow) => ({
  retention: retention ?? DEFAULT_PRESET.retention,
  maximumInterval: maximumInterval ?? DEFAULT_PRESET.maximumInterval,
  leechAction: leechAction ?? 'tag',
  weights: weights === null ? null : (JSON.parse(weights) as Weights),
})

/** What the rows of one card's log say, read apart from the code that keeps the card. */
export const entryOf = (row: ReviewRow): LogEntry => {
  const { answerId: id, kind, intervalDays } = row
  const at = new Date(row.answeredAt)
  const rating = row.rating ?? 'again'
  switch (kind) {
    case 'answer':
      return { kind, id, at, timeZone: row.timeZone ?? '', rating, preset: presetOf(row), intervalDays }
    case 'amend':
      return { kind, id, at, of: row.amends ?? '', rating, intervalDays }
    case 'undo':
      return { kind, id, at, of: row.undoes ?? '' }
    case 'bury':
      return { kind, id, at, day: row.day }
    case 'reset':
    case 'suspend':
    case 'unsuspend':
      return { kind, id, at }
    default:
      return kind satisfies never
  }
}

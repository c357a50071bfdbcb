import 'server-only'
import type { Client } from '#data/sitting/sitting'
import type { UndoableView } from '#data/sitting/views'
import type { Rating } from '#lib/study/card'

/** What a learner does in a sitting and can take back, each under an id of its own. */
const REVERSIBLE_KINDS = ['answer', 'amend', 'bury', 'suspend', 'unsuspend']

/** An entry of the log, as far as a sitting depends on it. */
export interface SittingEntry {
  readonly answerId: string
  readonly kind: string
  readonly undoes: string | null
  readonly amends: string | null
  readonly itemId: string | null
  readonly mode: string | null
  readonly score: number | null
  readonly rating: string | null
  readonly answeredAt: Date
}

/** The entries of a sitting that were not taken back, in the order in which they came in; one that touches several facts is one. */
export const readSittingLog = async (
  client: Client,
  userId: string,
  sessionId: string,
): Promise<SittingEntry[]> => {
  const rows = await client.$queryRaw<SittingEntry[]>`
    SELECT answerId, kind, undoes, amends, itemId, mode, score, rating, answeredAt FROM Review
    WHERE userId = ${userId} AND sessionId = ${sessionId} ORDER BY recordedAt, answeredAt, answerId`
  const seen = new Set(rows.flatMap(({ undoes }) => undoes ?? []))
  return rows.filter(({ answerId, kind }) => {
    if (!REVERSIBLE_KINDS.includes(kind) || seen.has(answerId)) return false
    seen.add(answerId)
    return true
  })
}

/** How an answer was rated anew, last and not taken back; null when it was not. */
export const amendedTo = async (client: Client, userId: string, answerId: string): Promise<Rating | null> => {
  const [row] = await client.$queryRaw<{ rating: Rating }[]>`
    SELECT a.rating AS rating FROM Review a
    WHERE a.amends = ${answerId} AND a.userId = ${userId} AND NOT EXISTS (
      SELECT 1 FROM Review u WHERE u.undoes = a.answerId AND u.userId = a.userId)
    ORDER BY a.answeredAt DESC, a.answerId DESC LIMIT 1`
  return row?.rating ?? null
}

/** The answers among the entries, each with the score that it has in the end. */
export const answersOf = (entries: readonly SittingEntry[]): SittingEntry[] => {
  const scores = new Map(
    entries.flatMap(({ kind, amends, score }) =>
      kind === 'amend' && amends !== null ? [[amends, score]] : [],
    ),
  )
  return entries
    .filter(({ kind }) => kind === 'answer')
    .map((step) => ({ ...step, score: scores.get(step.answerId) ?? step.score }))
}

/** The items that were put aside in the sitting. */
export const putAsideIn = (entries: readonly SittingEntry[]): ReadonlySet<string | null> =>
  new Set(entries.flatMap(({ kind, itemId }) => (kind === 'bury' || kind === 'suspend' ? [itemId] : [])))

/** What undo would take back: the last entry, unless it was handed in. */
export const undoableOf = (entries: readonly SittingEntry[]): UndoableView | null => {
  const last = entries.at(-1)
  if (!last || last.mode === 'test') return null
  const { answerId: entryId, kind } = last
  switch (kind) {
    case 'answer':
    case 'bury':
    case 'suspend':
    case 'unsuspend':
      return { entryId, step: { kind } }
    case 'amend':
      return { entryId, step: { kind, rating: last.rating as Rating } }
    default:
      throw new Error(`A ${kind} cannot be taken back`)
  }
}

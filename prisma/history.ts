import type { Day } from '#lib/study/day'

/** One entry of a card's log, as far as its history needs it. */
export interface HistoryRow {
  readonly answerId: string
  readonly kind: string
  readonly undoes: string | null
  readonly amends: string | null
  readonly itemId: string | null
  readonly correct: boolean | null
  readonly day: Day
}

/** Answers as they were amended last; `undone` amendments change nothing. */
const amendedIn = (rows: readonly HistoryRow[], undone: ReadonlySet<string>): Map<string, boolean> =>
  new Map(
    rows.flatMap(({ kind, amends, answerId, correct }) =>
      kind === 'amend' && amends !== null && !undone.has(answerId) ? [[amends, correct === true]] : [],
    ),
  )

/**
 * What a card's columns say beside its state.
 *
 * @param rows the card's whole log, in the order in which it was given
 * @returns answers that count and the right ones of them; the item of the last one; and, since the card was last new,
 *   the learner's day of the first and how the last one went
 */
export const historyOf = (rows: readonly HistoryRow[]) => {
  const undone = new Set(rows.flatMap(({ undoes }) => (undoes === null ? [] : [undoes])))
  const amended = amendedIn(rows, undone)
  let introducedDay: Day | null = null
  let lastItemId: string | null = null
  let last: { readonly lastAnswerId: string; readonly lastRight: boolean } | null = null
  let answers = 0
  let right = 0
  for (const row of rows) {
    if (row.kind === 'reset' && !undone.has(row.answerId)) {
      introducedDay = null
      last = null
    }
    if (row.kind !== 'answer' || undone.has(row.answerId)) continue
    const lastRight = amended.get(row.answerId) ?? row.correct === true
    introducedDay ??= row.day
    lastItemId = row.itemId
    last = { lastAnswerId: row.answerId, lastRight }
    answers += 1
    if (lastRight) right += 1
  }
  const { lastAnswerId, lastRight } = last ?? { lastAnswerId: null, lastRight: null }
  return { introducedDay, lastItemId, lastAnswerId, lastRight, answers, right }
}

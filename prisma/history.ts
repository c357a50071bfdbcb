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

type Counted<Row> =
  | { readonly kind: 'reset' }
  | { readonly kind: 'answer'; readonly row: Row; readonly right: boolean }

/** What of a log counts, in its order: each answer that was not taken back, and where the card was made new again. */
const countedIn = <Row extends HistoryRow>(rows: readonly Row[]): Counted<Row>[] => {
  const undone = new Set(rows.flatMap(({ undoes }) => (undoes === null ? [] : [undoes])))
  const amended = amendedIn(rows, undone)
  return rows.flatMap((row): Counted<Row>[] => {
    if (undone.has(row.answerId)) return []
    if (row.kind === 'reset') return [{ kind: 'reset' }]
    if (row.kind !== 'answer') return []
    return [{ kind: 'answer', row, right: amended.get(row.answerId) ?? row.correct === true }]
  })
}

/**
 * What a card's columns say beside its state.
 *
 * @param rows the card's whole log, in the order in which it was given
 * @returns answers that count and the right ones of them; the item of the last one; and, since the card was last new,
 *   the learner's day of the first and how the last one went
 */
export const historyOf = (rows: readonly HistoryRow[]) => {
  let introducedDay: Day | null = null
  let lastItemId: string | null = null
  let last: { readonly lastAnswerId: string; readonly lastRight: boolean } | null = null
  let answers = 0
  let right = 0
  for (const entry of countedIn(rows)) {
    if (entry.kind === 'reset') {
      introducedDay = null
      last = null
      continue
    }
    introducedDay ??= entry.row.day
    lastItemId = entry.row.itemId
    last = { lastAnswerId: entry.row.answerId, lastRight: entry.right }
    answers += 1
    if (entry.right) right += 1
  }
  const { lastAnswerId, lastRight } = last ?? { lastAnswerId: null, lastRight: null }
  return { introducedDay, lastItemId, lastAnswerId, lastRight, answers, right }
}

/** One answer about a fact, as it counts. */
export interface CountedAnswer<Row> {
  readonly row: Row
  readonly right: boolean
  /** Wrong, and the fact has been known in no answer since. */
  readonly isOpen: boolean
}

/**
 * The answers about one fact that count, oldest first.
 *
 * @param rows the card's whole log, in the order in which it was given
 */
export const countedAnswers = <Row extends HistoryRow>(rows: readonly Row[]): CountedAnswer<Row>[] => {
  const counted = countedIn(rows)
  const known = counted.findLastIndex((entry) => entry.kind === 'reset' || entry.right)
  return counted.flatMap((entry, index) =>
    entry.kind === 'answer' ? [{ row: entry.row, right: entry.right, isOpen: index > known }] : [],
  )
}

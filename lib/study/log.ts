import { type CardState, NEW_CARD, type Rating } from '#lib/study/card'
import { type DesiredRetention, schedule } from '#lib/study/scheduler'

/**
 * The review log: append-only, the only truth about a learner's memory. A card's state is a fold over its entries, so
 * it can be thrown away and made again (ARCHITECTURE: "content is the truth; the database holds what people did").
 */
export type LogEntry =
  | {
      readonly kind: 'answer'
      /** Client-made UUID: the same answer sent twice is one entry. */
      readonly id: string
      readonly at: Date
      readonly timeZone: string
      readonly rating: Rating
      /** The retention that was wanted when the answer was given; later wishes do not rewrite the past. */
      readonly retention: DesiredRetention
    }
  /** Takes an answer back. */
  | { readonly kind: 'undo'; readonly id: string; readonly at: Date; readonly of: string }
  /** The fact's answer has changed, so what was known no longer helps. */
  | { readonly kind: 'reset'; readonly id: string; readonly at: Date }

const byTime = (a: LogEntry, b: LogEntry): number =>
  a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Adds one entry, later than all before it, to a folded state. An undo needs the whole log: see `foldLog`. */
export const step = (state: CardState, entry: Exclude<LogEntry, { kind: 'undo' }>): CardState => {
  switch (entry.kind) {
    case 'answer':
      return schedule(state, entry.rating, entry, entry.retention)
    case 'reset':
      return NEW_CARD
    default:
      return entry satisfies never
  }
}

/**
 * The state of one card from its whole log, in whatever order the entries arrived: they count in order of when they
 * were given, and an entry that is there twice counts once.
 */
export const foldLog = (entries: readonly LogEntry[]): CardState => {
  const undone = new Set(entries.flatMap((entry) => (entry.kind === 'undo' ? [entry.of] : [])))
  const seen = new Set<string>()
  let state: CardState = NEW_CARD
  for (const entry of [...entries].sort(byTime)) {
    if (entry.kind === 'undo' || undone.has(entry.id) || seen.has(entry.id)) continue
    seen.add(entry.id)
    state = step(state, entry)
  }
  return state
}

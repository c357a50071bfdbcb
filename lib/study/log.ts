import type { Rating } from '#lib/study/card'
import type { Day } from '#lib/study/day'
import type { Preset } from '#lib/study/preset'

/**
 * The review log: append-only, the only truth about a learner's memory. A card is a fold over its entries, so it can
 * be thrown away and made again (ARCHITECTURE: "content is the truth; the database holds what people did").
 *
 * Every entry has a client-made UUID: the same entry sent twice is one entry.
 */
export type LogEntry = AnswerEntry | AmendEntry | UndoEntry | ResetEntry | BuryEntry | SuspendEntry

interface EntryBase {
  readonly id: string
  /** When it was given, by the learner's clock. */
  readonly at: Date
}

export interface AnswerEntry extends EntryBase {
  readonly kind: 'answer'
  /** IANA name of where the learner was. */
  readonly timeZone: string
  readonly rating: Rating
  readonly preset: Preset
  /**
   * Days until the card comes back, as chosen by how busy the days were then; null while it is being learned, and for
   * answers from before it was kept.
   */
  readonly intervalDays: number | null
}

/** Rates an earlier answer anew: it was hard, or easy, or right after all. */
export interface AmendEntry extends EntryBase {
  readonly kind: 'amend'
  readonly of: string
  readonly rating: Rating
  readonly intervalDays: number | null
}

/** Takes an entry of any other kind back. */
interface UndoEntry extends EntryBase {
  readonly kind: 'undo'
  readonly of: string
}

/** The fact's answer has changed, so what was known no longer helps. */
interface ResetEntry extends EntryBase {
  readonly kind: 'reset'
}

/** Not to be asked for the rest of a learner's day. */
interface BuryEntry extends EntryBase {
  readonly kind: 'bury'
  readonly day: Day
}

/** Not to be asked until further notice, and that notice. */
interface SuspendEntry extends EntryBase {
  readonly kind: 'suspend' | 'unsuspend'
}

/** What counts of a log: nothing taken back, answers as they are rated in the end. */
export type Settled = Exclude<LogEntry, UndoEntry | AmendEntry>

/** In order of when entries were given; ids settle what happened in the same millisecond. */
export const byTime = (a: EntryBase, b: EntryBase): number =>
  a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * The entries of one card that count, in the order in which they were given, from its whole log in whatever order it
 * arrived. An entry that is there twice counts once; of two amendments the later one.
 */
export const settle = (entries: readonly LogEntry[]): Settled[] => {
  const undone = new Set(entries.flatMap((entry) => (entry.kind === 'undo' ? [entry.of] : [])))
  const counted = [...new Map(entries.map((entry) => [entry.id, entry])).values()]
    .filter(({ id }) => !undone.has(id))
    .sort(byTime)
  const amended = new Map(counted.flatMap((entry) => (entry.kind === 'amend' ? [[entry.of, entry]] : [])))
  return counted.flatMap((entry): Settled[] => {
    if (entry.kind === 'undo' || entry.kind === 'amend') return []
    const amendment = entry.kind === 'answer' ? amended.get(entry.id) : undefined
    if (entry.kind !== 'answer' || !amendment) return [entry]
    const { rating, intervalDays } = amendment
    return [{ ...entry, rating, intervalDays }]
  })
}

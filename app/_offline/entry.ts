import type { ItemResponse } from '#lib/items/response'
import type { SlotEntry } from '#lib/sitting/slot-entry'

/** An entry on this device; an answer leaves it only once the server has it. */
export interface KeptEntry {
  readonly body: SlotEntry
  /** Who was signed in when it was made; null where that was not known. */
  readonly owner: string | null
  /** As marked on this device; null where nothing on it can mark. */
  readonly correct: boolean | null
  readonly fate:
    | { readonly kind: 'waiting' }
    /** The server has it; what is put down stays here too, until it is given or gone. */
    | { readonly kind: 'sent' }
    | { readonly kind: 'refused'; readonly status: number }
}

/** Answers are all kept; of what is put down in a slot, the last. */
export const keyOfEntry = ({ isGiven, entryId, sittingId, slotId }: SlotEntry): string =>
  isGiven ? entryId : `${sittingId}/${slotId}`

/** Whether an entry may be shown to somebody: it is theirs, or nobody knows whose. */
export const isOf = (entry: KeptEntry, userId: string | null): boolean =>
  entry.owner === null || entry.owner === userId

/** An answer as the edition before kept it. */
export interface OldAnswer extends Omit<KeptEntry, 'body'> {
  readonly body: {
    readonly answerId: string
    readonly sessionId: string
    readonly itemId: string
    readonly response: ItemResponse
    readonly answeredAt: string
    readonly elapsedMs: number
    readonly timeZone: string
  }
}

export const entryFromOld = ({
  body: { answerId, sessionId, itemId, ...rest },
  ...entry
}: OldAnswer): KeptEntry => ({
  ...entry,
  body: { ...rest, entryId: answerId, sittingId: sessionId, slotId: itemId, isGiven: true },
})

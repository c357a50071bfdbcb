import type { ItemResponse } from '#lib/items/response'
import type { SlotEntry } from '#lib/sitting/slot-entry'
import { newId } from '../../_offline/new-id'

/** When the last entry of this page was made. */
let lastMs = 0

/** Now by the device's clock; where that was put back, just after what was noted last all the same. */
const momentAfter = (noted: string | null): string => {
  lastMs = Math.max(Date.now(), lastMs + 1, noted === null ? 0 : Date.parse(noted) + 1)
  return new Date(lastMs).toISOString()
}

/**
 * What is put down or given now in a slot.
 *
 * @param noted when what the slot held before was made, where that is known
 */
export const newEntry = (
  sittingId: string,
  slotId: string,
  response: ItemResponse,
  { isGiven, elapsedMs }: Pick<SlotEntry, 'isGiven' | 'elapsedMs'>,
  noted: string | null = null,
): SlotEntry => ({
  entryId: newId(),
  sittingId,
  slotId,
  response,
  isGiven,
  answeredAt: momentAfter(noted),
  elapsedMs: Math.max(0, Math.round(elapsedMs)),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
})

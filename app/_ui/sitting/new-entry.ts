import type { ItemResponse } from '#lib/items/response'
import type { SlotEntry } from '#lib/sitting/slot-entry'
import { newId } from '../../_offline/new-id'

/** What is put down or given now in a slot. */
export const newEntry = (
  sittingId: string,
  slotId: string,
  response: ItemResponse,
  { isGiven, elapsedMs }: Pick<SlotEntry, 'isGiven' | 'elapsedMs'>,
): SlotEntry => ({
  entryId: newId(),
  sittingId,
  slotId,
  response,
  isGiven,
  answeredAt: new Date().toISOString(),
  elapsedMs: Math.max(0, Math.round(elapsedMs)),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
})

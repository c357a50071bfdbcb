import type { SlotEntry } from '#lib/sitting/slot-entry'
import { keptEntries, takeOverEntry } from './queue'

/**
 * What a page before this one made in a sitting and the server does not have yet. It becomes this page's own to send.
 * Where the page itself came from the device, what the server has is not known, so that what it has been sent counts too.
 */
export const restore = async (sittingId: string, isFromServer: boolean): Promise<readonly SlotEntry[]> => {
  const own = (await keptEntries()).filter(({ body }) => body.sittingId === sittingId)
  const waiting = own.filter(({ fate }) => fate.kind === 'waiting')
  for (const entry of waiting) takeOverEntry(entry)
  const known = isFromServer ? waiting : own.filter(({ fate }) => fate.kind !== 'refused')
  return known.map(({ body }) => body)
}

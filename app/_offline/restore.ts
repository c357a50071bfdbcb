import type { SlotEntry } from '#lib/sitting/slot-entry'
import { keptEntries, mayBeNewerThanView, takeOverEntry } from './queue'

/**
 * What a page before this one made in a sitting and the server did not have yet when it made this page. It becomes this
 * page's own to send; what was sent since the page opened is still missing from its view. Where the page itself came
 * from the device, what the server has is not known, so that whatever it has been sent counts too.
 */
export const restore = async (sittingId: string, isFromServer: boolean): Promise<readonly SlotEntry[]> => {
  const own = (await keptEntries()).filter(({ body }) => body.sittingId === sittingId)
  const waiting = own.filter(({ fate }) => fate.kind === 'waiting')
  for (const entry of waiting) takeOverEntry(entry)
  const known = own.filter(
    (entry) =>
      entry.fate.kind === 'waiting' ||
      (entry.fate.kind === 'sent' && (!isFromServer || mayBeNewerThanView(entry))),
  )
  return known.map(({ body }) => body)
}

import { AsyncLocalStorage } from 'node:async_hooks'
import { onTestFinished } from 'vitest'
import type { RequestNote } from '#data/server/request-note'

/** Does something as a request that comes from an address, as the server's door has it. */
export const askingFrom = <Done>(address: string, work: () => Done): Done => {
  const held = globalThis as { wenguRequests?: AsyncLocalStorage<RequestNote> }
  const notes = new AsyncLocalStorage<RequestNote>()
  held.wenguRequests = notes
  onTestFinished(() => {
    delete held.wenguRequests
  })
  return notes.run({ id: '', address, viewer: 'unknown', status: 200 }, work)
}

import type { AsyncLocalStorage } from 'node:async_hooks'

/** What is known of a request from its arrival to its end, for the answer's head and for the log. */
export interface RequestNote {
  readonly id: string
  /** Where the person's own machine is, as far as it can be known; '' where it can't. */
  readonly address: string
  /** Set once it is known who asks. */
  viewer: 'unknown' | 'guest' | 'account'
  /** Set when what was asked for is not there, or when making the page failed. */
  status: 200 | 404 | 500
}

// The server that takes in requests and the code that Next bundles are loaded apart; what both use is held here.
const held = globalThis as { wenguRequests?: AsyncLocalStorage<RequestNote> }

/** The note of the request that is being answered; null outside of one, as in a command. */
export const requestNote = (): RequestNote | null => held.wenguRequests?.getStore() ?? null

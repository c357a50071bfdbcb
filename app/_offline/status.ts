import { isOf } from './entry'
import { keptEntries } from './queue'

/** What the status line and the offline page tell. */
export interface OfflineStatus {
  /** Whether the server was within reach when it was last asked. */
  readonly isOnline: boolean
  /** Answers that the server does not have yet, of the learner who is signed in. */
  readonly waiting: number
  /** The same of others who have used this device. */
  readonly othersWaiting: number
  /** Answers of the learner who is signed in that the server will never take. */
  readonly refused: number
  /** Answers that waited and were sent since the page was opened. */
  readonly sent: number
  /** Whether questions for the days without a network are on the device. */
  readonly isReady: boolean
}

const AT_FIRST: OfflineStatus = {
  isOnline: true,
  waiting: 0,
  othersWaiting: 0,
  refused: 0,
  sent: 0,
  isReady: false,
}

let status = AT_FIRST
let owner: string | null = null
const listeners = new Set<() => void>()

/** For `useSyncExternalStore`. */
export const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const statusNow = (): OfflineStatus => status
export const statusAtFirst = (): OfflineStatus => AT_FIRST

export const changeStatus = (changed: Partial<OfflineStatus>): void => {
  status = { ...status, ...changed }
  for (const listener of listeners) listener()
}

/** Who is signed in, as the page was told; null for nobody. */
export const currentOwner = (): string | null => owner

export const setOwner = (userId: string | null): void => {
  owner = userId
}

/** Counts the queue anew. */
export const countQueue = async (): Promise<void> => {
  const queued = await keptEntries()
  const waiting = queued.filter(({ fate }) => fate.kind === 'waiting')
  const refused = queued.filter((entry) => entry.fate.kind === 'refused' && isOf(entry, owner))
  const own = waiting.filter((entry) => isOf(entry, owner)).length
  changeStatus({
    waiting: own,
    othersWaiting: waiting.length - own,
    refused: refused.length,
  })
}

import type { ItemResponse } from '#lib/items/response'
import { keepEntry } from './queue'

/** An answer in an attempt as the edition before kept it, in localStorage. */
interface OldAnswer {
  readonly answerId: string
  readonly attemptId: string
  readonly setItemId: string
  readonly response: ItemResponse
  readonly answeredAt: string
  readonly elapsedMs: number
}

const PREFIX = 'wengu-attempt-'

const read = (name: string): readonly OldAnswer[] => {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '[]')
  } catch {
    return []
  }
}

/** Takes over answers in attempts that an edition before has left on their way. */
export const adoptOldAttempts = async (): Promise<void> => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  for (const name of Object.keys(localStorage).filter((one) => one.startsWith(PREFIX))) {
    for (const { answerId, attemptId, setItemId, ...rest } of read(name)) {
      const ids = { entryId: answerId, sittingId: attemptId, slotId: setItemId }
      // Nobody knows whose they are: they go out once their learner is signed in.
      await keepEntry({ ...ids, ...rest, isGiven: true, timeZone }, null)
    }
    localStorage.removeItem(name)
  }
}

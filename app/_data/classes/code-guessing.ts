import 'server-only'
import { askingAddress, hasTurn, takeTurn } from '#data/account/throttle'
import type { Viewer } from '#data/account/viewer'

/** Whether somebody may try a join code: not after many that led nowhere. */
export const mayTryCode = (viewer: Viewer | null): boolean => {
  const address = askingAddress()
  if (address !== null && !hasTurn('wrong join code by address', address)) return false
  return viewer === null || hasTurn('wrong join code by user', viewer.userId)
}

/** Counts a code that led nowhere. */
export const noteWrongCode = (viewer: Viewer | null): void => {
  const address = askingAddress()
  if (address !== null) takeTurn('wrong join code by address', address)
  if (viewer !== null) takeTurn('wrong join code by user', viewer.userId)
}

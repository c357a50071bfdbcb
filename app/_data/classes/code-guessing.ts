import 'server-only'
import { askingAddress, type Limit, returnTurn, takeTurn } from '#data/account/throttle'
import type { Viewer } from '#data/account/viewer'

/** What a code led to. */
export interface Tried<Found> {
  /** Too many have led nowhere: this one was not looked at. */
  readonly isTooMany: boolean
  readonly found: Found | null
}

const turnsOf = (viewer: Viewer | null): (readonly [limit: Limit, key: string])[] => {
  const address = askingAddress()
  return [
    ...(address === null ? [] : [['wrong join code by address', address] as const]),
    ...(viewer === null ? [] : [['wrong join code by user', viewer.userId] as const]),
  ]
}

/**
 * Looks where a code leads, unless too many have led nowhere. The turns are taken before and returned for one that leads
 * somewhere, and where the looking itself fails: counted afterwards, tries that are under way at the same time would all
 * be let through. So more right codes at the same moment than a limit has turns are refused as well.
 *
 * @param look gives null for a code that leads nowhere
 */
export const tryCode = async <Found>(
  viewer: Viewer | null,
  look: () => Promise<Found | null>,
): Promise<Tried<Found>> => {
  const taken: (typeof turns)[number][] = []
  const returnTaken = (): void => {
    for (const [limit, key] of taken) returnTurn(limit, key)
  }
  const turns = turnsOf(viewer)
  for (const turn of turns) {
    if (takeTurn(...turn)) {
      taken.push(turn)
      continue
    }
    returnTaken()
    return { isTooMany: true, found: null }
  }
  try {
    const found = await look()
    if (found !== null) returnTaken()
    return { isTooMany: false, found }
  } catch (error) {
    returnTaken()
    throw error
  }
}

import 'server-only'
import { askingAddress, hasTurn, takeTurn } from '#data/account/throttle'

const LIMIT = 'failed sign in by address'

/**
 * Compares a password, unless too many from the asking address were wrong. Only the wrong ones count, and they count
 * once they are known: a whole school behind one address signs in within a minute, and would run out of turns that are
 * taken beforehand. Hence the limit is asked once more before anything is told, for tries that were under way at the
 * same time.
 *
 * @param compare gives null for a wrong one; 'tooMany' where another limit keeps it from being compared
 * @returns 'tooMany' whether it was right or not
 */
export const tryPassword = async <Found extends object | 'tooMany'>(
  compare: () => Promise<Found | null>,
): Promise<Found | null | 'tooMany'> => {
  const address = askingAddress()
  if (address === null) return compare()
  if (!hasTurn(LIMIT, address)) return 'tooMany'
  const found = await compare()
  if (!hasTurn(LIMIT, address)) return 'tooMany'
  if (found === null) takeTurn(LIMIT, address)
  return found
}

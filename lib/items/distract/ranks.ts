import { hashOf } from '#lib/items/hash'

/** Wrong answers that can be sorted beside the right one: dates and numbers. */

const OPTIONS = 4

const combinations = <T>(things: readonly T[], size: number): T[][] => {
  if (size === 0) return [[]]
  return things.flatMap((thing, at) =>
    combinations(things.slice(at + 1), size - 1).map((rest) => [thing, ...rest]),
  )
}

/** The first set of so many below and so many above that may stand together; null where there is none. */
const setOf = <T>(
  below: readonly T[],
  above: readonly T[],
  rank: number,
  may: (set: readonly T[]) => boolean,
): readonly T[] | null => {
  for (const low of combinations(below, rank))
    for (const high of combinations(above, OPTIONS - 1 - rank)) {
      const set = [...low, ...high]
      if (may(set)) return set
    }
  return null
}

/**
 * Three wrong answers beside which the key has the rank that its name draws, from the least to the most: each rank comes
 * as often, so none can be guessed.
 *
 * @param below less or earlier than the key, the most plausible first
 * @param above more or later
 * @param may whether a set may stand together
 * @returns nothing where the key could not have had every rank, since then those it could have would be known
 */
export const drawnByRank = <T>(
  seed: string,
  below: readonly T[],
  above: readonly T[],
  may: (set: readonly T[]) => boolean = () => true,
): readonly T[] => {
  const sets = Array.from({ length: OPTIONS }, (_, rank) => setOf(below, above, rank, may))
  return sets.some((set) => set === null) ? [] : (sets[hashOf(`${seed}/rank`) % OPTIONS] ?? [])
}

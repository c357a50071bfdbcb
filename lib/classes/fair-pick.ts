import type { Item } from '#lib/items/item'
import { luckiestGuess, TOO_LUCKY } from '#lib/items/verify/guesser'

/** A question that may stand in a set. */
export interface Pickable {
  readonly id: string
  readonly factIds: readonly string[]
  readonly item: Item
}

export interface FairPick<T> {
  readonly picks: readonly T[]
  /** Picked at first, and left out because nothing in their place would make the set fair. */
  readonly leftOut: readonly T[]
}

/** So many of what might stand in a question's place are tried. */
const TRIED = 40

const itemsOf = (picks: readonly Pickable[]): Item[] => picks.map(({ item }) => item)

const luckOf = (fixed: readonly Item[], picks: readonly Pickable[]): number =>
  luckiestGuess([...fixed, ...itemsOf(picks)]).luck

/** The places among the picks that the luckiest way of guessing gets right. */
const givenAmong = (fixed: readonly Item[], picks: readonly Pickable[]): number[] =>
  luckiestGuess([...fixed, ...itemsOf(picks)])
    .given.map((place) => place - fixed.length)
    .filter((place) => place >= 0)

/** The picks with one swapped so that the luckiest guesser gains least; null where no swap costs them anything. */
const swapped = <T extends Pickable>(
  fixed: readonly Item[],
  picks: readonly T[],
  instead: (gone: T) => readonly T[],
): T[] | null => {
  let best: T[] | null = null
  let least = luckOf(fixed, picks)
  for (const place of givenAmong(fixed, picks)) {
    const gone = picks[place]
    if (!gone) continue
    const others = picks.filter((one) => one !== gone)
    const asked = new Set(others.flatMap(({ factIds }) => factIds))
    const ids = new Set(picks.map(({ id }) => id))
    const able = instead(gone).filter(
      ({ id, factIds }) => !ids.has(id) && !factIds.some((fact) => asked.has(fact)),
    )
    for (const one of able.slice(0, TRIED)) {
      const tried = picks.with(place, one)
      const luck = luckOf(fixed, tried)
      if (luck >= least) continue
      best = tried
      least = luck
      if (luck < TOO_LUCKY) return best
    }
  }
  return best
}

/** The picks without the one whose going costs the luckiest guesser most; the later one where two cost as much. */
const thinned = <T extends Pickable>(fixed: readonly Item[], picks: readonly T[]): T[] | null => {
  const tries = givenAmong(fixed, picks).map((out) => picks.filter((_, place) => place !== out))
  const [first, ...more] = tries
  if (!first) return null
  return more.reduce((best, left) => (luckOf(fixed, left) <= luckOf(fixed, best) ? left : best), first)
}

/**
 * Swaps questions that were picked for a set, and leaves out what no swap mends, until nobody who has not read the
 * article could pass the set by a way of guessing: what publishing asks for. No fact is asked twice.
 *
 * @param fixed what stands in the set already, and stays
 * @param picks in their order of worth, the best first
 * @param instead what may stand in the place of a pick, the best first
 */
export const fairPick = <T extends Pickable>(
  fixed: readonly Item[],
  picks: readonly T[],
  instead: (gone: T) => readonly T[],
): FairPick<T> => {
  // Where the set is unfair already, leaving out what is added to it would not mend it.
  const mayThin = luckOf(fixed, []) < TOO_LUCKY
  let now = [...picks]
  const leftOut: T[] = []
  while (luckOf(fixed, now) >= TOO_LUCKY) {
    const better = swapped(fixed, now, instead)
    const next: T[] | null = better ?? (mayThin ? thinned(fixed, now) : null)
    if (next === null) break
    if (better === null) leftOut.push(...now.filter((one) => !next.includes(one)))
    now = next
  }
  return { picks: now, leftOut }
}

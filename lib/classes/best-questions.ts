import { fairPick, type Pickable } from '#lib/classes/fair-pick'
import { luckiestGuess, TOO_LUCKY } from '#lib/items/verify/guesser'

/** A question that may be picked. */
interface Weighed extends Pickable {
  readonly score: number
}

const isOwn = ({ item }: Weighed): boolean => item.author === 'person'

/** The first so many of these that ask no fact twice. */
const askingOnce = (questions: readonly Weighed[], most: number): Weighed[] => {
  const asked = new Set<string>()
  const chosen: Weighed[] = []
  for (const one of questions) {
    if (chosen.length === most) break
    if (one.factIds.some((factId) => asked.has(factId))) continue
    for (const factId of one.factIds) asked.add(factId)
    chosen.push(one)
  }
  return chosen
}

/** The picks made fair around what a person has written, which stays; null where that alone can be guessed. */
const fairAround = (chosen: readonly Weighed[], byWorth: readonly Weighed[]): Weighed[] | null => {
  const own = chosen.filter(isOwn)
  const asked = new Set(own.flatMap(({ factIds }) => factIds))
  const instead = byWorth.filter((one) => !isOwn(one) && !one.factIds.some((factId) => asked.has(factId)))
  const fixed = own.map(({ item }) => item)
  const others = chosen.filter((one) => !isOwn(one))
  const { picks } = fairPick(fixed, others, () => instead)
  const all = [...own, ...picks]
  return luckiestGuess(all.map(({ item }) => item)).luck < TOO_LUCKY ? all : null
}

/**
 * The best questions of an article for a set: first what a person has written or reworded, then the most worthy. No
 * fact is asked twice, since one question would give the other away, and there is none with which the set could be
 * passed by guessing; a person's own goes for that only where it can be guessed whatever stands beside it.
 */
export const bestQuestions = (questions: readonly Weighed[], most: number): string[] => {
  const byWorth = questions.toSorted(
    (a, b) => Number(isOwn(b)) - Number(isOwn(a)) || b.score - a.score || (a.id < b.id ? -1 : 1),
  )
  const chosen = askingOnce(byWorth, most)
  const picks = fairAround(chosen, byWorth) ?? fairPick([], chosen, () => byWorth).picks
  return picks.map(({ id }) => id)
}

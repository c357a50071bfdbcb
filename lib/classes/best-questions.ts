import { fairPick, type Pickable } from '#lib/classes/fair-pick'

/** A question that may be picked. */
interface Weighed extends Pickable {
  readonly score: number
}

/**
 * The best questions of an article for a set: the most worthy first, no fact asked twice, since one question would give
 * the other away, and none with which the set could be passed by guessing.
 */
export const bestQuestions = (questions: readonly Weighed[], most: number): string[] => {
  const asked = new Set<string>()
  const chosen: Weighed[] = []
  const byWorth = questions.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  for (const one of byWorth) {
    if (chosen.length === most) break
    if (one.factIds.some((factId) => asked.has(factId))) continue
    for (const factId of one.factIds) asked.add(factId)
    chosen.push(one)
  }
  return fairPick([], chosen, () => byWorth).picks.map(({ id }) => id)
}

/** A question that may be picked. */
interface Weighed {
  readonly id: string
  readonly score: number
  readonly factIds: readonly string[]
}

/**
 * The best questions of an article for a set: the most worthy first, no fact asked twice, since one question would give
 * the other away.
 */
export const bestQuestions = (questions: readonly Weighed[], most: number): string[] => {
  const asked = new Set<string>()
  const chosen: string[] = []
  const byWorth = [...questions].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  for (const { id, factIds } of byWorth) {
    if (chosen.length === most) break
    if (factIds.some((factId) => asked.has(factId))) continue
    for (const factId of factIds) asked.add(factId)
    chosen.push(id)
  }
  return chosen
}

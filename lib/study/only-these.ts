import type { QuizFact } from '#lib/study/quiz'

/**
 * The facts for a quiz about exactly them: each with the items that ask it alone; without such, with those that ask
 * none but these facts; without such, with what it has.
 */
export const onlyThese = (facts: readonly QuizFact[]): QuizFact[] => {
  const wanted = new Set(facts.map(({ factId }) => factId))
  return facts.map((fact) => {
    const alone = fact.items.filter(({ factIds }) => factIds.length === 1)
    const within = fact.items.filter(({ factIds }) => factIds.every((id) => wanted.has(id)))
    const [items = fact.items] = [alone, within].filter(({ length }) => length > 0)
    return { ...fact, items }
  })
}

import { firstScores, type Given, itemsOf, type Plan, type PlanProgress } from '#lib/study/modes/plan'

/** A sitting in which every item is asked once, in order: a quiz. */
export const standOnce = (plan: Plan, log: readonly Given[]): PlanProgress => {
  const items = itemsOf(plan)
  const scores = firstScores(log)
  return {
    next: items.find((itemId) => !scores.has(itemId)) ?? null,
    done: items.filter((itemId) => scores.has(itemId)).length,
    left: items.filter((itemId) => !scores.has(itemId)).length,
    again: 0,
    right: items.filter((itemId) => scores.get(itemId) === 1).length,
  }
}

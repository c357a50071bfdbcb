import { engineFor, GRADES } from '#lib/study/engine'
import type { TrainingItem } from '#lib/study/fit/training'
import { DEFAULT_PRESET, type Weights } from '#lib/study/preset'
import type { Spaced } from '#lib/study/recall'

/** The surest that a prediction may be, so that one surprise does not outweigh everything. */
const SUREST = 1 - 1e-4

/** The chance of recall that FSRS gave each answer of a course before it was known how it went. */
const predictions = (course: readonly Spaced[], weights: Weights | null): number[] => {
  const engine = engineFor({ ...DEFAULT_PRESET, weights }, false)
  let memory = { stability: 0, difficulty: 0 }
  return course.map(({ rating, days }, index) => {
    const chance = index === 0 ? 1 : engine.forgetting_curve(days, memory.stability)
    memory = engine.next_state(memory, days, GRADES[rating])
    return chance
  })
}

/**
 * How badly each answer was foreseen: minus the logarithm of the chance given to what came to pass. 0 is perfect; .69
 * is tossing a coin.
 */
export const logLosses = (items: readonly TrainingItem[], weights: Weights | null): number[] => {
  const known = new Map<readonly Spaced[], number[]>()
  return items.map(({ course, index }) => {
    const chances = known.get(course) ?? predictions(course, weights)
    known.set(course, chances)
    const chance = Math.min(Math.max(chances[index] ?? 1, 1 - SUREST), SUREST)
    return -Math.log(course[index]?.rating === 'again' ? 1 - chance : chance)
  })
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

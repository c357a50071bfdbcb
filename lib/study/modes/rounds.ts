import {
  firstScores,
  type Given,
  itemsOf,
  type Ladder,
  type Plan,
  type PlanProgress,
} from '#lib/study/modes/plan'

/** So many others are asked before a thing comes back: soon after a wrong answer, a little later on its next rung. */
export const OTHERS_AFTER_WRONG = 3
export const OTHERS_AFTER_RIGHT = 4

interface Climber {
  readonly ladder: Ladder
  readonly rung: number
  /** Whether its last answer was wrong. */
  readonly isMissed: boolean
}

const putBack = (queue: readonly Climber[], climber: Climber, others: number): Climber[] => [
  ...queue.slice(0, others),
  climber,
  ...queue.slice(others),
]

const answered = (queue: readonly Climber[], { itemId, score }: Given): readonly Climber[] => {
  const climber = queue.find(({ ladder, rung }) => ladder[rung] === itemId)
  // Answered in another window too, or on a rung that was passed.
  if (!climber) return queue
  const rest = queue.filter((one) => one !== climber)
  if (score < 1) return putBack(rest, { ...climber, isMissed: true }, OTHERS_AFTER_WRONG)
  const { ladder, rung } = climber
  return rung + 1 < ladder.length
    ? putBack(rest, { ladder, rung: rung + 1, isMissed: false }, OTHERS_AFTER_RIGHT)
    : rest
}

/**
 * A sitting that goes on until everything is known: each thing climbs its ladder of items one right answer at a time,
 * and a wrong answer brings it back after a few others. `done` and `left` count rungs.
 */
export const standInRounds = (plan: Plan, log: readonly Given[]): PlanProgress => {
  const start: readonly Climber[] = plan.map((ladder) => ({ ladder, rung: 0, isMissed: false }))
  const queue = log.reduce(answered, start)
  const left = queue.reduce((sum, { ladder, rung }) => sum + ladder.length - rung, 0)
  const scores = firstScores(log)
  const [first] = queue
  return {
    next: first?.ladder[first.rung] ?? null,
    done: itemsOf(plan).length - left,
    left,
    again: queue.filter(({ isMissed }) => isMissed).length,
    right: itemsOf(plan).filter((itemId) => scores.get(itemId) === 1).length,
  }
}

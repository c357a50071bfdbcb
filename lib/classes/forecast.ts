import type { CardState } from '#lib/study/card'
import type { Weights } from '#lib/study/preset'
import { type Moment, retrievability } from '#lib/study/scheduler'

/** One learner as a forecast sees them. */
export interface Remembering {
  readonly userId: string
  /** FSRS parameters fitted to this learner, or null for those that FSRS-6 comes with. */
  readonly weights: Weights | null
  /** By fact; a fact that was never asked is missing or new. */
  readonly cards: ReadonlyMap<string, CardState>
}

/** What one learner will know of the facts. */
export interface LearnerForecast {
  readonly userId: string
  /** Facts that the learner was asked at all. */
  readonly asked: number
  /** How many of those will be known: the sum of their chances. */
  readonly known: number
}

/** Who will know one fact. */
export interface FactForecast {
  readonly factId: string
  /** Learners who were asked it at all. */
  readonly asked: number
  /** Mean chance, 0 to 1, that one of those knows it; null where nobody was asked. */
  readonly chance: number | null
}

export interface Forecast {
  /** Who will know least first. */
  readonly learners: readonly LearnerForecast[]
  /** What will be known least first; what nobody was asked last. */
  readonly facts: readonly FactForecast[]
}

const byId = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/**
 * The chance, 0 to 1, that a learner will know a fact if nothing is asked until then, by FSRS-6's forgetting curve;
 * null where the fact was never asked, of which FSRS knows nothing.
 */
const chanceOf = ({ cards, weights }: Remembering, factId: string, exam: Moment): number | null => {
  const state = cards.get(factId)
  return state === undefined || state.kind === 'new' ? null : retrievability(state, exam, weights)
}

/**
 * Who will still know what at the time of an exam, if nothing is asked until then.
 *
 * @param factIds what the exam is about
 */
export const forecastFor = (
  learners: readonly Remembering[],
  factIds: readonly string[],
  exam: Moment,
): Forecast => {
  const table = learners.map((learner) => ({
    userId: learner.userId,
    chances: factIds.map((factId) => chanceOf(learner, factId, exam)),
  }))
  const sum = (chances: readonly (number | null)[]) => {
    const asked = chances.filter((chance) => chance !== null)
    return { asked: asked.length, known: asked.reduce((all, chance) => all + chance, 0) }
  }
  const facts = factIds.map((factId, index): FactForecast => {
    const { asked, known } = sum(table.map(({ chances }) => chances[index] ?? null))
    return { factId, asked, chance: asked === 0 ? null : known / asked }
  })
  return {
    learners: table
      .map(({ userId, chances }) => ({ userId, ...sum(chances) }))
      .sort((a, b) => a.known - b.known || byId(a.userId, b.userId)),
    facts: facts.sort((a, b) => (a.chance ?? 2) - (b.chance ?? 2) || byId(a.factId, b.factId)),
  }
}

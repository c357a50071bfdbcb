import { extremeGroups } from '#lib/classes/analysis/extreme-groups'

/** What one learner chose, and how they did on the whole; null where nothing was chosen. */
export interface Choice {
  readonly option: string | null
  readonly total: number
}

export interface OptionFigures {
  readonly option: string
  readonly isKey: boolean
  readonly count: number
  /** Of those who answered the item, 0 to 1. */
  readonly share: number
  /** How many of the strongest and of the weakest 27 % chose it; learners who tie at the border count in part. */
  readonly upper: number
  readonly lower: number
}

/** Haladyna & Downing (1993), How many options is enough: a distractor works when at least 5 % choose it. */
export const FUNCTIONING_SHARE = 0.05

/**
 * How often each option was chosen, in the order of `options`.
 *
 * @param keys those that are right: one, or more where a teacher has said so
 */
export const optionFigures = (
  options: readonly string[],
  keys: readonly string[],
  choices: readonly Choice[],
): OptionFigures[] => {
  const { upper, lower } = extremeGroups(choices.map(({ total }) => total))
  const sum = (option: string, weights: readonly number[]): number =>
    choices.reduce((all, choice, i) => all + (choice.option === option ? (weights[i] ?? 0) : 0), 0)
  const ones = choices.map(() => 1)
  return options.map((option) => {
    const count = sum(option, ones)
    return {
      option,
      isKey: keys.includes(option),
      count,
      share: choices.length === 0 ? 0 : count / choices.length,
      upper: sum(option, upper),
      lower: sum(option, lower),
    }
  })
}

/**
 * The share of distractors that work (Tarrant, Ware & Mohammed 2009, An assessment of functioning and non-functioning
 * distractors); null for an item without distractors or answers.
 */
export const distractorEfficiency = (figures: readonly OptionFigures[]): number | null => {
  const distractors = figures.filter(({ isKey }) => !isKey)
  const answered = figures.some(({ count }) => count > 0)
  if (distractors.length === 0 || !answered) return null
  return distractors.filter(({ share }) => share >= FUNCTIONING_SHARE).length / distractors.length
}

import { extremeGroups, weightedMean } from '#lib/classes/analysis/extreme-groups'
import { correlation, mean, sampleDeviation } from '#lib/classes/analysis/moments'
import { answersTo, isDichotomous, type ScoreTable, totalOf } from '#lib/classes/analysis/score-table'

/** One item's figures, each named by its formula; null where too little was answered for it to be defined. */
export interface ItemFigures {
  /** How many learners answered it. */
  readonly answers: number
  /** Mean share of its points, 0 to 1 (p, "difficulty" in older books). */
  readonly facility: number | null
  /** Standard deviation of that share over n - 1. */
  readonly deviation: number | null
  /**
   * Correlation with the score on the other items, -1 to 1. Moodle's "discrimination index" is 100 times this
   * (docs.moodle.org/dev/Quiz_statistics_calculations).
   */
  readonly itemRest: number | null
  /** Facility in the strongest 27 % less that in the weakest 27 % (D; Ebel & Frisbie, Essentials of Educational Measurement). */
  readonly upperLower: number | null
  /** Correlation with the whole score, the item included; for right-or-wrong items only. */
  readonly pointBiserial: number | null
}

/** The figures of the table's column `item`, from the learners who answered it. */
export const itemFigures = (table: ScoreTable, item: number): ItemFigures => {
  const answers = answersTo(table, item)
  const scores = answers.map(({ score }) => score)
  const totals = answers.map(({ row }) => totalOf(row))
  const rests = totals.map((total, i) => total - (scores[i] ?? 0))
  const { upper, lower } = extremeGroups(totals)
  const [high, low] = [weightedMean(scores, upper), weightedMean(scores, lower)]
  return {
    answers: scores.length,
    facility: mean(scores),
    deviation: sampleDeviation(scores),
    itemRest: correlation(scores, rests),
    upperLower: scores.length < 2 || high === null || low === null ? null : high - low,
    pointBiserial: isDichotomous(scores) ? correlation(scores, totals) : null,
  }
}

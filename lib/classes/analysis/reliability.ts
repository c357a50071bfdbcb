import { mean, populationVariance, sampleDeviation } from '#lib/classes/analysis/moments'
import { completeRows, isDichotomous, itemCount, type ScoreTable } from '#lib/classes/analysis/score-table'

/** How far a whole score can be trusted; of the learners who answered every item. */
export interface Reliability {
  readonly learners: number
  /** Mean of the whole score, in items. */
  readonly mean: number | null
  /** Standard deviation of the whole score over n - 1. */
  readonly deviation: number | null
  /** Cronbach (1951), Coefficient alpha and the internal structure of tests. */
  readonly alpha: number | null
  /** Kuder & Richardson (1937), formula 20: alpha where every item is right or wrong; otherwise null. */
  readonly kr20: number | null
  /** Standard error of measurement: deviation times the root of 1 - alpha, in items. */
  readonly standardError: number | null
}

const columns = (rows: readonly (readonly number[])[], items: number): number[][] =>
  Array.from({ length: items }, (_, item) => rows.map((row) => row[item] ?? 0))

/** k / (k - 1) times the share of the whole variance that is not the items' own; null for one item or equal totals. */
const alphaOf = (items: readonly (readonly number[])[], totals: readonly number[]): number | null => {
  const k = items.length
  const whole = populationVariance(totals)
  if (k < 2 || totals.length < 2 || !whole) return null
  const own = items.reduce((sum, item) => sum + (populationVariance(item) ?? 0), 0)
  return (k / (k - 1)) * (1 - own / whole)
}

/** The figures of a whole assignment. */
export const reliabilityOf = (table: ScoreTable): Reliability => {
  const rows = completeRows(table)
  const items = columns(rows, itemCount(table))
  const totals = rows.map((row) => row.reduce((sum, score) => sum + score, 0))
  const alpha = alphaOf(items, totals)
  const deviation = sampleDeviation(totals)
  return {
    learners: rows.length,
    mean: mean(totals),
    deviation,
    alpha,
    kr20: items.every(isDichotomous) ? alpha : null,
    // Alpha is below 0 when items work against each other: then the score says nothing, and errs by its whole spread.
    standardError:
      alpha === null || deviation === null
        ? null
        : deviation * Math.sqrt(1 - Math.min(1, Math.max(0, alpha))),
  }
}

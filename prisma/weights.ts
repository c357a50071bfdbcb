import { isWeights, type Weights } from '#lib/study/preset'

const known = new Map<string, Weights>()

/** FSRS parameters as a column holds them; the same text gives the same object, by which ts-fsrs is kept set up. */
export const weightsOf = (column: string): Weights => {
  const seen = known.get(column)
  if (seen) return seen
  const weights: unknown = JSON.parse(column)
  if (!isWeights(weights)) throw new Error(`A parameter set holds ${column}`)
  known.set(column, weights)
  return weights
}

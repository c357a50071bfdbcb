/** Arithmetic mean; null of nothing. */
export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

/** The sum of squared distances from the mean; two passes, so that close values lose no digits. */
const squares = (values: readonly number[]): number => {
  const centre = mean(values) ?? 0
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0)
}

/** Variance over n, as of a whole class; null of nothing. */
export const populationVariance = (values: readonly number[]): number | null =>
  values.length === 0 ? null : squares(values) / values.length

/** Standard deviation over n - 1, as of a sample; null of fewer than two. */
export const sampleDeviation = (values: readonly number[]): number | null =>
  values.length < 2 ? null : Math.sqrt(squares(values) / (values.length - 1))

/** Smaller spreads than this share of the values' size are what adding decimals leaves behind. */
const ROUNDING = 1e-12

const isConstant = (values: readonly number[]): boolean => {
  const size = Math.max(...values.map(Math.abs), 1)
  return squares(values) <= values.length * (size * ROUNDING) ** 2
}

/**
 * Pearson's product-moment correlation of two columns of equal length.
 *
 * @returns -1 to 1, or null where it is not defined: fewer than two pairs, or a column whose values are all the same
 */
export const correlation = (xs: readonly number[], ys: readonly number[]): number | null => {
  if (xs.length < 2 || isConstant(xs) || isConstant(ys)) return null
  const [centreX, centreY] = [mean(xs) ?? 0, mean(ys) ?? 0]
  const together = xs.reduce((sum, x, i) => sum + (x - centreX) * ((ys[i] ?? 0) - centreY), 0)
  return Math.max(-1, Math.min(1, together / Math.sqrt(squares(xs) * squares(ys))))
}

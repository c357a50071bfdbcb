/**
 * How likely something is, from what is seen of it: a logistic sum of fitted weights.
 *
 * @param seen names of what is seen; what has no weight was seen too rarely to count
 * @returns 0 to 1
 */
export const likelihood = (weights: Readonly<Record<string, number>>, seen: readonly string[]): number => {
  const sum = seen.reduce((total, one) => total + (weights[one] ?? 0), weights.always ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

import type { ItemResponse } from '#lib/items/response'

export type Pairs = readonly { readonly left: string; readonly right: string }[]

/** The pairs that were made so far. */
export const pairsIn = (response: ItemResponse | null): Pairs =>
  response?.kind === 'matching' ? response.pairs : []

export const partnerOf = (pairs: Pairs, left: string): string | undefined =>
  pairs.find((pair) => pair.left === left)?.right

/** The left side that a right side was paired with. */
export const pairedWith = (pairs: Pairs, right: string): string | undefined =>
  pairs.find((pair) => pair.right === right)?.left

/** The pairs with another partner for one left side, in the order of `lefts`; '' leaves it without. */
export const withPair = (
  pairs: Pairs,
  lefts: readonly string[],
  left: string,
  right: string,
): ItemResponse => {
  const changed = lefts.flatMap((one) => {
    const partner = one === left ? right : partnerOf(pairs, one)
    return partner ? [{ left: one, right: partner }] : []
  })
  return changed.length === 0 ? { kind: 'skipped' } : { kind: 'matching', pairs: changed }
}

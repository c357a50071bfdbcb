import { inOrder } from '#lib/items/in-order'
import type { Item } from '#lib/items/item'
import type { Grade, ItemResponse } from '#lib/items/response'

/**
 * Whether a learner knew one of an item's facts: in a matching each pair speaks for its own fact, in an ordering each
 * thing; otherwise the answer speaks for all of them.
 *
 * @param position of the fact in the item's `factIds`, which stand as its pairs and its sequence do
 */
export const knew = (item: Item, response: ItemResponse, grade: Grade, position: number): boolean => {
  if (item.kind === 'matching' && response.kind === 'matching') {
    const wanted = item.pairs[position]
    return response.pairs.some(({ left, right }) => left === wanted?.left && right === wanted.right)
  }
  if (item.kind === 'ordering' && response.kind === 'ordering')
    return inOrder(item.sequence, response.sequence)[position] ?? grade.correct
  return grade.correct
}

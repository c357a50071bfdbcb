import type { Item } from '#lib/items/item'

/** Whether a question asks which of its options it is (下面哪一项是…说的？), so that without them nothing is asked. */
export const asksAmongOptions = ({ kind, topic }: Pick<Item, 'kind' | 'topic'>): boolean =>
  kind === 'true-false' || (kind === 'multiple-choice' && topic === 'content')

import type { Item } from '#lib/items/item'
import type { ItemResponse } from '#lib/items/response'

/** What is right, part by part: a response that would get full marks. */
export type Key = Exclude<ItemResponse, { readonly kind: 'skipped' | 'rated' }>

/** The right answer to an item; of several accepted forms the one that is shown. */
export const keyOf = (item: Item): Key => {
  switch (item.kind) {
    case 'multiple-choice':
    case 'true-false':
      return { kind: 'choice', text: item.options.find(({ correct }) => correct)?.text ?? '' }
    case 'cloze':
    case 'short-answer':
      return { kind: 'typed', text: item.accepted[0] ?? '' }
    case 'matching':
      return { kind: 'matching', pairs: item.pairs }
    case 'ordering':
      return { kind: 'ordering', sequence: item.sequence }
    default:
      return item satisfies never
  }
}

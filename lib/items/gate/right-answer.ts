import type { Item } from '#lib/items/item'

/** The right answer of an item in words; empty where it has rows or a claim. */
export const rightAnswer = (item: Item): string => {
  switch (item.kind) {
    case 'multiple-choice':
      return item.options.find(({ correct }) => correct)?.text ?? ''
    case 'cloze':
    case 'short-answer':
      return item.accepted[0] ?? ''
    case 'true-false':
    case 'matching':
    case 'ordering':
      return ''
    default:
      return item satisfies never
  }
}

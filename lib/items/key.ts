import type { Item } from '#lib/items/item'
import type { ItemResponse } from '#lib/items/response'

/** What is right, part by part: a response that would get full marks, and of what is in order the dates. */
export type Key =
  | Exclude<ItemResponse, { readonly kind: 'choice' | 'skipped' | 'rated' | 'ordering' }>
  | {
      readonly kind: 'choice'
      readonly text: string
      /** Options that a teacher has said are right besides. */
      readonly also: readonly string[]
    }
  | {
      readonly kind: 'ordering'
      readonly sequence: readonly string[]
      /** Of each thing in the sequence; null where it is not known. */
      readonly dates: readonly (string | null)[]
    }

/** The right answer to an item; of several accepted forms the one that is shown. */
export const keyOf = (item: Item): Key => {
  switch (item.kind) {
    case 'multiple-choice':
    case 'true-false': {
      const [text = '', ...also] = item.options.filter(({ correct }) => correct).map((option) => option.text)
      return { kind: 'choice', text, also }
    }
    case 'cloze':
    case 'short-answer':
      return { kind: 'typed', text: item.accepted[0] ?? '' }
    case 'matching':
      return { kind: 'matching', pairs: item.pairs }
    case 'ordering':
      return {
        kind: 'ordering',
        sequence: item.sequence,
        dates: item.sequence.map((_, index) => item.dates?.[index] ?? null),
      }
    default:
      return item satisfies never
  }
}

/** Every option that is right. */
export const rightOptionsOf = ({ text, also }: Extract<Key, { readonly kind: 'choice' }>): string[] => [
  text,
  ...also,
]

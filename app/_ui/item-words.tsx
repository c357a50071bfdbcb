import type { ItemKind, Topic } from '#lib/items/item'
import { type Locale, wordsFor } from '#ui/words'

const KINDS = {
  'multiple-choice': 'multipleChoice',
  'true-false': 'trueFalse',
  cloze: 'cloze',
  'short-answer': 'shortAnswer',
  matching: 'matching',
  ordering: 'ordering',
} as const satisfies Record<ItemKind, string>

export const ITEM_KINDS = Object.keys(KINDS) as readonly ItemKind[]
export const TOPICS: readonly Topic[] = [
  'date',
  'speaker',
  'statement',
  'event',
  'quantity',
  'demand',
  'place',
]

/** What a kind of item is called. */
export const kindInWords = (locale: Locale, kind: ItemKind): string => wordsFor(locale, 'items')(KINDS[kind])

/** What an item asks for, in a word. */
export const topicInWords = (locale: Locale, topic: Topic): string =>
  wordsFor(locale, 'items')(`topic-${topic}`)

import type { ItemKind } from '#lib/items/item'

const ALWAYS = ['article', 'hasChanged', 'isNew', 'itemId', 'kind', 'stem', 'topic']

const OF_KIND: Record<ItemKind, readonly string[]> = {
  'multiple-choice': ['options'],
  'true-false': ['options'],
  cloze: [],
  'short-answer': [],
  matching: ['lefts', 'rights'],
  ordering: ['things'],
}

/** All that the view of an unanswered question may hold; a field more is a way for a key to get out. */
export const questionFields = (kind: ItemKind): readonly string[] => [...ALWAYS, ...OF_KIND[kind]].sort()

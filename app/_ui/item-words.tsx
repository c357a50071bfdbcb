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
/** Every topic is offered wherever one may be chosen: a new one does not compile before it stands here. */
const EACH_TOPIC = {
  date: true,
  speaker: true,
  statement: true,
  content: true,
  event: true,
  meeting: true,
  place: true,
  quantity: true,
  demand: true,
  decision: true,
  role: true,
  reason: true,
} as const satisfies Record<Topic, true>

export const TOPICS = Object.keys(EACH_TOPIC) as readonly Topic[]

/** What a kind of item is called. */
export const kindInWords = (locale: Locale, kind: ItemKind): string => wordsFor(locale, 'items')(KINDS[kind])

/** What an item asks for, in a word. */
export const topicInWords = (locale: Locale, topic: Topic): string =>
  wordsFor(locale, 'items')(`topic-${topic}`)

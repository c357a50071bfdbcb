import type { ItemResponse } from '#lib/items/response'
import type { Mode } from '#lib/study/mode'

/**
 * When the answers of a sitting are marked. A behaviour knows nothing of what is asked, and the kinds of items know
 * nothing of it (Moodle's split of question behaviour and question type).
 *
 * - marked at once: an answer that is given is marked and told, and stands; before, it is only put down;
 * - marked at the end: answers are put down and can be changed until all are handed in;
 * - self-rated: the learner sees the key and says how well it was known.
 */
export type Behaviour = 'marked-at-once' | 'marked-at-the-end' | 'self-rated'

export const behaviourOf = (mode: Mode): Behaviour => {
  switch (mode) {
    case 'test':
      return 'marked-at-the-end'
    case 'flashcards':
      return 'self-rated'
    case 'review':
    case 'quiz':
    case 'learn':
    case 'match':
    case 'timeline':
    case 'read':
      return 'marked-at-once'
    default:
      return mode satisfies never
  }
}

/**
 * Whether a sitting that behaves so takes a response. A rating is an answer where the learner rates, and nothing else
 * is; where all is marked at the end nothing is given by itself: that would tell the key.
 */
export const takes = (behaviour: Behaviour, response: ItemResponse, isGiven: boolean): boolean => {
  switch (behaviour) {
    case 'marked-at-once':
      return response.kind !== 'rated'
    case 'marked-at-the-end':
      return response.kind !== 'rated' && !isGiven
    case 'self-rated':
      return response.kind === 'rated' && isGiven
    default:
      return behaviour satisfies never
  }
}

import type { ItemKind } from '#lib/items/item'
import type { CardState } from '#lib/study/card'

/** How much an item asks of memory: 1 to recognise, 2 to complete, 3 to recall. */
export type Level = 1 | 2 | 3

const LEVELS: Record<ItemKind, Level> = {
  'multiple-choice': 1,
  'true-false': 1,
  matching: 1,
  ordering: 1,
  cloze: 2,
  'short-answer': 3,
}

/** How much an item of a kind asks of memory. */
export const levelOf = (kind: ItemKind): Level => LEVELS[kind]

/** Days of stability from which a fact is asked without options, and with no sentence to lean on. */
const CLOZE_FROM_DAYS = 3
const TYPED_FROM_DAYS = 14

const levelFor = (state: CardState): Level => {
  if (state.kind !== 'review') return 1
  if (state.stability >= TYPED_FROM_DAYS) return 3
  return state.stability >= CLOZE_FROM_DAYS ? 2 : 1
}

/**
 * Of a fact's items, those that ask nothing besides; all of them where each asks more. A review asks what is due: an
 * answer about five facts speaks of four that need not be.
 */
export const aloneFirst = <T extends { readonly asks: number }>(items: readonly T[]): readonly T[] => {
  const alone = items.filter(({ asks }) => asks === 1)
  return alone.length > 0 ? alone : items
}

/**
 * Which of a fact's items to ask now: easier formats while the memory is weak, harder ones as it grows, and a
 * different wording each time so that the surface is not learned instead of the fact.
 *
 * @param items the fact's items in a fixed order
 * @param answers how often the fact has been answered
 * @param last the item asked last time, passed over when there is another of the same level
 * @returns null when the fact has no item
 */
export const chooseItem = <T extends { readonly id: string; readonly kind: ItemKind }>(
  items: readonly T[],
  state: CardState,
  answers: number,
  last?: string,
): T | null => {
  const wanted = levelFor(state)
  const distance = (item: T) =>
    Math.abs(LEVELS[item.kind] - wanted) * 2 + (LEVELS[item.kind] > wanted ? 1 : 0)
  const nearest = Math.min(...items.map(distance))
  const candidates = items.filter((item) => distance(item) === nearest)
  const fresh = candidates.filter((item) => item.id !== last)
  const turns = fresh.length > 0 ? fresh : candidates
  return turns[answers % turns.length] ?? null
}

import type { ItemKind, Topic } from '#lib/items/item'
import { shuffle } from '#lib/study/shuffle'

/** So many items of one topic and, if wished, of one kind. */
export interface Wish {
  readonly topic: Topic | null
  readonly kind: ItemKind | null
  readonly count: number
}

/** An item that may be picked. */
export interface PoolItem {
  readonly id: string
  readonly topic: Topic
  readonly kind: ItemKind
  readonly factIds: readonly string[]
}

export interface Picked {
  /** In the order of the wishes. */
  readonly ids: readonly string[]
  /** For each wish, how many items it was short of. */
  readonly short: readonly number[]
}

/**
 * Picks a set by wishes such as five dates, five who said what, two orderings. No fact is asked twice, since one item
 * would give away another. The same seed picks the same items.
 */
export const pickByBlueprint = (pool: readonly PoolItem[], wishes: readonly Wish[], seed: string): Picked => {
  const asked = new Set<string>()
  const ids: string[] = []
  const order = shuffle(pool, seed)
  const short = wishes.map(({ topic, kind, count }) => {
    let missing = count
    for (const item of order) {
      if (missing === 0) break
      if ((topic ?? item.topic) !== item.topic || (kind ?? item.kind) !== item.kind) continue
      if (ids.includes(item.id) || item.factIds.some((id) => asked.has(id))) continue
      ids.push(item.id)
      for (const id of item.factIds) asked.add(id)
      missing -= 1
    }
    return missing
  })
  return { ids, short }
}

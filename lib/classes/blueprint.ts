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
  /** In the order of the wishes, each with the place of its wish. */
  readonly picks: readonly { readonly id: string; readonly wish: number }[]
  /** For each wish, how many items it was short of. */
  readonly short: readonly number[]
  /** For each wish, what else answers it, in the order in which it would be picked; at most so many as were asked for. */
  readonly others: readonly (readonly string[])[]
}

const answers = (item: PoolItem, { topic, kind }: Wish): boolean =>
  (topic ?? item.topic) === item.topic && (kind ?? item.kind) === item.kind

/**
 * Picks a set by wishes such as five dates, five who said what, two orderings. No fact is asked twice, since one item
 * would give away another. The same seed picks the same items.
 *
 * @param spare how many others are told for each wish
 */
export const pickByBlueprint = (
  pool: readonly PoolItem[],
  wishes: readonly Wish[],
  seed: string,
  spare = 0,
): Picked => {
  const asked = new Set<string>()
  const picked = new Map<string, number>()
  const order = shuffle(pool, seed)
  const short = wishes.map((wish, place) => {
    let missing = wish.count
    for (const item of order) {
      if (missing === 0) break
      if (!answers(item, wish) || picked.has(item.id) || item.factIds.some((id) => asked.has(id))) continue
      picked.set(item.id, place)
      for (const id of item.factIds) asked.add(id)
      missing -= 1
    }
    return missing
  })
  const left = order.filter(({ id }) => !picked.has(id))
  const others = wishes.map((wish) =>
    left
      .filter((item) => answers(item, wish))
      .slice(0, spare)
      .map(({ id }) => id),
  )
  return { picks: [...picked].map(([id, wish]) => ({ id, wish })), short, others }
}

import type { ItemKind } from '#lib/items/item'
import { readRows, SHARED_DATABASE } from '#tests/e2e/database'

/** So many questions of one kind, as a blueprint asks for them. */
interface KindWish {
  readonly kind: ItemKind
  readonly count: number
}

const TYPED = ['short-answer', 'cloze'] as const

/** The facts that the items of a kind ask, each once. */
const factsOf = async (kind: ItemKind): Promise<string[]> => {
  const rows = await readRows<{ factId: string }>(
    SHARED_DATABASE,
    `SELECT DISTINCT x.factId FROM ItemFact x JOIN Item i ON i.id = x.itemId
      WHERE i.kind = ? AND i.retiredAt IS NULL`,
    kind,
  )
  return rows.map(({ factId }) => factId)
}

/**
 * A blueprint for questions whose answers are typed, which no guesser can pass: of each kind as many as the articles
 * have, whatever they have.
 *
 * @param spare how many questions the set holds besides, each of which may have taken a fact away
 */
export const typedWishes = async (count: number, spare: number): Promise<KindWish[]> => {
  const asked = new Set<string>()
  const wishes: KindWish[] = []
  let missing = count
  for (const kind of TYPED) {
    const facts = (await factsOf(kind)).filter((id) => !asked.has(id))
    const most = Math.min(missing, Math.max(0, facts.length - spare))
    if (most > 0) wishes.push({ kind, count: most })
    missing -= most
    for (const id of facts) asked.add(id)
  }
  if (missing > 0) throw new Error(`The articles have ${missing} typed questions too few`)
  return wishes
}

import type { Fact, FactId } from '#lib/facts/fact'
import { ALIKE, likeness, piecesOf } from '#lib/facts/likeness'

/** What is remembered of a fact from the last time its article was read. */
export interface RememberedFact {
  readonly key: FactId
  readonly kind: Fact['kind']
  readonly label: string
  readonly answer: string
}

/**
 * Lets the facts of an edited article keep the keys under which they were known: the same key first, then the most
 * alike fact of the same kind that has no key any more, one for one. So a reworded sentence keeps its memory.
 *
 * @param describe what a fact is compared by (see `factLabel`)
 * @returns the facts, in the same order, some under a former key
 */
export const reconcileKeys = (
  remembered: readonly RememberedFact[],
  facts: readonly Fact[],
  describe: (fact: Fact) => string,
): Fact[] => {
  const present = new Set(facts.map(({ id }) => id))
  const known = new Set(remembered.map(({ key }) => key))
  const lost = remembered
    .filter(({ key }) => !present.has(key))
    .map((old) => ({ old, bits: piecesOf(old.label) }))
  const fresh = facts
    .filter(({ id }) => !known.has(id))
    .map((fact) => ({ fact, bits: piecesOf(describe(fact)) }))
  const pairs = fresh
    .flatMap(({ fact, bits }) =>
      lost
        .filter(({ old }) => old.kind === fact.kind)
        .map(({ old, bits: oldBits }) => ({ fact, old, alike: likeness(bits, oldBits) })),
    )
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike || (a.old.key < b.old.key ? -1 : 1))
  const renamed = new Map<FactId, FactId>()
  const taken = new Set<FactId>()
  for (const { fact, old } of pairs) {
    if (renamed.has(fact.id) || taken.has(old.key)) continue
    renamed.set(fact.id, old.key)
    taken.add(old.key)
  }
  return facts.map((fact) => ({ ...fact, id: renamed.get(fact.id) ?? fact.id }))
}

import type { Fact, FactKey } from '#lib/facts/fact'

/** What is remembered of a fact from the last time its article was read. */
export interface RememberedFact {
  readonly key: FactKey
  readonly kind: Fact['kind']
  readonly label: string
  readonly answer: string
}

/** The share of two-character pieces that two labels must have in common to be one fact reworded. */
const ALIKE = 0.5

const pieces = (text: string): Set<string> => {
  const plain = text.replace(/[\s，,。、；：“”‘’"…]/g, '')
  const found = new Set<string>()
  for (let i = 0; i < plain.length - 1; i++) found.add(plain.slice(i, i + 2))
  return found
}

/** Dice's coefficient over two-character pieces, 0 to 1. */
const similarity = (a: Set<string>, b: Set<string>): number => {
  if (a.size + b.size === 0) return 0
  let shared = 0
  for (const piece of a) if (b.has(piece)) shared++
  return (2 * shared) / (a.size + b.size)
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
    .map((old) => ({ old, bits: pieces(old.label) }))
  const fresh = facts
    .filter(({ id }) => !known.has(id))
    .map((fact) => ({ fact, bits: pieces(describe(fact)) }))
  const pairs = fresh
    .flatMap(({ fact, bits }) =>
      lost
        .filter(({ old }) => old.kind === fact.kind)
        .map(({ old, bits: oldBits }) => ({ fact, old, alike: similarity(bits, oldBits) })),
    )
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike || (a.old.key < b.old.key ? -1 : 1))
  const renamed = new Map<FactKey, FactKey>()
  const taken = new Set<FactKey>()
  for (const { fact, old } of pairs) {
    if (renamed.has(fact.id) || taken.has(old.key)) continue
    renamed.set(fact.id, old.key)
    taken.add(old.key)
  }
  return facts.map((fact) => ({ ...fact, id: renamed.get(fact.id) ?? fact.id }))
}

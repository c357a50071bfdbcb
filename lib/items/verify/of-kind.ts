import type { Extraction, Fact, FactId } from '#lib/facts/fact'
import { remember, rememberFor } from '#lib/items/remember'

const byKind = rememberFor(({ facts }: Extraction) =>
  remember((kind: string): readonly Fact[] => facts.filter((fact) => fact.kind === kind)),
)

/** The facts of one kind. */
export const ofKind = <K extends Fact['kind']>(
  extraction: Extraction,
  kind: K,
): readonly Extract<Fact, { kind: K }>[] => byKind(extraction)(kind) as readonly Extract<Fact, { kind: K }>[]

const byId = rememberFor(
  ({ facts }: Extraction) => new Map<FactId, Fact>(facts.map((fact) => [fact.id, fact])),
)

/** The fact of a key. */
export const factOf = (extraction: Extraction, id: FactId): Fact | undefined => byId(extraction).get(id)

const inConflict = rememberFor(({ conflicts }: Extraction) => {
  const ids = new Map<FactId, readonly FactId[]>()
  for (const { facts } of conflicts) for (const id of facts) ids.set(id, [...(ids.get(id) ?? []), ...facts])
  return ids
})

/** The facts that speak of the same thing as this one and differ. */
export const rivalsOf = (extraction: Extraction, id: FactId): readonly FactId[] =>
  (inConflict(extraction).get(id) ?? []).filter((other) => other !== id)

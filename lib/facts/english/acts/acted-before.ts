import type { ToldClause } from '#lib/facts/english/acts/told-clauses'
import type { Actors } from '#lib/facts/english/speech/statements'
import type { Clause, ReadArticle } from '#lib/language/language'

/** Whoever alone acted before a clause, in its paragraph or the one before. */
export type ActedBefore = ReadonlyMap<Clause, string>

const SURE = 0.84

/** @param actors who acts in the clauses of the article */
export const actedBefore = ({ readings }: ReadArticle, actors: Actors): ActedBefore => {
  const before = new Map<Clause, string>()
  let near: { readonly name: string; readonly zone: number }[] = []
  for (const { sentence, clauses } of readings)
    for (const clause of clauses) {
      near = near.filter(({ zone }) => sentence.zone - zone <= 1)
      const [only, ...more] = new Set(near.map(({ name }) => name))
      if (only !== undefined && more.length === 0) before.set(clause, only)
      const actor = clause.role === 'main' ? actors.get(clause) : undefined
      if (actor?.type === 'person' && actor.confidence >= SURE)
        near.push({ name: actor.name, zone: sentence.zone })
    }
  return before
}

/** A meeting with Ruiz: it is told with whom, and not whose it is. */
export const isWithOnly = ({ clause: { subject }, sentence }: ToldClause): boolean => {
  const first = subject?.kind === 'group' ? subject.members[0] : subject
  if (first?.kind !== 'noun' || first.names.length > 0) return false
  return (
    /^(?:an?|another) /iu.test(first.text) && sentence.text.startsWith(' with ', first.end - sentence.start)
  )
}

import type { Article } from '#lib/article/article'
import { spanOf } from '#lib/article/span'
import type { DemandFact } from '#lib/facts/fact'
import { type NameOf, type ToldClause, trimmedSpan } from '#lib/facts/told-clauses'
import type { Clause } from '#lib/language/language'

/** A demand without its key. */
export type DemandDraft = Omit<DemandFact, 'id'>

const SURE = 0.87
const SHORTEST = 4
const LONGEST = 80

/** A demanding clause, and the demands inside what it takes that go on with the same subject: 要求A…，并要求B…. */
const demandingIn = ({ reading, clause, index }: ToldClause, demanding: ReadonlySet<string>): Clause[] => {
  const isDemand = ({ predicate }: Clause): boolean =>
    predicate !== null && !predicate.negated && demanding.has(predicate.lemma)
  if (!isDemand(clause) || clause.predicate?.modality !== 'asserted') return []
  const inside = reading.clauses.filter(
    (other) => other.parent === index && other.subject === null && isDemand(other),
  )
  return [clause, ...inside]
}

/** Who is to do it: the subject of the first clause that the demand takes. */
const askedOf = ({ reading }: ToldClause, demand: Clause, nameOf: NameOf): string | null => {
  const own = reading.clauses.indexOf(demand)
  const inner = reading.clauses.find(({ parent }) => parent === own)
  return inner?.subject ? nameOf(inner.subject, reading) : null
}

/**
 * What one side wants of another: A要求B…; two demands in one sentence are two facts.
 *
 * @param told the clauses of the article
 * @param demanding the verbs by which something is demanded, by their lemmas
 */
export const demandsIn = (
  article: Article,
  told: readonly ToldClause[],
  demanding: ReadonlySet<string>,
  nameOf: NameOf,
): DemandDraft[] =>
  told.flatMap((one): DemandDraft[] => {
    const by = one.actor ? nameOf(one.actor, one.reading) : null
    if (by === null) return []
    const demands = demandingIn(one, demanding)
    return demands.flatMap((demand, at): DemandDraft[] => {
      const from = demand.predicate?.end ?? demand.end
      const to = demands[at + 1]?.start ?? demand.complement.at(-1)?.end ?? from
      const text = trimmedSpan(article, from, to)
      if (!text || text.text.length < SHORTEST || text.text.length > LONGEST) return []
      const of = askedOf(one, demand, nameOf)
      return [
        {
          kind: 'demand',
          by,
          ...(of ? { of } : {}),
          text: text.text,
          confidence: SURE,
          evidence: [spanOf(article.text, one.clause.start, text.end)],
        },
      ]
    })
  })

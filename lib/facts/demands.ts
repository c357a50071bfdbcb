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

/** The verbs of a language by which something is demanded. */
export interface DemandWords {
  readonly demanding: ReadonlySet<string>
  /** Verbs that demand where what they take begins with a verb of `forbidding`: 提出，禁止…. */
  readonly proposing: ReadonlySet<string>
  readonly forbidding: ReadonlySet<string>
}

/** A demanding clause, and the demands inside what it takes that go on with the same subject: 要求A…，并要求B…. */
const demandingIn = ({ reading, clause, index }: ToldClause, words: DemandWords): Clause[] => {
  const forbids = (own: number): boolean =>
    words.forbidding.has(reading.clauses.find(({ parent }) => parent === own)?.predicate?.lemma ?? '')
  const isDemand = ({ predicate }: Clause, own: number): boolean =>
    predicate !== null &&
    !predicate.negated &&
    (words.demanding.has(predicate.lemma) || (words.proposing.has(predicate.lemma) && forbids(own)))
  if (!isDemand(clause, index) || clause.predicate?.modality !== 'asserted') return []
  const inside = reading.clauses.filter(
    (other, at) => other.parent === index && other.subject === null && isDemand(other, at),
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
 */
export const demandsIn = (
  article: Article,
  told: readonly ToldClause[],
  words: DemandWords,
  nameOf: NameOf,
): DemandDraft[] =>
  told.flatMap((one): DemandDraft[] => {
    const by = one.actor ? nameOf(one.actor, one.reading) : null
    if (by === null) return []
    const demands = demandingIn(one, words)
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

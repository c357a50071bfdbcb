import type { Clause } from '#lib/language/language'
import { speechVerbOf } from '#lib/language/zh/lexicon/speech-verbs'

/** What somebody demands or says behind a first demand, in the same breath: 要求甲国守法，敦促其克制. */

const SAYS: ReadonlySet<string> = new Set(['称', '表示', '指出', '强调'])

const isFurther = ({ subject, predicate, complement, start }: Clause): boolean => {
  if (subject || !predicate || predicate.negated || predicate.start !== start || complement.length === 0)
    return false
  return speechVerbOf(predicate.lemma)?.kind === 'demand' || SAYS.has(predicate.lemma)
}

/** Whether a mark stands right before an offset of what is said. */
const isParted = ([said]: Clause['complement'], at: number): boolean =>
  said !== undefined && '，,；'.includes(said.text.charAt(at - said.start - 1) || ' ')

/**
 * A clause that demands, cut where its speaker demands or says the next thing, and the clause of each such thing; any other
 * clause alone.
 *
 * @param index where it stands among those of the sentence
 */
export const furtherSaid = (
  clause: Clause,
  index: number,
  clauses: readonly Clause[],
): readonly [Clause, ...Clause[]] => {
  const [said, ...more] = clause.complement
  if (speechVerbOf(clause.predicate?.lemma ?? '')?.kind !== 'demand' || !said || more.length > 0)
    return [clause]
  const further = clauses.filter(
    (one) =>
      one.parent === index &&
      isFurther(one) &&
      // 要求甲…，要求乙…: one demand in two parts.
      one.predicate?.lemma !== clause.predicate?.lemma &&
      isParted(clause.complement, one.start),
  )
  const [first] = further
  if (!first) return [clause]
  const end = first.start - 1
  const cut = { ...said, end, text: said.text.slice(0, end - said.start) }
  return [{ ...clause, complement: [cut] }, ...further]
}

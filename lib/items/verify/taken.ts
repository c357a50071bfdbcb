import type { ClauseFact, Extraction } from '#lib/facts/fact'
import type { Grounds, Verdict } from '#lib/items/ask/kind'
import { normalForm } from '#lib/items/normal-form'
import type { Question } from '#lib/items/question'
import { saysTheSame } from '#lib/items/verify/content'
import { couldBeSame } from '#lib/items/verify/identity'
import { nearlySame } from '#lib/items/verify/likeness'
import { factOf, ofKind } from '#lib/items/verify/of-kind'

const subjectOf = ({ telling }: ClauseFact): string =>
  telling.parts.find(({ role }) => role === 'subject')?.text ?? telling.parts[0]?.text ?? ''

const verbOf = ({ telling }: ClauseFact): string =>
  telling.parts.find(({ role }) => role === 'verb')?.text ?? ''

/** Clauses that may answer the same question: of the same subject, or with the same verb. */
const kin = (extraction: Extraction, fact: ClauseFact): ClauseFact[] =>
  ofKind(extraction, 'clause').filter(
    (other) =>
      other.id !== fact.id &&
      (couldBeSame(subjectOf(other), subjectOf(fact), extraction) ||
        (verbOf(other) === verbOf(fact) && nearlySame(subjectOf(other), subjectOf(fact)))),
  )

/** What the verb of the clause takes; wrong is what no clause of the same subject tells. */
export const proveTaken = (question: Question, answer: string, { extraction }: Grounds): Verdict => {
  const fact = question.asks === 'taken' ? factOf(extraction, question.fact) : undefined
  if (question.asks !== 'taken' || fact?.kind !== 'clause' || !fact.taken) return 'open'
  if (saysTheSame(answer, fact.taken.span)) return 'right'
  const others = kin(extraction, fact)
  const said = normalForm(answer)
  const isToldToo = [fact, ...others].some(({ text }) => normalForm(text).includes(said))
  return isToldToo ? 'open' : 'wrong'
}

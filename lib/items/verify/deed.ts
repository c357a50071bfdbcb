import type { Extraction, Fact } from '#lib/facts/fact'
import type { Grounds, Verdict } from '#lib/items/ask/kind'
import { normalForm } from '#lib/items/normal-form'
import type { Question } from '#lib/items/question'
import { couldBeSame } from '#lib/items/verify/identity'
import { nearlySame, shareFound } from '#lib/items/verify/likeness'
import { factOf, ofKind } from '#lib/items/verify/of-kind'
import { isTurned } from '#lib/items/verify/turned'

/** From here on an answer is what the clause says, with its dates spelled out and without its auxiliary. */
const THE_SAME = 0.8
const NEGATIONS = /不|没|未|无|\b(?:not|no|never|nor|without)\b|n['’]t\b/giu

const subjectOf = ({ telling }: Fact): string =>
  telling?.parts.find(({ role }) => role === 'subject')?.text ?? ''

/** What stands behind the subject. */
const saidOf = ({ telling }: Fact): string => {
  const parts = telling?.parts ?? []
  return parts
    .slice(parts.findIndex(({ role }) => role === 'subject') + 1)
    .map(({ text }) => text)
    .join(' ')
}

const denials = (text: string): number => (text.match(NEGATIONS) ?? []).length

const isSame = (answer: string, said: string): boolean =>
  shareFound(answer, said) >= THE_SAME && denials(answer) === denials(said)

/** Everything else that the article says of somebody who may be the one asked about. */
const saidOfThem = (extraction: Extraction, subject: string): string[] => {
  const isThem = (name: string): boolean =>
    name !== '' && (couldBeSame(name, subject, extraction) || nearlySame(name, subject))
  return [
    ...ofKind(extraction, 'clause').flatMap((fact) => (isThem(subjectOf(fact)) ? [saidOf(fact)] : [])),
    ...ofKind(extraction, 'event').flatMap((fact) =>
      isThem(subjectOf(fact)) || fact.participants.some(isThem) ? [saidOf(fact) || fact.title] : [],
    ),
    ...ofKind(extraction, 'decision').flatMap(({ by, verb, text }) =>
      isThem(by) ? [`${verb.text} ${text}`] : [],
    ),
  ]
}

/** What somebody did: what the clause says; wrong is what is said of nobody who may be the same. */
export const proveDeed = (question: Question, answer: string, { extraction }: Grounds): Verdict => {
  if (question.asks !== 'deed') return 'open'
  const fact = factOf(extraction, question.fact)
  if (fact?.kind !== 'clause') return 'open'
  const said = saidOf(fact)
  if (isTurned(answer, said)) return 'wrong'
  if (normalForm(said).includes(normalForm(answer)) || isSame(answer, said)) return 'right'
  return saidOfThem(extraction, subjectOf(fact)).some((other) => nearlySame(other, answer)) ? 'open' : 'wrong'
}

import type { Extraction, Fact } from '#lib/facts/fact'
import type { Grounds, Verdict } from '#lib/items/ask/kind'
import { normalForm } from '#lib/items/normal-form'
import type { Question } from '#lib/items/question'
import { couldBeSame, isSame } from '#lib/items/verify/identity'
import { nearlySame, shareFound } from '#lib/items/verify/likeness'
import { factOf, ofKind } from '#lib/items/verify/of-kind'
import { isTurned } from '#lib/items/verify/turned'

type Phrased = Extract<Fact, { kind: 'demand' | 'decision' | 'reason' | 'role' }>

const isPhrased = (fact: Fact | undefined): fact is Phrased =>
  fact?.kind === 'demand' || fact?.kind === 'decision' || fact?.kind === 'reason' || fact?.kind === 'role'

const phraseOf = (fact: Phrased): string => {
  switch (fact.kind) {
    case 'demand':
    case 'decision':
      return fact.text
    case 'reason':
      return fact.reason.text
    case 'role':
      return fact.role.text
    default:
      return fact satisfies never
  }
}

const holderOf = (fact: Phrased): string | undefined =>
  fact.kind === 'role' ? fact.person : fact.kind === 'reason' ? undefined : fact.by

/** The facts that answer the same question: of the same holder, or of the same thing. */
const kin = (extraction: Extraction, fact: Phrased): readonly Phrased[] => {
  const all = ofKind(extraction, fact.kind) as readonly Phrased[]
  const holder = holderOf(fact)
  if (fact.kind === 'reason')
    return all.filter((other) => other.kind === 'reason' && nearlySame(other.of.text, fact.of.text))
  return all.filter((other) => couldBeSame(holderOf(other) ?? '', holder ?? '', extraction))
}

/** From here on an answer is the phrase itself, perhaps with its dates spelled out or without whom it is asked of. */
const THE_PHRASE = 0.8
const NEGATIONS = /不|没|未|无|非|\b(?:not|no|never)\b/giu

const isPhrase = (answer: string, phrase: string): boolean =>
  (shareFound(answer, phrase) >= THE_PHRASE || shareFound(phrase, answer) >= THE_PHRASE) &&
  (answer.match(NEGATIONS) ?? []).length === (phrase.match(NEGATIONS) ?? []).length

/** What somebody wants, decided or is, or why something is so. */
export const provePhrase = (question: Question, answer: string, { extraction }: Grounds): Verdict => {
  if (question.asks !== 'phrase') return 'open'
  const fact = factOf(extraction, question.fact)
  if (!isPhrased(fact)) return 'open'
  const phrase = phraseOf(fact)
  if (
    normalForm(phrase).includes(normalForm(answer)) ||
    (fact.kind !== 'role' && isPhrase(answer, phrase) && !isTurned(answer, phrase))
  )
    return 'right'
  if (isTurned(answer, phrase)) return 'wrong'
  return kin(extraction, fact).some((other) => nearlySame(phraseOf(other), answer)) ? 'open' : 'wrong'
}

/** Whose demand, decision or role it is: exactly the one, and nobody who may be another with the same. */
export const proveWhose = (question: Question, answer: string, { extraction }: Grounds): Verdict => {
  if (question.asks !== 'whose') return 'open'
  const fact = factOf(extraction, question.fact)
  if (!isPhrased(fact)) return 'open'
  const all = (ofKind(extraction, fact.kind) as readonly Phrased[]).filter(
    (other) => other === fact || nearlySame(phraseOf(other), phraseOf(fact)),
  )
  const holders = all.flatMap((other) => holderOf(other) ?? [])
  const [own] = [holderOf(fact) ?? '']
  if (isSame(own, answer, extraction))
    return holders.every((name) => isSame(name, answer, extraction)) ? 'right' : 'open'
  return holders.every((name) => !couldBeSame(name, answer, extraction)) ? 'wrong' : 'open'
}

import { overlaps } from '#lib/article/span'
import type { StatementFact } from '#lib/facts/fact'
import type { Grounds, Verdict } from '#lib/items/ask/kind'
import type { Question } from '#lib/items/question'
import { alsoSpeaking } from '#lib/items/verify/also-speaking'
import { couldBeSame, isSame } from '#lib/items/verify/identity'
import { nearlySame } from '#lib/items/verify/likeness'
import { ofKind } from '#lib/items/verify/of-kind'

/** Who said these words: whoever holds a statement that they stand in, and nobody who said nearly the same. */
export const proveSpeaker = (question: Question, answer: string, { extraction }: Grounds): Verdict => {
  if (question.asks !== 'speaker') return 'open'
  const { words } = question
  const all = ofKind(extraction, 'statement')
  const exact = all.filter(({ statement }) => overlaps(statement, words))
  const like = all.filter((fact) => exact.includes(fact) || nearlySame(words.text, fact.statement.text))
  const speakers = (fact: StatementFact): string[] => [fact.speaker, ...alsoSpeaking(extraction, fact)]
  if (exact.length > 0 && like.flatMap(speakers).every((name) => isSame(name, answer, extraction)))
    return 'right'
  const near = like.flatMap((fact) => [
    ...speakers(fact),
    ...fact.via,
    ...(fact.addressee ? [fact.addressee] : []),
  ])
  return near.every((name) => !couldBeSame(name, answer, extraction)) ? 'wrong' : 'open'
}

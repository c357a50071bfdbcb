import type { EventFact, Extraction } from '#lib/facts/fact'
import type { Grounds, Verdict } from '#lib/items/ask/kind'
import type { Question } from '#lib/items/question'
import { couldBeSame, isSame } from '#lib/items/verify/identity'
import { factOf, ofKind } from '#lib/items/verify/of-kind'

const dayOf = ({ date }: EventFact): string | undefined => date?.replace(/T.*$/u, '')

/** The meetings that the question may mean: of the same day (of any, where none is known) with those who are named. */
const meetingsLike = (extraction: Extraction, asked: EventFact, known: readonly string[]): EventFact[] =>
  ofKind(extraction, 'event').filter(
    (fact) =>
      fact.frame === asked.frame &&
      (dayOf(fact) === dayOf(asked) || dayOf(fact) === undefined || dayOf(asked) === undefined) &&
      known.every((name) => fact.participants.some((one) => isSame(one, name, extraction))),
  )

/** Whom somebody met, or where: what every such meeting of that day has, and none that the question may mean. */
export const proveMeeting = (question: Question, answer: string, { extraction }: Grounds): Verdict => {
  const fact = question.asks === 'meeting' ? factOf(extraction, question.fact) : undefined
  if (question.asks !== 'meeting' || fact?.kind !== 'event') return 'open'
  const alike = meetingsLike(extraction, fact, question.known)
  const isKnown = (name: string): boolean => question.known.some((one) => isSame(one, name, extraction))
  const found =
    question.of === 'place'
      ? alike.flatMap(({ place }) => place ?? [])
      : alike.flatMap(({ participants }) => participants.filter((name) => !isKnown(name)))
  if (found.length > 0 && found.every((name) => isSame(name, answer, extraction))) return 'right'
  const near = [...found, ...question.known]
  return near.every((name) => !couldBeSame(name, answer, extraction)) ? 'wrong' : 'open'
}

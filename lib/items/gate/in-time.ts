import type { Grounds } from '#lib/items/ask/kind'
import type { Candidate, Question } from '#lib/items/question'
import { factOf, ofKind } from '#lib/items/verify/of-kind'

/** Whether a question asks in the right time: what is to come as to come, an office of whoever has it when the article appears. */

/** did, has; 了, 已: told as past. A future beside it makes it none: 已定于. */
const TOLD_AS_PAST = {
  zh: /了|已经?|曾/u,
  en: /\b(?:did|was|were|has|have|had)\b|\b\p{Ll}+ed\b/u,
}
const TOLD_AS_TO_COME = {
  zh: /将|拟|预计|计划|定于|要|截止|到|至|起|从|有望/u,
  en: /\b(?:will|would|to be|is to|are to|plans?|planned|expected|scheduled|set to|due|until|from|by|begins?|starts?)\b/iu,
}

const factIdOf = (question: Question): string | null =>
  question.asks === 'part' || question.asks === 'deed' || question.asks === 'told' ? question.fact : null

/** The dates in the clause of the fact that is asked about. */
const datesOf = ({ question }: Candidate, { extraction }: Grounds): string[] => {
  const id = factIdOf(question)
  const parts = id === null ? [] : (factOf(extraction, id)?.telling?.parts ?? [])
  return ofKind(extraction, 'date')
    .filter(({ span }) =>
      parts.some((part) => part.role === 'time' && part.start <= span.start && span.end <= part.end),
    )
    .map(({ value }) => value.slice(0, 10))
}

/** Why a question tells in the wrong time: a day after the article appeared, in the past. */
export const whyNotInTime = (candidate: Candidate, grounds: Grounds): string | null => {
  const published = grounds.extraction.published?.end
  if (published === undefined) return null
  const isLater = datesOf(candidate, grounds).some((value) => value > published.slice(0, value.length))
  if (!isLater) return null
  const tongue = grounds.article.language === 'en' ? 'en' : 'zh'
  const { stem } = candidate.item
  // What is asked in front has its did or has there: the rest may tell of what follows from it.
  const isAskedAsPast =
    tongue === 'en' && /^(?:in|on|from|by|what|who)\b[^?]{0,24}?\b(?:did|has|have|was|were)\b/iu.test(stem)
  const isPast = isAskedAsPast || (TOLD_AS_PAST[tongue].test(stem) && !TOLD_AS_TO_COME[tongue].test(stem))
  return isPast ? 'tells as past what is to come' : null
}

/** In years: an office told of in an article about such times is no longer asked of who has it. */
const LONG_AGO = 2

/** Why an office can't be asked in the present: the article tells of its holder at another time. */
export const whyNotHeldNow = ({ question }: Candidate, { extraction, article }: Grounds): string | null => {
  if (question.asks !== 'phrase' && question.asks !== 'whose') return null
  const fact = factOf(extraction, question.fact)
  if (fact?.kind !== 'role') return null
  if (/^(?:时任|当时的|前|原|the then |then |former )/iu.test(fact.role.text))
    return 'the office was had at another time'
  const published = Number(extraction.published?.end.slice(0, 4))
  if (!published) return null
  const before = article.text.slice(0, fact.role.end)
  const years = [...before.matchAll(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/gu)].map(([year]) => Number(year))
  const last = years.at(-1)
  return last !== undefined && published - last >= LONG_AGO ? 'the office was had at another time' : null
}

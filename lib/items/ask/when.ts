import type { DateFact } from '#lib/facts/fact'
import { acceptedDates } from '#lib/items/accepted'
import { rivalDates } from '#lib/items/distract/dates'
import type { Candidate } from '#lib/items/question'
import { isEnglish, proof, type Source, sureFacts } from '#lib/items/source'
import { open, shownDate, whichDate, withPlannedDate } from '#lib/items/wording'

/** 美国和俄罗斯将举行会谈 -> 美国和俄罗斯将在哪一天举行会谈？ and, for what has happened, …，是在哪一天？ */
export const whenStem = (source: Source, event: string, which: string, given = ''): string => {
  const told = open(event)
  if (isEnglish(source)) return `According to the article, ${which.toLowerCase()} did this happen? ${told}`
  const year = given === '' ? '' : `${given}的`
  const planned = withPlannedDate(told, `${year}${which}`)
  return `根据文章，${planned ?? `${told}，这是在${year}${which}`}？`
}

/** Values of the facts that speak of the same thing and differ, and of those that tell the same event. */
const clashing = (source: Source, fact: DateFact): string[] => {
  const { facts, conflicts } = source.extraction
  const ids = conflicts.filter((conflict) => conflict.facts.includes(fact.id)).flatMap((one) => one.facts)
  return facts.flatMap((other) =>
    other.kind === 'date' &&
    (ids.includes(other.id) || (other.event !== undefined && other.event === fact.event))
      ? [other.value]
      : [],
  )
}

const rationale = (source: Source, event: string, date: string): string =>
  isEnglish(source) ? `${open(event)}: ${date}.` : `文中说，${open(event)}，时间是${date}。`

const askOne = (source: Source, fact: DateFact): Candidate[] => {
  const shown = fact.type === 'DATE' && fact.resolved ? shownDate(source, fact.value, fact.mod) : null
  const { event } = fact
  if (shown === null || event === undefined) return []
  const which =
    fact.mod === undefined ? whichDate(source, fact.value) : isEnglish(source) ? 'When' : '什么时候'
  const base = {
    factIds: [fact.id],
    topic: 'date' as const,
    evidence: proof(source, fact.span, ...fact.evidence),
    rationale: rationale(source, event, shown),
    score: fact.confidence,
  }
  const question = { asks: 'date' as const, event }
  const options = [
    { text: shown, correct: true },
    ...rivalDates(source, fact, clashing(source, fact)).map((text) => ({ text, correct: false })),
  ]
  const choice: Candidate = {
    item: {
      ...base,
      kind: 'multiple-choice',
      key: `${fact.id}/when`,
      stem: whenStem(source, event, which),
      options,
    },
    question,
  }
  if (fact.value.length !== 10 || fact.mod !== undefined || isEnglish(source)) return [choice]
  const given = `${fact.value.slice(0, 4)}年`
  const accepted = acceptedDates(shown, fact.value, {
    given: { year: true },
    language: source.article.language,
  })
  return [
    choice,
    {
      item: {
        ...base,
        kind: 'short-answer',
        key: `${fact.id}/write-date`,
        stem: whenStem(source, event, which, given),
        accepted,
      },
      question,
    },
  ]
}

/** When was this? For every date that is certain and whose event the article names in a phrase that stands alone. */
export const askWhen = (source: Source): Candidate[] =>
  sureFacts(source, 'date').flatMap((fact) => askOne(source, fact))

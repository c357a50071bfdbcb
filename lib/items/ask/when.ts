import type { DateFact } from '#lib/facts/fact'
import { acceptedDates } from '#lib/items/accepted-dates'
import { rivalDates } from '#lib/items/distract/dates'
import type { Candidate } from '#lib/items/question'
import { proof, type Source, sureFacts } from '#lib/items/source'
import { wordingOf } from '#lib/items/wording/by-language'

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

/** Whether the meeting that this date dates is asked for by its parties: 拜登和普京是在哪一天通话的. */
const isOfMeeting = (source: Source, fact: DateFact): boolean =>
  sureFacts(source, 'event').some(
    (event) =>
      event.frame === 'meet' &&
      event.participants.length === 2 &&
      event.dateSpan?.start === fact.span.start &&
      wordingOf(source).meetingNoun(event) !== null,
  )

const askOne = (source: Source, fact: DateFact): Candidate[] => {
  const wording = wordingOf(source)
  const { event, value, mod } = fact
  const shown = fact.type === 'DATE' && fact.resolved ? wording.shownDate(value, mod) : null
  const stem = event === undefined ? null : wording.when(event, { value, ...(mod ? { mod } : {}) })
  if (shown === null || event === undefined || stem === null) return []
  const base = {
    factIds: [fact.id],
    topic: 'date' as const,
    evidence: proof(source, fact.span, ...fact.evidence),
    rationale: wording.whenBecause(event, shown),
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
      stem,
      options,
    },
    question,
  }
  const year = value.slice(0, 4)
  const inYear = value.length === 10 && mod === undefined ? wording.when(event, { value, year }) : null
  if (inYear === null) return [choice]
  const accepted = acceptedDates(shown, value, {
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
        stem: inYear,
        accepted,
      },
      question,
    },
  ]
}

/** When was this? For every date that is certain and whose event the article names in a phrase that stands alone. */
export const askWhen = (source: Source): Candidate[] =>
  sureFacts(source, 'date')
    .filter((fact) => !isOfMeeting(source, fact))
    .flatMap((fact) => askOne(source, fact))

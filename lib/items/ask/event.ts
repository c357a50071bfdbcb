import type { EventFact } from '#lib/facts/fact'
import { rivalDates } from '#lib/items/distract/dates'
import { rivalNames } from '#lib/items/distract/names'
import type { Option } from '#lib/items/item'
import type { Candidate } from '#lib/items/question'
import { entityNamed, proof, type Source, sureFacts } from '#lib/items/source'
import { wordingOf } from '#lib/items/wording/by-language'
import type { Meeting } from '#lib/items/wording/wording'

const choices = (key: string, wrong: readonly string[]): Option[] => [
  { text: key, correct: true },
  ...wrong.map((text) => ({ text, correct: false })),
]

const siblings = (source: Source, fact: EventFact): EventFact[] =>
  sureFacts(source, 'event').filter(
    (other) => other.id !== fact.id && other.frame === fact.frame && other.date === fact.date,
  )

const base = (source: Source, fact: EventFact) => ({
  factIds: [fact.id],
  evidence: proof(source, ...fact.evidence),
  score: Math.min(1, fact.confidence + 0.02),
})

const isPerson = (source: Source, name: string): boolean => entityNamed(source, name)?.type === 'person'

const askPartner = (source: Source, fact: EventFact, meeting: Meeting): Candidate[] => {
  const [first, second] = fact.participants
  if (first === undefined || second === undefined || fact.participants.length !== 2) return []
  const never = [first, ...siblings(source, fact).flatMap(({ participants }) => participants)]
  return [
    {
      item: {
        ...base(source, fact),
        ...wordingOf(source).withWhom(meeting, { isPerson: isPerson(source, second) }),
        kind: 'multiple-choice',
        key: `${fact.id}/with-whom`,
        topic: 'event',
        options: choices(
          second,
          rivalNames(source, second, never, { types: ['person', 'organisation', 'country'] }),
        ),
      },
      question: { asks: 'party', fact: fact.id, known: [first] },
    },
  ]
}

const askDate = (source: Source, fact: EventFact, meeting: Meeting): Candidate[] => {
  const found = source.extraction.facts.find(
    (other) => other.kind === 'date' && other.span.start === fact.dateSpan?.start && other.resolved,
  )
  if (found?.kind !== 'date' || fact.participants.length !== 2) return []
  const { event, ...phrased } = wordingOf(source).whenMet(meeting)
  return [
    {
      item: {
        ...base(source, fact),
        ...phrased,
        kind: 'multiple-choice',
        key: `${fact.id}/when`,
        topic: 'date',
        options: choices(meeting.date, rivalDates(source, found, [])),
      },
      question: { asks: 'date', event },
    },
  ]
}

const askPlace = (source: Source, fact: EventFact, meeting: Meeting): Candidate[] => {
  const { place } = fact
  if (place === undefined || fact.participants.length < 2) return []
  return [
    {
      item: {
        ...base(source, fact),
        ...wordingOf(source).whereMet(meeting, place),
        kind: 'multiple-choice',
        key: `${fact.id}/where`,
        topic: 'place',
        options: choices(place, rivalNames(source, place, [], { types: ['place'] })),
      },
      question: { asks: 'place', fact: fact.id },
    },
  ]
}

/** With whom, on what day and where a meeting or call was or will be held. */
export const askEvent = (source: Source): Candidate[] => {
  const { meetingNoun, shownDate } = wordingOf(source)
  return sureFacts(source, 'event')
    .filter(({ frame }) => frame === 'meet')
    .flatMap((fact) => {
      const { date: value, participants: parties, status } = fact
      const noun = meetingNoun(fact)
      const date = value === undefined ? null : shownDate(value)
      if (noun === null || value === undefined || date === null) return []
      const meeting: Meeting = { parties, planned: status === 'planned', noun, date, value }
      return [askPartner, askDate, askPlace].flatMap((ask) => ask(source, fact, meeting))
    })
}

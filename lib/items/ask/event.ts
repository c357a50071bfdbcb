import type { EventFact } from '#lib/facts/fact'
import { rivalDates } from '#lib/items/distract/dates'
import { rivalNames } from '#lib/items/distract/names'
import type { Option } from '#lib/items/item'
import type { Candidate } from '#lib/items/question'
import { entityNamed, isEnglish, proof, type Source, sureFacts } from '#lib/items/source'
import { shownDate, whichDate } from '#lib/items/wording'

const NOUN = /视频会[晤议]|会谈|会晤|会见|通话|峰会|磋商|谈判|会议|对话|电话会?/u

/** What the two did, as a noun: 会谈, 通话. */
const nounOf = (fact: EventFact): string | null => {
  const said = [fact.title, ...fact.evidence.map(({ text }) => text)].join('。')
  const noun = NOUN.exec(said)?.[0] ?? null
  return noun?.startsWith('电话') ? '通话' : noun
}

const verbOf = (noun: string): string => (noun === '通话' ? '通话' : noun === '会见' ? '会见' : `举行${noun}`)

/** What they did, in the past: 举行了会谈, 通了电话. */
const pastOf = (noun: string): string =>
  noun === '通话' ? '通了电话' : noun === '会见' ? '会见' : `举行了${noun}`

const choices = (key: string, wrong: readonly string[]): Option[] => [
  { text: key, correct: true },
  ...wrong.map((text) => ({ text, correct: false })),
]

const siblings = (source: Source, fact: EventFact): EventFact[] =>
  sureFacts(source, 'event').filter(
    (other) => other.id !== fact.id && other.frame === fact.frame && other.date === fact.date,
  )

const base = (source: Source, fact: EventFact, sentence: string) => ({
  factIds: [fact.id],
  evidence: proof(source, ...fact.evidence),
  rationale: `文中说，${sentence}。`,
  score: Math.min(1, fact.confidence + 0.02),
})

const isPerson = (source: Source, name: string): boolean => entityNamed(source, name)?.type === 'person'

const askPartner = (source: Source, fact: EventFact, noun: string, date: string): Candidate[] => {
  const [first, second] = fact.participants
  if (first === undefined || second === undefined || fact.participants.length !== 2) return []
  const will = fact.status === 'planned' ? '将' : ''
  const never = [first, ...siblings(source, fact).flatMap(({ participants }) => participants)]
  return [
    {
      item: {
        ...base(source, fact, `${date}，${first}${will}和${second}${verbOf(noun)}`),
        kind: 'multiple-choice',
        key: `${fact.id}/with-whom`,
        topic: 'event',
        stem: `根据文章，${first}${will}在${date}和${isPerson(source, second) ? '谁' : '哪一方'}${fact.status === 'planned' ? verbOf(noun) : pastOf(noun)}？`,
        options: choices(second, rivalNames(source, second, never, ['person', 'organisation', 'country'])),
      },
      question: { asks: 'party', fact: fact.id, known: [first] },
    },
  ]
}

const askDate = (source: Source, fact: EventFact, noun: string, date: string): Candidate[] => {
  const found = source.extraction.facts.find(
    (other) => other.kind === 'date' && other.span.start === fact.dateSpan?.start && other.resolved,
  )
  if (found?.kind !== 'date' || fact.participants.length !== 2 || fact.date === undefined) return []
  const both = fact.participants.join('和')
  const will = fact.status === 'planned' ? '将' : '是'
  const ending = fact.status === 'planned' ? '' : '的'
  return [
    {
      item: {
        ...base(source, fact, `${both}的${noun}在${date}`),
        kind: 'multiple-choice',
        key: `${fact.id}/when`,
        topic: 'date',
        stem: `根据文章，${both}${will}在${whichDate(source, fact.date)}${verbOf(noun)}${ending}？`,
        options: choices(date, rivalDates(source, found, [])),
      },
      question: { asks: 'date', event: `${both}${fact.status === 'planned' ? '将' : ''}${verbOf(noun)}` },
    },
  ]
}

const askPlace = (source: Source, fact: EventFact, noun: string, date: string): Candidate[] => {
  const { place } = fact
  if (place === undefined || fact.participants.length < 2) return []
  const both = fact.participants.join('和')
  const will = fact.status === 'planned' ? '将' : '是'
  return [
    {
      item: {
        ...base(source, fact, `${date}，${both}在${place}${verbOf(noun)}`),
        kind: 'multiple-choice',
        key: `${fact.id}/where`,
        topic: 'place',
        stem: `根据文章，${date}，${both}${will}在哪里${verbOf(noun)}${fact.status === 'planned' ? '' : '的'}？`,
        options: choices(place, rivalNames(source, place, [], ['place'])),
      },
      question: { asks: 'place', fact: fact.id },
    },
  ]
}

/** With whom, on what day and where a meeting or call was or will be held. Chinese articles only. */
export const askEvent = (source: Source): Candidate[] => {
  if (isEnglish(source)) return []
  return sureFacts(source, 'event')
    .filter(({ frame }) => frame === 'meet')
    .flatMap((fact) => {
      const noun = nounOf(fact)
      const date = fact.date === undefined ? null : shownDate(source, fact.date)
      if (noun === null || date === null) return []
      return [askPartner, askDate, askPlace].flatMap((ask) => ask(source, fact, noun, date))
    })
}

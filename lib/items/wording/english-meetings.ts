import type { EventFact } from '#lib/facts/fact'
import { adverbial, whichDate } from '#lib/items/wording/english-dates'
import type { Meeting, Wording } from '#lib/items/wording/wording'

/** What was held, as it is found, and how one says that it was and that it will be held. */
const KINDS = [
  { noun: 'summit', found: /\bsummit\b/iu, base: 'hold a summit', past: 'held a summit' },
  {
    noun: 'negotiations',
    found: /\bnegotiations?\b/iu,
    base: 'hold negotiations',
    past: 'held negotiations',
  },
  {
    noun: 'consultations',
    found: /\bconsultations\b/iu,
    base: 'hold consultations',
    past: 'held consultations',
  },
  {
    noun: 'call',
    found: /\b(?:call|phone|telephone|telephoned)\b/iu,
    base: 'speak by phone',
    past: 'spoke by phone',
  },
  { noun: 'talks', found: /\btalks\b/iu, base: 'hold talks', past: 'held talks' },
  { noun: 'meeting', found: /\b(?:meetings?|meets?|met)\b/iu, base: 'meet', past: 'met' },
] as const

type Kind = (typeof KINDS)[number]

const kindOf = ({ noun }: Meeting): Kind => KINDS.find((kind) => kind.noun === noun) ?? KINDS[5]

const meetingNoun = ({ title, evidence }: EventFact): string | null => {
  const said = [title, ...evidence.map(({ text }) => text)]
  for (const text of said) {
    const kind = KINDS.find(({ found }) => found.test(text))
    if (kind) return kind.noun
  }
  return null
}

/** A; A and B; A, B and C. */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** will hold talks, held talks */
const did = (meeting: Meeting): string =>
  meeting.planned ? `will ${kindOf(meeting).base}` : kindOf(meeting).past

const auxiliary = ({ planned }: Meeting): string => (planned ? 'will' : 'did')

const because = (sentence: string): string => `The article says that ${sentence}.`

/** How English asks with whom, when and where a meeting was or will be held. */
export const ENGLISH_MEETINGS: Pick<Wording, 'meetingNoun' | 'withWhom' | 'whenMet' | 'whereMet'> = {
  meetingNoun,
  withWhom: (meeting) => {
    const [first = '', second = ''] = meeting.parties
    const then = adverbial(meeting.date)
    return {
      stem: `According to the article, with whom ${auxiliary(meeting)} ${first} ${kindOf(meeting).base} ${then}?`,
      rationale: because(`${first} ${did(meeting)} with ${second} ${then}`),
    }
  },
  whenMet: (meeting) => {
    const all = listed(meeting.parties)
    const asking = `${whichDate(meeting.value)} ${auxiliary(meeting)} ${all} ${kindOf(meeting).base}`
    return {
      stem: `According to the article, ${asking}?`,
      rationale: because(`${all} ${did(meeting)} ${adverbial(meeting.date)}`),
      event: `${all} ${did(meeting)}`,
    }
  },
  whereMet: (meeting, place) => {
    const all = listed(meeting.parties)
    const then = adverbial(meeting.date)
    const asking = `where ${auxiliary(meeting)} ${all} ${kindOf(meeting).base} ${then}`
    return {
      stem: `According to the article, ${asking}?`,
      rationale: because(`${all} ${did(meeting)} in ${place} ${then}`),
    }
  },
}

import type { EventFact } from '#lib/facts/fact'
import { type Asked, asChoice, type QuestionKind } from '#lib/items/ask/kind'
import { type Tongue, tongueOf } from '#lib/items/ask/tongue'
import { rivalNames } from '#lib/items/distract/names'
import { rivalPlaces } from '#lib/items/distract/places'
import type { Candidate } from '#lib/items/question'
import { type Source, sureFacts } from '#lib/items/source'
import { evidenceNaming, formsOf } from '#lib/items/tell/naming'
import { supportOf } from '#lib/items/tell/told'
import { proveMeeting } from '#lib/items/verify/meeting'
import { askingFor } from '#lib/items/wording/asking'
import { wordingOf } from '#lib/items/wording/by-language'
import { adverbial } from '#lib/items/wording/english-dates'

/** With whom and where two met or will meet, where no clause tells it that can be asked in place. 美国将于2022年1月10日和哪一方举行会谈？ */

interface Meeting {
  readonly first: string
  readonly second: string
  readonly planned: boolean
  /** What was held, as the article calls it. */
  readonly noun: string
  /** As shown; null where it is not told. */
  readonly date: string | null
}

interface Words {
  /** What is held, and the words of the article by which it is known. */
  readonly nouns: readonly (readonly [found: RegExp, base: string, past: string])[]
  readonly withWhom: (meeting: Meeting, who: string) => string
  readonly where: (meeting: Meeting) => string
  readonly told: (meeting: Meeting, place?: string) => string
}

const chineseDay = ({ planned, date }: Meeting): string =>
  date === null ? (planned ? '将' : '') : planned ? `将于${date}` : `${date}`
const chineseDid = ({ planned, noun }: Meeting): string => (planned ? noun.replace('了', '') : noun)

const ZH: Words = {
  nouns: [
    [/通话|通电话|打.{0,12}电话/u, '通电话', '通了电话'],
    [/会谈/u, '举行会谈', '举行了会谈'],
    [/会晤/u, '举行会晤', '举行了会晤'],
    [/磋商/u, '举行磋商', '举行了磋商'],
    [/谈判/u, '举行谈判', '举行了谈判'],
    [/会[见面]/u, '会面', '会面'],
  ],
  withWhom: (meeting, who) => `${meeting.first}${chineseDay(meeting)}和${who}${chineseDid(meeting)}？`,
  where: (meeting) =>
    `${meeting.first}和${meeting.second}${chineseDay(meeting)}在哪里${chineseDid(meeting).replace('了', '')}？`,
  told: (meeting, place) =>
    `${meeting.first}${chineseDay(meeting)}和${meeting.second}${place ? `在${place}` : ''}${chineseDid(meeting)}。`,
}

const englishThen = ({ date }: Meeting): string => (date === null ? '' : ` ${adverbial(date)}`)

const EN: Words = {
  nouns: [
    [/\b(?:call|phone|telephone|telephoned)\b/iu, 'speak by phone', 'spoke by phone'],
    [/\bsummit\b/iu, 'hold a summit', 'held a summit'],
    [/\bnegotiations?\b/iu, 'hold negotiations', 'held negotiations'],
    [/\btalks\b/iu, 'hold talks', 'held talks'],
    [/\b(?:meetings?|meets?|met)\b/iu, 'meet', 'met'],
  ],
  withWhom: (meeting) =>
    `With whom ${meeting.planned ? 'will' : 'did'} ${meeting.first} ${meeting.noun}${englishThen(meeting)}?`,
  where: (meeting) =>
    `Where ${meeting.planned ? 'will' : 'did'} ${meeting.first} and ${meeting.second} ${meeting.noun}${englishThen(meeting)}?`,
  told: (meeting, place) => {
    const past = EN.nouns.find(([, base]) => base === meeting.noun)?.[2] ?? meeting.noun
    const did = meeting.planned ? `will ${meeting.noun}` : past
    return `${meeting.first} ${did} with ${meeting.second}${place ? ` in ${place}` : ''}${englishThen(meeting)}.`
  },
}

const WORDING: Readonly<Record<Tongue, Words>> = { zh: ZH, en: EN }

const meetingOf = (source: Source, fact: EventFact): Meeting | null => {
  const [first, second, ...more] = fact.participants
  if (fact.frame !== 'meet' || fact.telling || !first || !second || more.length > 0) return null
  const said = [fact.title, ...fact.evidence.map(({ text }) => text)]
  // Whom 两位领导人 means, no question should depend on.
  const isNamed = (name: string): boolean =>
    formsOf(source, name).some((form) => fact.evidence.some(({ text }) => text.includes(form)))
  if (![first, second].every(isNamed)) return null
  const { nouns } = WORDING[tongueOf(source)]
  const found = nouns.find(([word]) => said.some((text) => word.test(text)))
  if (!found) return null
  const planned = fact.status === 'planned'
  const day = fact.date?.replace(/T.*$/u, '')
  const date = day === undefined ? null : wordingOf(source).shownDate(day)
  const noun = tongueOf(source) === 'zh' && !planned ? found[2] : found[1]
  return date === null && !planned ? null : { first, second, planned, noun, date }
}

const askOne = (source: Source, fact: EventFact): Candidate[] => {
  const meeting = meetingOf(source, fact)
  if (meeting === null) return []
  const { first, second } = meeting
  const wording = WORDING[tongueOf(source)]
  const dates = source.extraction.facts.filter(
    (one) => one.kind === 'date' && one.span.start === fact.dateSpan?.start,
  )
  const base = (kind: string, of: 'party' | 'place', known: readonly string[], place?: string): Asked => ({
    kind,
    facts: [fact.id],
    topic: of === 'place' ? 'place' : 'meeting',
    question: { asks: 'meeting', fact: fact.id, of, known },
    evidence: evidenceNaming(
      source,
      fact.participants,
      ...fact.evidence,
      ...dates.flatMap((date) => (date.kind === 'date' ? supportOf(source, date) : [])),
    ),
    rationale: wording.told(meeting, place),
    score: fact.confidence,
  })
  const at = fact.evidence[0]?.start ?? 0
  const rivals = rivalNames(source, second, [first], { types: ['person', 'organisation', 'country'], at })
  const who = askingFor(source, second, rivals)
  const asked = asChoice(
    source,
    base('met', 'party', [first]),
    wording.withWhom(meeting, who),
    second,
    rivals,
  )
  if (fact.place === undefined) return asked
  const where = wording.where(meeting)
  const places = rivalPlaces(source, fact.place, at, where)
  return [
    ...asked,
    ...asChoice(source, base('met-where', 'place', fact.participants, fact.place), where, fact.place, places),
  ]
}

export const MET: QuestionKind = {
  name: 'met',
  ask: (source) => sureFacts(source, 'event').flatMap((fact) => askOne(source, fact)),
  prove: proveMeeting,
}

export const MET_WHERE: QuestionKind = { name: 'met-where', ask: () => [], prove: proveMeeting }

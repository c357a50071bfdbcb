import type { Deed } from '#lib/facts/events/deeds'
import type { Told } from '#lib/facts/events/event'
import { type Acts, attendants, behindPlace, doers, metWith, namedInside } from '#lib/facts/events/parties'
import { isByName, isOpen, isSomebody, LONGEST_PARTY, partiesNamed } from '#lib/facts/events/party-names'
import { ledBy, visited, visitsThere } from '#lib/facts/events/visits'
import type { Being, Candidate, Part } from '#lib/facts/plans/part'
import type { Adverbial, Clause, Phrase } from '#lib/language/language'
import { countryAtEnd } from '#lib/language/zh/country-words'
import { isBody } from '#lib/language/zh/lexicon/bodies'
import { COUNTRY_PATTERN, countryOf } from '#lib/language/zh/lexicon/countries'
import {
  CONTESTING,
  GOING,
  isContest,
  LEADING,
  MEETING,
  STOPPING,
  SUING,
} from '#lib/language/zh/lexicon/events'

/** Everybody of whom the words of a deed tell, with how they stand to it: who of them takes part in a plan is weighed. */

const beingOf = (phrase: Phrase | null, name: string): Being => {
  if (countryOf(name)) return 'country'
  switch (phrase?.kind) {
    case 'pronoun':
      return 'person'
    case 'name':
      return phrase.type === 'person' || phrase.type === 'place' ? phrase.type : 'body'
    case 'noun':
      return isBody(phrase.head) ? 'body' : isSomebody(phrase) ? 'people' : 'thing'
    default:
      return isBody(name) ? 'body' : isByName(name) ? 'person' : 'people'
  }
}

const membersOf = (phrase: Phrase | null): readonly (Phrase | null)[] =>
  phrase?.kind === 'group' ? phrase.members : [phrase]

/** Those whom a phrase names, in one part. */
const inPart = (
  part: Part,
  phrase: Phrase | null,
  namesIn: (one: Phrase | null) => readonly string[],
): Candidate[] =>
  membersOf(phrase).flatMap((one) => namesIn(one).map((name) => ({ name, part, being: beingOf(one, name) })))

/** 在甲队和乙队之间 */
const BETWEEN = /间$/u
const TWO_SIDES = /^(?<first>.{2,10})[和与](?<second>.{2,10})$/u
const betweenTwo = (told: Told, phrase: Phrase | null): Candidate[] => {
  if (phrase?.kind === 'group') return inPart('between', phrase, (one) => partiesNamed(told, one, true))
  const { first, second } = TWO_SIDES.exec(phrase?.text ?? '')?.groups ?? {}
  return first && second
    ? [first, second].map((name) => ({ name, part: 'between', being: beingOf(null, name) }))
    : []
}

const COUNTRIES_SPOKEN_OF = new RegExp(COUNTRY_PATTERN, 'gu')
/** 应韩国总统和日本首相邀请，…访问上述两国: the last two of whom the sentence speaks before whoever goes there. */
const twoSpokenOf = ({ sentence }: Told, phrase: Phrase | null, before: number): readonly string[] => {
  if (phrase?.kind !== 'noun' || !phrase.pointsBack || !phrase.text.endsWith('两国')) return []
  const spoken = sentence.text.slice(0, Math.max(0, before - sentence.start)).matchAll(COUNTRIES_SPOKEN_OF)
  const named = [...new Set([...spoken].map(([name]) => countryOf(name) ?? name))]
  return named.length > 1 ? named.slice(-2) : []
}

const OF_MARKERS: ReadonlyMap<string, Part> = new Map([
  ['向', 'hearer'],
  ['对', 'toward'],
  ['应', 'inviter'],
])

const besideVerb = (told: Told, deed: Deed, clause: Clause, one: Adverbial): Candidate[] => {
  const { role, phrase, text } = one
  const from = clause.subject?.start ?? clause.start
  const named = (member: Phrase | null) => {
    const two = twoSpokenOf(told, member, from)
    return two.length > 0 ? two : partiesNamed(told, member, true)
  }
  if (role === 'with') return inPart('with', phrase, (member) => metWith(told, { ...one, phrase: member }))
  if (role === 'place' || role === 'time') {
    if (BETWEEN.test(text)) return betweenTwo(told, phrase)
    if (role === 'time') return []
    const persons = behindPlace(told, one)
    if (persons.length > 0) return persons.map((name) => ({ name, part: 'with', being: 'person' }))
    return inPart(deed.frame === 'hearing' ? 'court' : 'place', phrase, (member) =>
      member?.kind === 'noun' || (member?.kind === 'name' && member.type !== 'place') ? named(member) : [],
    )
  }
  if (role === 'by') return inPart('by', phrase, named)
  const marked = OF_MARKERS.get(one.marker ?? '')
  // 对甲国进行访问: it is visited.
  const part = marked === 'toward' && deed.frame === 'visit' ? 'visited' : marked
  if (part === 'hearer') return inPart(part, phrase, (member) => metWith(told, { ...one, phrase: member }))
  return part ? inPart(part, phrase, named) : []
}

/** 将某公司告上法院，并将于5日开庭: who was taken to court. */
const suedBefore = (told: Told, { frame, chain: [first] }: Deed): Candidate[] => {
  const before = frame === 'hearing' ? told.reading.clauses[first?.continues ?? -1] : undefined
  if (!before || !SUING.has(before.predicate?.lemma ?? '')) return []
  const moved = before.adverbials.find(({ marker }) => marker === '将' || marker === '把')
  // 告上法院: where, and not whom.
  const isCourt = before.object?.text.endsWith('法院') === true
  const sued = moved ? moved.phrase : isCourt ? null : before.object
  return inPart('with', sued, (one) => partiesNamed(told, one, true))
}

/** 甲队和乙队的比赛将于…进行: whose match it is. */
const rivalsIn = (told: Told, { actor, by }: Acts): Candidate[] => {
  if (by !== 'itself' || actor?.kind !== 'noun' || !isContest(actor.head)) return []
  const named = actor.names.filter(({ type }) => type !== 'place')
  if (named.length > 1 && named.length === actor.names.length && !TEAM.test(actor.text))
    return named.flatMap((one) => inPart('holder', one, (name) => partiesNamed(told, name, true)))
  const { first = '', second = '' } = WHOSE_MATCH.exec(actor.text)?.groups ?? {}
  const teams = [first, second]
    .map((one) => countryAtEnd(one) ?? one)
    .filter((one) => isBody(one) || countryOf(one))
  return teams.length > 1 ? teams.map((name): Candidate => ({ name, part: 'holder', being: 'body' })) : []
}
const TEAM = /队/u
const WHOSE_MATCH = /^(?<first>[^和与的]{2,10})[和与](?<second>[^和与的]{2,10}?)(?:之间)?的/u

const CASE = /案$/u
/** 宣判索萨一案: whose case it is. */
const whoseCase = (told: Told, { frame, chain }: Deed): Candidate[] =>
  chain.flatMap(({ object }) =>
    frame === 'hearing' && object?.kind === 'noun' && CASE.test(object.text)
      ? object.names.flatMap((one) => inPart('named in it', one, (name) => partiesNamed(told, name, true)))
      : [],
  )

/** 会晤政府当局、公民社会和外交使团: who stands in a list with those whom one meets is met too. */
const metAsOne = (told: Told, object: Phrase | null, isMeeting: boolean): Candidate[] => {
  const named = (phrase: Phrase | null) => partiesNamed(told, phrase, true)
  // 会晤青年: whoever is met is somebody, by whatever noun.
  const isOfSome = isMeeting || membersOf(object).some((one) => named(one).length > 0)
  return inPart('met', object, (one) => {
    const own = named(one)
    const isCalled =
      own.length === 0 && isOfSome && one?.kind === 'noun' && !one.pointsBack && !isOpen(one.text)
    return isCalled && one.text.length <= LONGEST_PARTY ? [one.text] : own
  })
}

/** Everybody of whom the words of a deed tell, in the order of the text; who of them takes part is for others to weigh. */
export const candidatesOf = (told: Told, deed: Deed, acts: Acts): Candidate[] => {
  const named = (phrase: Phrase | null) => partiesNamed(told, phrase, true)
  const visits = { visits: visitsThere(told, deed), ahead: true }
  const others = deed.chain.flatMap((clause): readonly Candidate[] => {
    const lemma = clause.predicate?.lemma ?? ''
    // 抵达秘鲁: where somebody goes takes part only where it is visited, or is a stop of a visit.
    const goesTo =
      STOPPING.has(lemma) && !visits.visits && acts.by === 'itself'
        ? []
        : visited(told, clause, visits).map(
            (name): Candidate => ({ name, part: 'visited', being: countryOf(name) ? 'country' : 'person' }),
          )
    return [
      ...clause.adverbials.flatMap((one) => besideVerb(told, deed, clause, one)),
      ...(MEETING.has(lemma) || CONTESTING.has(lemma)
        ? metAsOne(told, clause.object, MEETING.has(lemma))
        : []),
      ...(LEADING.has(lemma)
        ? ledBy(clause).map((name): Candidate => ({ name, part: 'led', being: 'people' }))
        : []),
      ...goesTo,
      // 前往缅甸: where somebody goes is no party
      ...inPart(GOING.has(lemma) ? 'place' : 'object', clause.object, named),
    ]
  })
  const last = deed.index + deed.chain.length - 1
  const come = attendants(told, last).flatMap((one) =>
    inPart('attendant', one, (member) => partiesNamed(told, member, false)),
  )
  const inside = deed.heldAsSubject ? [] : namedInside(told, deed.held)
  const rivals = rivalsIn(told, acts)
  const part = deed.heldAsSubject ? 'holder' : PART_BY[acts.by]
  // 宣布召开甲国-乙国理事会会议: the two whose meeting it is, and not whoever announces it.
  const isOfOthers = deed.frame === 'meet' && inside.length > 1 && acts.by !== 'itself'
  const own = (isOfOthers ? [] : doers(told, deed, acts)).map(
    (name): Candidate => ({ name, part, being: beingOf(deed.heldAsSubject ? null : acts.actor, name) }),
  )
  const all: Candidate[] = [
    ...own,
    ...rivals,
    ...inside.map((name): Candidate => ({ name, part: 'named in it', being: beingOf(null, name) })),
    ...others,
    ...suedBefore(told, deed),
    ...whoseCase(told, deed),
    ...come,
  ]
  return all.filter(
    ({ name, part }, at) =>
      all.findIndex((one) => one.name === name && !IN_PASSING.has(one.part)) === at ||
      (IN_PASSING.has(part) &&
        all.findIndex((one) => one.name === name) === at &&
        all.every((one) => one.name !== name || IN_PASSING.has(one.part))),
  )
}
/** 在秘鲁进行访问: it is where it is, and also what is visited. */
const IN_PASSING: ReadonlySet<Part> = new Set(['place', 'object'])
const PART_BY: Readonly<Record<Acts['by'], Part>> = {
  itself: 'subject',
  'going on': 'subject before',
  saying: 'speaker',
  travelling: 'traveller',
  nobody: 'subject',
}

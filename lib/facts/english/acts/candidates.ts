import { type ActedBefore, isWithOnly } from '#lib/facts/english/acts/acted-before'
import {
  addressedIn,
  attendedIn,
  contestedIn,
  firstOfList,
  metOnArrival,
  ownersIn,
  touredIn,
} from '#lib/facts/english/acts/arguments'
import { besideIn, holdersFrom, isHostIn, othersIn, unnamedIn } from '#lib/facts/english/acts/beside'
import { COURTS, includesEvent, isEventItself } from '#lib/facts/english/acts/frames'
import {
  actedBy,
  beforeCourt,
  fullName,
  lastWord,
  MEETING,
  partiesBefore,
  partiesBehind,
  partiesIn,
  somebodyIn,
  travellerOf,
  visitedIn,
  withWhomIn,
} from '#lib/facts/english/acts/parties'
import { headOf, type ToldClause } from '#lib/facts/english/acts/told-clauses'
import { twoMeant } from '#lib/facts/english/acts/two-meant'
import type { People } from '#lib/facts/english/names/people'
import { bearerOf } from '#lib/facts/english/speech/descriptions'
import type { Actors } from '#lib/facts/english/speech/statements'
import type { EventFrame } from '#lib/facts/fact'
import type { Being, Candidate, Part } from '#lib/facts/plans/part'
import { countryNamed } from '#lib/language/en/lexicon/countries'
import { isBody, isPeople, singularOf } from '#lib/language/en/lexicon/offices'
import type { NamePhrase, NounPhrase, Phrase, ReadArticle } from '#lib/language/language'

/** Everybody of whom a clause tells, with how they stand to it: who of them takes part in a plan is weighed. */

const beingOf = (phrase: Phrase | null, name: string): Being => {
  if (countryNamed(name)) return 'country'
  if (phrase?.kind === 'name')
    return phrase.type === 'person' || phrase.type === 'place' || phrase.type === 'country'
      ? phrase.type
      : 'body'
  const head = lastWord(name)
  if (isBody(head)) return 'body'
  if (isPeople(head) || isPeople(singularOf(head))) return 'people'
  return phrase?.kind === 'pronoun' ? 'person' : 'thing'
}

const membersOf = (phrase: Phrase | null): readonly Phrase[] =>
  phrase === null ? [] : phrase.kind === 'group' ? phrase.members : [phrase]

const PART_OF: Readonly<Record<string, Part>> = {
  with: 'with',
  between: 'between',
  by: 'by',
  to: 'hearer',
  against: 'toward',
  in: 'place',
  at: 'place',
  before: 'court',
}

interface Known {
  readonly people: People
  readonly actors: Actors
  /** Whose a meeting may be that is told only with whom; unknown for what is not weighed as a plan. */
  readonly before?: ActedBefore
  readonly read?: Pick<ReadArticle, 'readings'>
}

const named = ({ people }: Known, part: Part, names: readonly NamePhrase[]): Candidate[] =>
  names.flatMap((one) => {
    const name = fullName(people, one)
    return name ? [{ name, part, being: beingOf(one, name) }] : []
  })

const called = (part: Part, names: readonly string[], phrase: Phrase | null = null): Candidate[] =>
  names.map((name) => ({ name, part, being: beingOf(phrase, name) }))

/** Whoever acts in a clause; whoever makes the trip on which it is; those whose talks it is about. */
const acting = (told: ToldClause, known: Known): Candidate[] => {
  const { subject } = told.clause
  const traveller = includesEvent(told) ? travellerOf(told) : null
  if (traveller) return called('subject before', actedBy(traveller, known.actors))
  if (isEventItself(subject)) {
    const before = isWithOnly(told) ? known.before?.get(told.clause) : undefined
    return [
      ...called('subject before', before === undefined ? [] : [before]),
      ...(subject?.kind === 'noun'
        ? [...named(known, 'holder', ownersIn(subject)), ...owner(known, subject)]
        : []),
      ...named(known, 'holder', partiesBefore(told)),
    ]
  }
  const own = named(known, 'subject', partiesIn(subject))
  const first = firstOfList(told)
  if (own.length > 0) return [...called('subject', first ? [first] : []), ...own]
  const two = known.read ? twoMeant(known.read, told.reading, subject) : []
  if (two.length > 0) return named(known, 'subject', two)
  if (!subject) return called('subject before', actedBy(told, known.actors))
  const isBefore = subject.kind === 'pronoun' || (subject.kind === 'noun' && subject.pointsBack)
  return called(
    isBefore ? 'subject before' : 'subject',
    somebodyIn(subject, told, known.actors, true),
    subject,
  )
}

const OWNER = /^(?:the )?(?<who>[^,]+?)['’]s /iu

/** the prime minister's meeting: whoever alone is called so. */
const owner = ({ people }: Known, { text, names }: NounPhrase): Candidate[] => {
  const who = OWNER.exec(text)?.groups?.who
  const bearer = who && names.length === 0 ? bearerOf(people, who) : null
  return bearer ? [{ name: bearer, part: 'holder', being: 'person' }] : []
}

/** Whoever is met, the object of the verb; on a journey, whom one goes to meet. */
const met = (told: ToldClause, known: Known): Candidate[] => {
  const { object, predicate } = told.clause
  const rivals = named(known, 'met', contestedIn(told))
  if (rivals.length > 0) return rivals
  const onArrival = metOnArrival(told).flatMap((one) => [
    ...named(known, 'met', besideIn(told, one, true)),
    ...called('met', holdersFrom(told, one), one),
  ])
  if (onArrival.length > 0) return onArrival
  if (!MEETING.has(predicate?.lemma ?? '')) return []
  const behind = named(known, 'met', partiesBehind(told))
  return behind.length > 0 || !object ? behind : called('met', holdersFrom(told, object), object)
}

/** the Norland premier: whoever alone of those whom the article names is called so. */
const bearerIn = ({ people }: Known, phrase: Phrase): readonly string[] | null => {
  const bearer =
    phrase.kind === 'noun' && phrase.pointsBack ? bearerOf(people, phrase.text.replace(/^the /iu, '')) : null
  return bearer === null ? null : [bearer]
}

const beside = (told: ToldClause, frame: EventFrame, known: Known): Candidate[] =>
  told.clause.adverbials.flatMap((one) => {
    const part = isHostIn(told, one) ? 'host' : PART_OF[one.marker ?? '']
    // will begin shutting off power to some people: whom it is done to.
    if (!part || !one.phrase || (part === 'hearer' && frame !== 'speech' && frame !== 'meet')) return []
    // will appear before a court: where, and not with whom
    if (part === 'court' && told.clause.predicate?.lemma === 'appear' && COURTS.has(headOf(one.phrase)))
      return []
    const names = besideIn(told, one.phrase, true)
    if (names.length > 0) return [...named(known, part, names), ...called(part, othersIn(told, one.phrase))]
    return called(part, bearerIn(known, one.phrase) ?? unnamedIn(told, one.phrase), one.phrase)
  })

/** @returns each once, in the order of the text */
export const candidatesOf = (told: ToldClause, frame: EventFrame, known: Known): Candidate[] => {
  const around = beside(told, frame, known)
  // will visit Peru for talks with Ana Ruiz: whom one meets there, and not the land
  const meetsPerson = around.some(({ part, being }) => part === 'with' && being === 'person')
  const objects = membersOf(frame === 'visit' ? null : told.clause.object).flatMap((one) => {
    const names = partiesIn(one)
    return names.length > 0 ? named(known, 'object', names) : called('object', unnamedIn(told, one), one)
  })
  const all = [
    ...acting(told, known),
    ...named(known, 'with', withWhomIn(told)),
    ...met(told, known),
    ...named(known, 'visited', meetsPerson ? [] : [...visitedIn(told), ...touredIn(told)]),
    ...named(known, 'named in it', attendedIn(told)),
    ...named(known, 'hearer', addressedIn(told)),
    ...around,
    ...objects,
    ...(frame === 'hearing' ? called('court', beforeCourt(told)) : []),
  ]
  return all.filter(({ name }, at) => all.findIndex((one) => one.name === name) === at)
}

import { COURTS, isEventItself } from '#lib/facts/english/acts/frames'
import { headOf, type ToldClause } from '#lib/facts/english/acts/told-clauses'
import type { People } from '#lib/facts/english/names/people'
import type { Actors } from '#lib/facts/english/speech/statements'
import { tellsFrom } from '#lib/language/en/dateline'
import { bodyNamed, countryNamed } from '#lib/language/en/lexicon/countries'
import { isBody, isPeople } from '#lib/language/en/lexicon/offices'
import { isThing } from '#lib/language/en/lexicon/places'
import type { NamePhrase, NounPhrase, Phrase } from '#lib/language/language'

/** Who takes part in what a clause tells: whoever acts, whom he meets or visits, with whom, and by whom it is done. */

const PARTIES: ReadonlySet<NamePhrase['type']> = new Set(['person', 'organisation', 'country', 'media'])

/** A treaty, a war, a telescope is nobody. */
export const isThingNamed = ({ name, type }: NamePhrase): boolean =>
  type !== 'person' && isThing((name.split(' ').at(-1) ?? '').toLowerCase())

/** The names that a phrase stands for; none for a thing that only holds a name. */
export const partiesIn = (phrase: Phrase | null): NamePhrase[] => {
  if (phrase?.kind === 'name') return isThingNamed(phrase) ? [] : [phrase]
  return phrase?.kind === 'group' ? phrase.members.flatMap(partiesIn) : []
}

const COUNTED = /\b(?:both|two|three|other|others|pair)\b/iu

/** the country, the company: which, the words don't tell; a land has one parliament. */
const ONE_OF_MANY: ReadonlySet<string> = new Set(
  'country nation state side company firm group team party'.split(' '),
)

export const isSomebody = (phrase: Phrase): boolean => isPeople(headOf(phrase)) || isBody(headOf(phrase))

export const inSmall = (text: string): string => text.replace(/^(?:The|An?) /u, (word) => word.toLowerCase())

/** the two sides, the leaders, the company: which, nobody knows. */
const isOpen = (text: string, head: string): boolean => {
  const { length } = text.split(' ')
  return COUNTED.test(text) || (length < 3 && ONE_OF_MANY.has(head)) || (!isBody(head) && length < 4)
}

/** Officials, a parliament: somebody who acts, by the words that tell who. Whoever was told of before goes by name. */
export const somebodyIn = (
  phrase: Phrase | null,
  told: ToldClause,
  actors: Actors,
  isPlanned: boolean,
): string[] => {
  if (phrase?.kind === 'pronoun') return actedBy(told, actors)
  if (phrase?.kind === 'group') {
    // Nurses and teachers: each of them, or nobody; in the middle of a sentence the list may have begun before.
    if (phrase.start !== tellsFrom(told.sentence)) return []
    const each = phrase.members.map((member) => somebodyIn(member, told, actors, isPlanned))
    return each.every(({ length }) => length > 0) ? each.flat() : []
  }
  if (phrase?.kind !== 'noun') return []
  if (phrase.pointsBack) {
    const known = actedBy(told, actors)
    if (known.length > 0) return known
    if (isOpen(phrase.text, headOf(phrase))) return []
  }
  // Job cuts will be announced: with a thing something is done, and it takes no part
  const isActing = isPlanned && told.clause.predicate?.passive !== true
  return isSomebody(phrase) || isActing ? [inSmall(phrase.text)] : []
}

const SURE = 0.84

/** The name under which whoever acts is known, where that is certain; a description only where it tells which. */
export const actedBy = ({ clause }: ToldClause, actors: Actors): string[] => {
  const actor = actors.get(clause)
  // It will open on Monday: in a clause of its own it may be any thing
  const isAnyThing =
    clause.role === 'main' && clause.subject?.kind === 'pronoun' && clause.subject.person === 'it'
  if (!actor || actor.confidence < SURE || actor.isPlural || isAnyThing) return []
  const isNamed = /^\p{Lu}/u.test(actor.name)
  const isDescribed = actor.type === 'people' || actor.type === 'organisation'
  return isNamed || (isDescribed && !isOpen(actor.name, actor.name.split(' ').at(-1) ?? ''))
    ? [actor.name]
    : []
}

/** As the article calls them: a country by the form that it has there. Null where two are called so. */
export const fullName = (people: People, { name }: NamePhrase): string | null => {
  if (people.isShared(name)) return null
  return people.fullName(name) ?? (countryNamed(name) ? name : (bodyNamed(name) ?? name))
}

/** Names behind the verb, before the first adverbial: met her counterpart Karl Voss. */
export const partiesBehind = ({ reading, clause, end }: ToldClause): NamePhrase[] => {
  const { predicate, adverbials } = clause
  const from = predicate?.end ?? clause.end
  const stop = Math.min(end, ...adverbials.filter(({ start }) => start >= from).map(({ start }) => start))
  return reading.phrases
    .filter((phrase) => phrase.start >= from && phrase.end <= stop)
    .flatMap(partiesIn)
    .filter(({ type }) => PARTIES.has(type))
}

/** The Norland election: whoever holds it. */
const holdersIn = ({ names }: NounPhrase): NamePhrase[] => names.filter(({ type }) => type === 'country')

/** Talks between A and B will begin: the names before the verb. */
export const partiesBefore = ({ reading, clause }: ToldClause): NamePhrase[] =>
  reading.phrases
    .filter((phrase) => phrase.start >= clause.start && phrase.end <= (clause.predicate?.start ?? 0))
    .flatMap((phrase) =>
      phrase.kind === 'noun' && isEventItself(phrase) ? holdersIn(phrase) : partiesIn(phrase),
    )
    .filter((name) => PARTIES.has(name.type) && !isEventItself(name))

/** Verbs whose object is met, and not spoken with. */
export const MEETING: ReadonlySet<string> = new Set(['meet', 'host', 'welcome', 'receive'])

/** Ruiz will leave for a trip, which will include talks: whoever makes the trip has them. */
export const travellerOf = (told: ToldClause): ToldClause | null => {
  const { clause, reading } = told
  const traveller = clause.parent === null ? undefined : reading.clauses[clause.parent]
  return traveller ? { ...told, clause: traveller } : null
}

/** will visit Peru: the land that is visited. */
export const visitedIn = ({ clause: { object, predicate } }: ToldClause): NamePhrase[] =>
  predicate?.lemma === 'visit' && !predicate.passive
    ? partiesIn(object).filter(({ type }) => type === 'country')
    : []

/** Ruiz, with whom Lund will have talks: whoever stands before the comma. */
export const withWhomIn = ({ clause, reading, sentence }: ToldClause): NamePhrase[] => {
  const opening = sentence.text.slice(clause.start - sentence.start)
  const isWith = /^(?:with )?whom\b/u.test(opening) && /\bwith whom\b/u.test(sentence.text)
  if (clause.role !== 'relative' || !isWith) return []
  const before = reading.phrases.findLast(({ end }) => end <= clause.start)
  return before ? partiesIn(before).filter(({ type }) => PARTIES.has(type)) : []
}

/** An appeal by two girls will be heard; Ruiz will go on trial, the court said: whose case it is, and who hears it. */
export const beforeCourt = ({ clause: { subject }, reading, teller, sentence }: ToldClause): string[] => {
  const owner = reading.phrases.find(
    (phrase) =>
      subject !== null &&
      phrase.start > subject.start &&
      phrase.end <= subject.end &&
      phrase.kind === 'noun' &&
      isSomebody(phrase) &&
      sentence.text.slice(0, phrase.start - sentence.start).endsWith(' by '),
  )
  const court = teller?.subject
  const isCourt =
    court?.kind === 'noun'
      ? COURTS.has(headOf(court))
      : court?.kind === 'name' && COURTS.has(lastWord(court.name))
  return [...(owner ? [owner.text] : []), ...(court && isCourt ? [inSmall(court.text)] : [])]
}
export const lastWord = (name: string): string => (name.split(' ').at(-1) ?? '').toLowerCase()

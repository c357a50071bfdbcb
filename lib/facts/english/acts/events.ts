import type { Article } from '#lib/article/article'
import { overlaps, type Span, spanOf } from '#lib/article/span'
import { besidePublication } from '#lib/facts/dates/beside-publication'
import type { DateDraft } from '#lib/facts/dates/dates'
import { dateOf } from '#lib/facts/english/acts/act-date'
import { callsOff, frameOf, isEventItself } from '#lib/facts/english/acts/frames'
import { tellingOf } from '#lib/facts/english/acts/telling'
import { headOf, pointsAtSomething, type ToldClause, toldClauses } from '#lib/facts/english/acts/told-clauses'
import type { People } from '#lib/facts/english/names/people'
import type { Actors } from '#lib/facts/english/speech/statements'
import type { EventDraft } from '#lib/facts/events/events'
import type { EventFrame, Extraction } from '#lib/facts/fact'
import { bodyNamed, countryNamed } from '#lib/language/en/lexicon/countries'
import { isBody, isPeople } from '#lib/language/en/lexicon/offices'
import { isThing } from '#lib/language/en/lexicon/places'
import type { NamePhrase, Phrase, ReadArticle } from '#lib/language/language'

/** Talks, visits, hearings, votes, signings, deadlines, launches, speeches and what else happened on a day. */

const PARTIES: ReadonlySet<NamePhrase['type']> = new Set(['person', 'organisation', 'country', 'media'])

/** A treaty, a war, a telescope is nobody. */
const isThingNamed = ({ name, type }: NamePhrase): boolean =>
  type !== 'person' && isThing((name.split(' ').at(-1) ?? '').toLowerCase())

/** The names that a phrase stands for; none for a thing that only holds a name. */
const partiesIn = (phrase: Phrase | null): NamePhrase[] => {
  if (phrase?.kind === 'name') return isThingNamed(phrase) ? [] : [phrase]
  return phrase?.kind === 'group' ? phrase.members.flatMap(partiesIn) : []
}

const COUNTED = /\b(?:both|two|three|other|others|pair)\b/iu

/** the country, the company: which, the words don't tell; a land has one parliament. */
const ONE_OF_MANY: ReadonlySet<string> = new Set(
  'country nation state side company firm group team party'.split(' '),
)

/** Officials, a parliament: somebody who acts, by the words that tell who. Whoever was told of before goes by name. */
const somebodyIn = (phrase: Phrase | null, told: ToldClause, actors: Actors): string[] => {
  if (phrase?.kind === 'pronoun') return actedBy(told, actors)
  if (phrase?.kind === 'group') {
    // Nurses and teachers: each of them, or nobody; in the middle of a sentence the list may have begun before.
    if (phrase.start !== told.sentence.start) return []
    const each = phrase.members.map((member) => somebodyIn(member, told, actors))
    return each.every(({ length }) => length > 0) ? each.flat() : []
  }
  if (phrase?.kind !== 'noun') return []
  if (phrase.pointsBack) {
    const known = actedBy(told, actors)
    if (known.length > 0) return known
    // the two sides, the leaders: which, nobody knows
    const length = phrase.text.split(' ').length
    const isOpen = COUNTED.test(phrase.text) || (length < 3 && ONE_OF_MANY.has(headOf(phrase)))
    if (isOpen || (!isBody(headOf(phrase)) && length < 4)) return []
  }
  const isSomebody = isPeople(headOf(phrase)) || isBody(headOf(phrase))
  return isSomebody || told.isPlanned
    ? [phrase.text.replace(/^(?:The|An?) /u, (word) => word.toLowerCase())]
    : []
}

/** The name under which whoever acts is known, where that is certain. */
const actedBy = ({ clause }: ToldClause, actors: Actors): string[] => {
  const actor = actors.get(clause)
  return actor && actor.confidence >= 0.84 && /^\p{Lu}/u.test(actor.name) && !actor.isPlural
    ? [actor.name]
    : []
}

/** As the article calls them: a country by the form that it has there. Null where two are called so. */
const fullName = (people: People, { name }: NamePhrase): string | null => {
  if (people.isShared(name)) return null
  return people.fullName(name) ?? (countryNamed(name) ? name : (bodyNamed(name) ?? name))
}

/** Names behind the verb, before the first adverbial: met her counterpart Karl Voss. */
const partiesBehind = ({ reading, clause, end }: ToldClause): NamePhrase[] => {
  const { predicate, adverbials } = clause
  const from = predicate?.end ?? clause.end
  const stop = Math.min(end, ...adverbials.filter(({ start }) => start >= from).map(({ start }) => start))
  return reading.phrases
    .filter((phrase) => phrase.start >= from && phrase.end <= stop)
    .flatMap(partiesIn)
    .filter(({ type }) => PARTIES.has(type))
}

/** Talks between A and B will begin: the names before the verb. */
const partiesBefore = ({ reading, clause }: ToldClause): NamePhrase[] =>
  reading.phrases
    .filter((phrase) => phrase.start >= clause.start && phrase.end <= (clause.predicate?.start ?? 0))
    .flatMap(partiesIn)
    .filter((name) => PARTIES.has(name.type) && !isEventItself(name))

/** Verbs whose object is met, and not spoken with. */
const MEETING: ReadonlySet<string> = new Set(['meet', 'host', 'welcome', 'receive'])

/** with Ana Ruiz; talks with her counterpart, Karl Voss; of other events only people by name are a party. */
const besideIn = ({ reading }: ToldClause, phrase: Phrase | null, isJoint: boolean): NamePhrase[] => {
  const named = partiesIn(phrase)
  if (named.length > 0) return isJoint ? named : named.filter(({ type }) => type === 'person')
  if (phrase?.kind !== 'noun' || !isPeople(headOf(phrase))) return []
  const next = reading.phrases.find(({ start }) => start >= phrase.end)
  const isApposed = next?.kind === 'name' && next.type === 'person' && next.start - phrase.end <= 2
  return isApposed ? [next] : []
}

const JOINT: ReadonlySet<EventFrame> = new Set(['meet', 'signing'])

interface Parties {
  readonly names: readonly string[]
  /** What stands behind the verb and is met. */
  readonly met: Span | null
}

/** Who takes part in what a clause tells. */
export const partiesOf = (told: ToldClause, frame: EventFrame, { people, actors }: Known): Parties => {
  const { subject, adverbials, predicate } = told.clause
  const own = isEventItself(subject) ? partiesBefore(told) : partiesIn(subject)
  const unnamed =
    own.length > 0 || isEventItself(subject)
      ? []
      : subject
        ? somebodyIn(subject, told, actors)
        : actedBy(told, actors)
  const met = frame === 'meet' && MEETING.has(predicate?.lemma ?? '') ? partiesBehind(told) : []
  const beside = adverbials
    .filter(({ role, marker }) => role === 'with' || (marker === 'between' && JOINT.has(frame)))
    .flatMap(({ phrase }) => besideIn(told, phrase, JOINT.has(frame)))
  const named = [...own, ...met, ...beside].flatMap((name) => fullName(people, name) ?? [])
  const names = [...new Set([...unnamed, ...named])]
  const [first, last] = [met[0], met.at(-1)]
  return { names, met: first && last ? { start: first.start, end: last.end, text: '' } : null }
}

const placeOf = ({ clause }: ToldClause, frame: EventFrame): string | undefined => {
  const { object, adverbials, predicate } = clause
  if (frame === 'visit' && object?.kind === 'name' && predicate?.lemma !== 'meet') return object.name
  const place = adverbials.find(
    ({ role, marker, phrase }) =>
      role === 'place' &&
      (marker === 'in' || marker === 'at') &&
      phrase?.kind === 'name' &&
      phrase.type !== 'person',
  )
  return place?.phrase?.kind === 'name' ? place.phrase.name : undefined
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Talks between A and B; for any other event its clause, up to where the next begins. */
export const titleOf = (
  article: Article,
  { clause, end }: ToldClause,
  frame: EventFrame,
  names: readonly string[],
): string => {
  const [first, ...others] = names
  if (frame === 'meet' && first && others.length > 0) {
    const listed = `${[first, ...others.slice(0, -1)].join(', ')} and ${others.at(-1)}`
    return `${MEETING.has(clause.predicate?.lemma ?? '') ? 'Meeting' : 'Talks'} between ${listed}`
  }
  const { subject, predicate } = clause
  // Berg, the minister, is to go: what stands between the name and the verb is left out
  const isParted =
    subject?.kind === 'name' &&
    predicate !== null &&
    /[,–—]/u.test(article.text.slice(subject.end, predicate.start))
  const isNamed = first !== undefined && (subject === null || subject.kind === 'pronoun' || isParted)
  const from = isNamed
    ? (predicate?.start ?? clause.start)
    : Math.min(subject?.start ?? clause.start, predicate?.start ?? clause.start)
  const told = article.text.slice(from, end).replace(/[\s,;.:—–-]+$/u, '')
  return isNamed ? `${first} ${told}` : capital(told)
}

const announcerOf = ({ teller }: ToldClause, people: People): string | undefined => {
  const subject = teller?.subject
  if (subject?.kind === 'name') return fullName(people, subject) ?? undefined
  return subject?.kind === 'noun' ? subject.text : undefined
}

const LONGEST_TITLE = 160

/** What is known of the article beside its clauses. */
export interface Known {
  readonly dates: readonly DateDraft[]
  readonly people: People
  readonly published: Extraction['published']
  readonly actors: Actors
}

/** Whether enough is known of an event, its day or its parties, to keep it. */
const isWorthKeeping = (
  { clause }: ToldClause,
  frame: EventFrame,
  date: DateDraft | null,
  names: readonly string[],
): boolean => {
  const isMeeting = frame === 'meet' && names.length > 1
  // One party is enough where there is a day; without one only a meeting of two is worth keeping.
  if (!isMeeting && (!date || (names.length === 0 && !tellsItself(clause.subject)))) return false
  return isMeeting || frame !== 'meet' || clause.predicate?.lemma !== 'meet' || isPlural(clause.subject)
}

/** A hearing, the talks, a cargo ship: a thing that the words tell, and nobody told of before. */
const tellsItself = (subject: Phrase | null): boolean =>
  (subject?.kind === 'name' && isThingNamed(subject)) ||
  (subject?.kind === 'noun' && (isEventItself(subject) || !subject.pointsBack || subject.names.length > 0))

/** Foreign ministers of both countries met: two parties without names. */
const isPlural = (subject: Phrase | null): boolean =>
  subject?.kind === 'noun' && isPeople(headOf(subject)) && !/^an? /iu.test(subject.text)

/** The day on which it is; null for what is not to be told: what is called off, a plan without a day or for a day that has passed. */
const dayTold = (
  told: ToldClause,
  { dates, published }: Known,
): { readonly date: DateDraft | null } | null => {
  const date = dateOf(told, dates)
  const lies = date && besidePublication(date.value, published)
  if (told.isPlanned && (!date || lies === 'behind')) return null
  return date && callsOff(told) && (lies !== 'behind' || isSetFor(told, date)) ? null : { date }
}

/** cancelled a visit planned for April 2: the day of what will not be. */
const isSetFor = ({ sentence }: ToldClause, { span }: DateDraft): boolean =>
  /\bfor (?:the )?$/u.test(sentence.text.slice(0, Math.max(0, span.start - sentence.start)))

const draftOf = (article: Article, told: ToldClause, known: Known): EventDraft | null => {
  const { people, published, actors } = known
  const frame = frameOf(told)
  const day = frame && dayTold(told, known)
  if (!frame || !day) return null
  const { date } = day
  const { names, met } = partiesOf(told, frame, known)
  if (!isWorthKeeping(told, frame, date, names)) return null
  const title = titleOf(article, told, frame, names)
  if (title.length > LONGEST_TITLE) return null
  const place = placeOf(told, frame)
  const isPlanned = told.isPlanned || (date !== null && besidePublication(date.value, published) === 'ahead')
  const announcer = isPlanned ? announcerOf(told, people) : undefined
  const span = met && spanOf(article.text, met.start, met.end)
  // The same two meet more than once: only its day tells which meeting is meant.
  const whole = tellingOf(article, told, actors, span)
  // announced the plan: which, only what stands before tells
  const isOpen = told.clause.object !== null && pointsAtSomething(told.clause.object)
  const telling =
    date && !isOpen && whole?.parts.some((part) => overlaps(part, date.span)) ? whole : undefined
  return {
    kind: 'event',
    frame,
    title,
    participants: [...names],
    ...(date ? { date: date.value, dateSpan: date.span } : {}),
    ...(place ? { place } : {}),
    status: isPlanned ? 'planned' : 'past',
    ...(announcer ? { announcer } : {}),
    confidence: date ? 0.91 : 0.82,
    evidence: [spanOf(article.text, told.sentence.start, told.sentence.end)],
    ...(telling ? { telling } : {}),
  }
}

/** The events of an English article: what happened or is planned, with its day, its parties or its place. */
export const englishEvents = (read: ReadArticle, known: Known): EventDraft[] =>
  toldClauses(read).flatMap((told) => draftOf(read.article, told, known) ?? [])

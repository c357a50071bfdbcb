import type { Article } from '#lib/article/article'
import { overlaps, type Span, spanOf } from '#lib/article/span'
import { besidePublication } from '#lib/facts/dates/beside-publication'
import type { DateDraft } from '#lib/facts/dates/dates'
import { type DatesIn, dateOf } from '#lib/facts/english/acts/act-date'
import { type ActedBefore, actedBefore } from '#lib/facts/english/acts/acted-before'
import { metOnArrival } from '#lib/facts/english/acts/arguments'
import { candidatesOf } from '#lib/facts/english/acts/candidates'
import {
  callsOff,
  frameOf,
  frameOfNoun,
  isEventItself,
  knownFrame,
  opensSentence,
} from '#lib/facts/english/acts/frames'
import { fullName, isThingNamed, lastWord, MEETING } from '#lib/facts/english/acts/parties'
import { tellingOf } from '#lib/facts/english/acts/telling'
import {
  headOf,
  pointsAtSomething,
  type ToldClause,
  toldOrOncePlanned,
} from '#lib/facts/english/acts/told-clauses'
import { metIn, partiesOf } from '#lib/facts/english/acts/took-part'
import type { People } from '#lib/facts/english/names/people'
import type { Actors } from '#lib/facts/english/speech/statements'
import type { EventDraft } from '#lib/facts/events/events'
import type { EventFrame, Extraction } from '#lib/facts/fact'
import { signsOfDay } from '#lib/facts/plans/day-signs'
import { hasActor, signsOfParties, takingPart } from '#lib/facts/plans/part'
import { planned } from '#lib/facts/plans/planned'
import { isPeople, singularOf } from '#lib/language/en/lexicon/offices'
import type { Phrase, ReadArticle } from '#lib/language/language'

/** Talks, visits, hearings, votes, signings, deadlines, launches, speeches and what else happened on a day. */

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
  const isNamed =
    first !== undefined &&
    (subject === null || subject.kind === 'pronoun' || isParted || clause.role === 'relative')
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
/** will “develop: words that are cut inside a quotation tell nothing. */
const HALF_QUOTED = /[“"„]\s*\S*$/u

/** What is known of the article beside its clauses. */
export interface Known {
  readonly datesIn: DatesIn
  readonly people: People
  readonly published: Extraction['published']
  readonly actors: Actors
}
interface Remembering extends Known {
  readonly before: ActedBefore
  readonly read: ReadArticle
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
const isPlural = (subject: Phrase | null): boolean => {
  if (subject?.kind === 'noun') return isPeople(headOf(subject)) && !/^an? /iu.test(subject.text)
  // House Democrats: several by a name of one kind
  const last = subject?.kind === 'name' && subject.type !== 'person' ? lastWord(subject.name) : ''
  return last !== singularOf(last) && isPeople(singularOf(last))
}

type Place = ReturnType<typeof besidePublication>

/** What a clause tells: when, who takes part, and how surely. */
interface Outcome {
  readonly status: EventDraft['status']
  readonly frame: EventFrame
  readonly date: DateDraft | null
  readonly names: readonly string[]
  readonly met: Span | null
  readonly confidence: number
}

const WITH_DAY = 0.91
const WITHOUT_DAY = 0.82

/** The day that a clause has beside its verb, or the one day that stands in it. */
const dayOf = (told: ToldClause, known: Known): DateDraft | null => {
  const { datesIn } = known
  const own = dateOf(told, datesIn)
  if (own) return own
  const inside = datesIn(told.sentence).filter(
    ({ span, resolved, type }) =>
      resolved &&
      (type === 'DATE' || type === 'TIME') &&
      span.start >= told.clause.start &&
      span.end <= told.end,
  )
  return inside.length > 1 ? null : (inside[0] ?? dayBefore(told, known))
}

/** will fly to Lima on Friday and hold talks there: the day of the clause with which it goes on. */
const dayBefore = (told: ToldClause, { datesIn }: Known): DateDraft | null => {
  const { clause, reading } = told
  const before = clause.continues === null ? undefined : reading.clauses[clause.continues]
  return before && clause.subject === null && told.isPlanned
    ? dateOf({ ...told, clause: before, end: clause.start }, datesIn)
    : null
}

/** Talks, due to start on Monday, will cover fishing: the talks are what is planned. */
const frameAheadOf = (told: ToldClause): EventFrame | null => {
  const frame = frameOf(told, true)
  // will fly to Lima to meet Ruiz: the meeting is what for
  if (metOnArrival(told).length > 0) return 'meet'
  return frame === 'happening' ? (frameOfNoun(headOf(told.clause.subject)) ?? frame) : frame
}

/** What a clause plans for a day to come; null where its signs say that it plans nothing. */
const plannedIn = (told: ToldClause, known: Remembering): Outcome | null => {
  const date = dayOf(told, known)
  const lies = date && besidePublication(date.value, known.published)
  if (!date || lies === 'behind' || told.clause.predicate === null || callsOff(told)) return null
  const isAhead = told.isPlanned || told.wasPlanned || isByTimetable(told, date, lies)
  const frame = isAhead ? frameAheadOf(told) : null
  if (!frame) return null
  const parties = takingPart(candidatesOf(told, frame, known), frame)
  const isThing = tellsItself(told.clause.subject)
  const signs = [...signsOf(told, known, date), ...signsOfParties(parties, isThing)]
  const isSomebodys = hasActor(parties) || isThing || (frame === 'hearing' && parties.length > 0)
  const likely = isSomebodys ? planned(signs, 'en') : null
  if (likely === null) return null
  const met = frame === 'meet' ? metIn(told) : null
  return { status: 'planned', frame, date, names: parties.map(({ name }) => name), met, confidence: likely }
}

/** What a clause tells as past; null for what is not to be told: what is called off, and what is still to come. */
const pastIn = (told: ToldClause, known: Known): Outcome | null => {
  const date = dateOf(told, known.datesIn)
  const lies = date && besidePublication(date.value, known.published)
  const frame = frameOf(told, false)
  if (!frame || told.isPlanned || told.wasPlanned || lies === 'ahead') return null
  if (date && callsOff(told) && (lies !== 'behind' || isSetFor(told, date))) return null
  const { names, met } = partiesOf(told, frame, known)
  if (!isWorthKeeping(told, frame, date, names)) return null
  return { status: 'past', frame, date, names, met, confidence: date ? WITH_DAY : WITHOUT_DAY }
}

/** The court sits on Monday; called an election for May: in the present, or set for its day, what has a day to come is planned. */
const isByTimetable = (told: ToldClause, date: DateDraft, lies: Place): boolean => {
  const { tense } = told.clause.predicate ?? {}
  if (tense === 'past') return lies === 'ahead' && isSetFor(told, date)
  const isKnown = knownFrame(told) !== null
  const isDay = date.value.length >= 'YYYY-MM-DD'.length || date.value.includes('W')
  if (!isDay || tense !== 'present' || told.clause.predicate?.modality !== 'asserted') return false
  return (lies === 'ahead' && (isKnown || opensSentence(told))) || (lies === 'around' && isKnown)
}

/** cancelled a visit planned for April 2: the day of what will not be. */
const isSetFor = ({ sentence }: ToldClause, { span }: DateDraft): boolean =>
  /\bfor (?:the )?$/u.test(sentence.text.slice(0, Math.max(0, span.start - sentence.start)))

/** What is seen of a clause that speaks for or against its being planned. */
const signsOf = (told: ToldClause, { published, datesIn }: Known, date: DateDraft): string[] => {
  const { clause, isPlanned, wasPlanned, teller } = told
  const { subject, role, object, predicate } = clause
  const flag = (is: boolean, name: string): string[] => (is ? [name] : [])
  const will = predicate?.modality === 'planned' ? 'planned' : 'will'
  return [
    wasPlanned ? 'was planned' : isPlanned ? will : 'timetable',
    dateOf(told, datesIn) ? 'day beside' : 'day inside',
    `frame ${knownFrame(told) ?? 'happening'}`,
    ...signsOfDay(date, published),
    ...flag(/would/u.test(predicate?.text ?? ''), 'would'),
    `role ${role}`,
    ...flag(teller !== null, 'said'),
    ...flag(predicate?.passive === true, 'passive'),
    ...flag(object !== null, 'with object'),
    ...flag(isEventItself(subject), 'held as subject'),
    ...flag(subject?.kind === 'pronoun', 'pronoun'),
    ...flag(subject === null, 'no subject'),
  ]
}

const draftOf = (article: Article, told: ToldClause, known: Remembering): EventDraft | null => {
  const outcome = plannedIn(told, known) ?? pastIn(told, known)
  if (!outcome) return null
  const { frame, date, names, met, status } = outcome
  const title = titleOf(article, told, frame, names)
  if (title.length > LONGEST_TITLE || HALF_QUOTED.test(title)) return null
  const place = placeOf(told, frame)
  const announcer = status === 'planned' ? announcerOf(told, known.people) : undefined
  const span = met && spanOf(article.text, met.start, met.end)
  // The same two meet more than once: only its day tells which meeting is meant.
  const whole = tellingOf(article, told, known.actors, span)
  // announced the plan: which, only what stands before tells
  const isOpen = told.clause.object !== null && pointsAtSomething(told.clause.object)
  const telling =
    date && !isOpen && whole?.parts.some((part) => overlaps(part, date.span)) ? whole : undefined
  const { subject } = told.clause
  return {
    kind: 'event',
    frame,
    title,
    participants: [...names],
    ...(names.length === 0 && status === 'planned' && subject ? { thing: subject.text } : {}),
    ...(date ? { date: date.value, dateSpan: date.span } : {}),
    ...(place ? { place } : {}),
    status,
    ...(announcer ? { announcer } : {}),
    confidence: outcome.confidence,
    evidence: [spanOf(article.text, told.sentence.start, told.sentence.end)],
    ...(telling ? { telling } : {}),
  }
}

/** The events of an English article: what happened or is planned, with its day, its parties or its place. */
export const englishEvents = (read: ReadArticle, known: Known): EventDraft[] => {
  const all = { ...known, read, before: actedBefore(read, known.actors) }
  return toldOrOncePlanned(read).flatMap((told) => draftOf(read.article, told, all) ?? [])
}

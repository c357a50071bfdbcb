import type { Article, PublicationInterval, Sentence } from '#lib/article/article'
import { overlaps, type Span, spanOf } from '#lib/article/span'
import { bySentence } from '#lib/facts/by-sentence'
import { besidePublication } from '#lib/facts/dates/beside-publication'
import type { DateDraft } from '#lib/facts/dates/dates'
import { daysOf, endOf, isDay } from '#lib/facts/events/day'
import { type Deed, deedAt } from '#lib/facts/events/deeds'
import { Echoes } from '#lib/facts/events/echoes'
import type { EventDraft, Told } from '#lib/facts/events/event'
import { Journey } from '#lib/facts/events/journey'
import { metMeanwhile, type NamedMeeting, namedWith } from '#lib/facts/events/named'
import { plannedOf, toldOf } from '#lib/facts/events/outcome'
import { PairMemory } from '#lib/facts/events/pair-memory'
import { addPartakers } from '#lib/facts/events/partakers'
import { type Acts, doers } from '#lib/facts/events/parties'
import { partiesNamed } from '#lib/facts/events/party-names'
import { placeOf } from '#lib/facts/events/place'
import { isTold } from '#lib/facts/events/standing'
import { titleOf } from '#lib/facts/events/title'
import type { StatementDraft } from '#lib/facts/speech/statements'
import { actorOf, type NameOf } from '#lib/facts/told-clauses'
import type { Actor, Clause, ReadArticle } from '#lib/language/language'
import { ON_JOURNEYS } from '#lib/language/zh/lexicon/events'

export type { EventDraft } from '#lib/facts/events/event'

/** Of meetings by name with a day, without, and with one that may be another. */
const [MEETING_WITH_DAY, WITHOUT_DAY, UNSURE] = [0.92, 0.82, 0.7]
const MOST_BEFORE = 8

/** What the events of an article are read with. */
interface Source {
  readonly article: Article
  readonly published: PublicationInterval | null
  readonly statementsIn: (sentence: Sentence) => readonly StatementDraft[]
  readonly echoes: Echoes
}

const HOUR = /T\d\d$/
/** 9时 is when it begins. */
const onTheHour = (value: string): string => (HOUR.test(value) ? `${value}:00` : value)

/** Whether somebody says what is quoted, and denies nothing by it; 否认“…”的传闻 and 如果“…”成真 tell of no event. */
const isQuotedAsSaid = ({ statementsIn }: Source, sentence: Sentence, quoted: Sentence): boolean =>
  statementsIn(sentence).some(
    ({ statement, modality }) => modality !== 'denied' && overlaps(statement, quoted),
  )

const speakerOf = (
  { statementsIn }: Source,
  { sentence }: Told,
  { start, end }: Pick<Span, 'start' | 'end'>,
) => statementsIn(sentence).find(({ statement }) => start >= statement.start && end <= statement.end)?.speaker

/** Whether a deed may be a stop of a journey: by its verb, with a day of its own. */
const isOnJourney = ({ chain }: Deed): boolean =>
  chain.some(({ predicate }) => ON_JOURNEYS.has(predicate?.lemma ?? ''))

/** Whoever acts: the subject, the one with which the clause goes on, or whoever says what they themselves will do. */
const actsIn = (told: Told, deed: Deed, speaker: string | undefined): Acts => {
  const { reading } = told
  const clause = deed.chain[0] as Clause
  const own = actorOf(reading, clause)
  if (own) return { actor: own, by: clause.subject ? 'itself' : 'going on', speaker }
  const around = clause.parent === null ? undefined : reading.clauses[clause.parent]
  // 律师说，法官宣布…，同时宣布召开…: whoever tells of it is not who announces it.
  if (around && around.parent !== null && !around.subject) return { actor: null, by: 'nobody', speaker }
  const says = around ? actorOf(reading, around) : null
  if (says && around?.parent !== null) return { actor: says, by: 'going on', speaker }
  if (says || speaker) return { actor: says, by: 'saying', speaker }
  const travellers = isOnJourney(deed) ? told.journey.travellers(told.sentence) : []
  return { actor: null, by: travellers.length > 0 ? 'travelling' : 'nobody', speaker, travellers }
}

/** A person goes on with a journey; a thing that only goes on may not be what acts here. */
const isPersonal = (actor: Actor | null): boolean =>
  actor?.kind === 'pronoun' || (actor?.kind === 'name' && actor.type === 'person')

/** 将于15日访问甲国，同…磋商: the clause whose day it has looks ahead for both. */
const looksAheadBefore = (
  { reading: { clauses } }: Told,
  { index, chain: [first] }: Deed,
  { span }: DateDraft,
) =>
  first !== undefined &&
  clauses
    .slice(Math.max(0, index - MOST_BEFORE), index)
    .some(
      ({ start, end, predicate, parent }) =>
        parent === first.parent &&
        span.start >= start &&
        span.end <= end &&
        (predicate?.tense === 'future' || predicate?.modality === 'planned'),
    )

const eventOf = (
  source: Source,
  told: Told,
  deed: Deed,
  acts: Acts,
  day: DateDraft | undefined,
): EventDraft[] => {
  const { article, published } = source
  const inherits = day !== undefined && looksAheadBefore(told, deed, day)
  const stop = isOnJourney(deed) && (acts.by !== 'going on' || isPersonal(acts.actor))
  const around = { day, published, carried: acts.by !== 'itself', inherits, stop }
  const outcome = plannedOf(told, deed, acts, around) ?? toldOf(told, deed, acts, day, around)
  if (!outcome) return []
  const { standing, participants, confidence } = outcome
  const first = deed.chain[0] as Clause
  const start = Math.min(first.start, first.predicate?.start ?? first.start)
  const clause = spanOf(article.text, start, endOf(told, deed))
  const place = placeOf(deed)
  const announcer = acts.speaker && !participants.includes(acts.speaker) ? acts.speaker : undefined
  if (deed.frame === 'meet') told.pairs.met(participants, told.sentence.zone)
  if (day && isOnJourney(deed) && standing.status === 'planned')
    told.journey.travelled(doers(told, deed, acts), told.sentence)
  const event: EventDraft = {
    kind: 'event',
    frame: deed.frame,
    title: titleOf(told, deed, participants, clause),
    participants,
    ...(participants.length === 0 && acts.actor ? { thing: acts.actor.text } : {}),
    ...(day ? { date: onTheHour(day.value), dateSpan: day.span } : {}),
    ...(place ? { place } : {}),
    status: standing.status,
    ...(announcer ? { announcer } : {}),
    confidence,
    evidence: [
      spanOf(
        article.text,
        Math.min(day?.span.start ?? start, start),
        Math.max(day?.span.end ?? 0, clause.end),
      ),
    ],
  }
  source.echoes.hear(event, deed, clause)
  return [event]
}

const eventsOfDeed = (source: Source, told: Told, deed: Deed): EventDraft[] => {
  const first = deed.chain[0] as Clause
  const acts = actsIn(told, deed, speakerOf(source, told, first))
  const days = daysOf(told, deed)
  return (days.length > 0 ? days : [undefined]).flatMap((day) => eventOf(source, told, deed, acts, day))
}

const eventByName = (
  source: Source,
  told: Told,
  { parties, what, start, end }: NamedMeeting,
  day: DateDraft | undefined,
): EventDraft => {
  const { article, published } = source
  const [host, ...others] = parties
  const announcer = speakerOf(source, told, { start, end })
  told.pairs.met(parties, told.sentence.zone)
  const from = Math.min(start, day?.span.start ?? start)
  return {
    kind: 'event',
    frame: 'meet',
    title: `${host}与${others.join('、')}${what}`,
    participants: parties,
    ...(day ? { date: onTheHour(day.value), dateSpan: day.span } : {}),
    status: day && besidePublication(day.value, published) === 'ahead' ? 'planned' : 'past',
    ...(announcer && !parties.includes(announcer) ? { announcer } : {}),
    confidence: day ? (day.resolved ? MEETING_WITH_DAY : UNSURE) : WITHOUT_DAY,
    evidence: [spanOf(article.text, from, Math.max(end, day?.span.end ?? end))],
  }
}

/** Meetings without a verb of their own: named with a day, or told as the time of something else. */
const eventsByName = (source: Source, told: Told): EventDraft[] => [
  ...told.dates.flatMap((day): EventDraft[] => {
    const named = namedWith(told, day)
    return named ? [eventByName(source, told, named, day)] : []
  }),
  ...told.reading.clauses.flatMap((clause): EventDraft[] => {
    const met = isTold(told.reading, clause) ? metMeanwhile(told, clause) : null
    if (!met) return []
    const days = told.dates.filter(({ span }) => span.start >= clause.start && span.end <= met.end)
    const start = clause.subject?.start ?? met.start
    return [eventByName(source, told, { ...met, start }, days.length === 1 ? days[0] : undefined)]
  }),
]

const readIn = (source: Source, told: Told): EventDraft[] => {
  const deeds = told.reading.clauses.flatMap((_, index) => deedAt(told.reading, index) ?? [])
  return [...deeds.flatMap((deed) => eventsOfDeed(source, told, deed)), ...eventsByName(source, told)]
}

/** 甲公司和乙公司宣布合并: the two of whom a later clause says 两家公司. */
const hearTogether = (told: Told): void => {
  for (const { subject } of told.reading.clauses)
    if (subject?.kind === 'group') told.pairs.acted(partiesNamed(told, subject, true), told.sentence.zone)
}

const ZONES: ReadonlySet<string | undefined> = new Set(['lead', 'body', 'caption'])

/**
 * What an article tells of as done or planned, each with whoever takes part, its day and its place: meetings, visits,
 * votes, hearings, signings, launches, and whatever else is told to be on a day to come.
 *
 * @param nameOf by what name the article has whoever a phrase means
 * @param published when the article appeared, against which days lie ahead or behind; null when nothing is known
 */
export const extractEvents = (
  { article, readings }: ReadArticle,
  nameOf: NameOf,
  dates: readonly DateDraft[],
  statements: readonly StatementDraft[],
  published: PublicationInterval | null,
): EventDraft[] => {
  const datesIn = bySentence(article.sentences, dates.filter(isDay), ({ span }) => span.start)
  const statementsIn = bySentence(article.sentences, statements, ({ statement }) => statement.start)
  const source: Source = { article, published, statementsIn, echoes: new Echoes() }
  const pairs = new PairMemory()
  const journey = new Journey()
  const zones = new Map<number, number>()
  const events: EventDraft[] = []
  for (const reading of readings) {
    if (!ZONES.has(article.zones[reading.sentence.zone]?.kind)) continue
    pairs.hear(reading.sentence)
    const told = { nameOf, pairs, journey, sentence: reading.sentence, dates: datesIn(reading.sentence) }
    const quoted = reading.quoted.filter((one) => isQuotedAsSaid(source, reading.sentence, one.sentence))
    const found = [reading, ...quoted].flatMap((one) => readIn(source, { ...told, reading: one }))
    for (const { evidence } of found) zones.set(evidence[0]?.start ?? 0, reading.sentence.zone)
    const zoneOf = ({ evidence }: EventDraft): number => zones.get(evidence[0]?.start ?? 0) ?? 0
    events.push(...found)
    hearTogether({ ...told, reading })
    addPartakers({ ...told, reading }, events, zoneOf)
  }
  return source.echoes.without(events)
}

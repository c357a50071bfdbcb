import { overlaps } from '#lib/article/span'
import type { DateFact, EventFact, Extraction, FactKey } from '#lib/facts/fact'
import { areDisjoint, type Interval, intervalOf } from '#lib/items/interval'
import { normalForm } from '#lib/items/normal-form'
import { remember, rememberFor } from '#lib/items/remember'
import { ofKind } from '#lib/items/verify/fact-base'
import { meetingsIn } from '#lib/items/verify/meeting-words'
import { readDate } from '#lib/items/verify/read-date'

type Dated = DateFact | EventFact

/** Counted within the period that the date names: 当月第二次 is no second time ever. */
const COUNTED =
  /第[一二三四五六七八九十\d]+次|首次|再次|又一次|最后|\b(?:again|first time|last time|second time)\b/u
const WITHIN = /^[当同本今去上这该]|^(?:this|last|that|the same)\b/iu

const contextOf = rememberFor(({ evidence }: Dated): string => evidence.map(({ text }) => text).join('。'))

/** The days that a date may mean; null for lengths of time. */
const daysOf = ({ type, value }: DateFact): Interval | null =>
  type === 'DURATION' ? null : intervalOf(value.replace(/T.*$/u, ''))

/** Whether a phrase tells of this event: it names all its parties and the same kind of meeting. */
const isTold = (event: EventFact, phrase: string): boolean => {
  const own = meetingsIn(`${event.title}。${contextOf(event)}`)
  return (
    event.participants.length > 1 &&
    event.participants.every((name) => phrase.includes(name)) &&
    meetingsIn(phrase).some((noun) => own.includes(noun))
  )
}

const tells = (fact: Dated, phrase: string): boolean =>
  fact.kind === 'date' ? normalForm(fact.event ?? '') === normalForm(phrase) : isTold(fact, phrase)

const dateOf = (fact: Dated): string => (fact.kind === 'date' ? fact.value : (fact.date ?? ''))

const look = (extraction: Extraction, phrase: string): { exact: Dated[]; near: Dated[] } => {
  const all = [...ofKind(extraction, 'date'), ...ofKind(extraction, 'event')].filter(
    (fact) => dateOf(fact) !== '',
  )
  const exact = all.filter((fact) => tells(fact, phrase))
  const ids = new Set<FactKey>(
    extraction.conflicts
      .filter(({ facts }) => exact.some(({ id }) => facts.includes(id)))
      .flatMap(({ facts }) => facts),
  )
  // Meetings of the same parties are in conflict as well; those of another kind are told apart by the phrase.
  const near = all.filter((fact) => ids.has(fact.id) && (fact.kind === 'date' || tells(fact, phrase)))
  return { exact, near: [...exact, ...near] }
}

const looked = rememberFor((extraction: Extraction) => remember((phrase: string) => look(extraction, phrase)))

/** The dated facts that tell of an event, and those that are in conflict with them. */
const tellers = (extraction: Extraction, phrase: string) => looked(extraction)(phrase)

const intervalsOf = (facts: readonly Dated[]): Interval[] | null => {
  const found = facts.flatMap((fact) => intervalOf(dateOf(fact)) ?? [])
  return found.length === facts.length ? found : null
}

const countsWithin = (facts: readonly Dated[], phrase: string): boolean =>
  COUNTED.test(phrase) && facts.some((fact) => fact.kind === 'date' && WITHIN.test(fact.span.text))

const areTogether = (a: Dated, b: Dated): boolean =>
  a.evidence.some((one) => b.evidence.some((other) => overlaps(one, other)))

/** The people, or the states and bodies, that a phrase names. */
const classesIn = ({ entities }: Extraction, phrase: string): Set<boolean> =>
  new Set(
    entities
      .filter(({ name, aliases }) => [name, ...aliases].some((form) => phrase.includes(form)))
      .map(({ type }) => type === 'person'),
  )

/** The events of a date: those that it dates, or else those told in its sentence. */
const eventsOn = rememberFor((extraction: Extraction) =>
  rememberFor((fact: DateFact): readonly EventFact[] => {
    const told = ofKind(extraction, 'event').filter((event) => areTogether(event, fact))
    const dated = told.filter(({ dateSpan }) => dateSpan?.start === fact.span.start)
    return dated.length > 0 ? dated : told
  }),
)

/**
 * A meeting of others: every event of that date has a party that the phrase does not name although it names such
 * parties. Heads of state are not told from their states: 俄美元首 may be the two people named.
 */
const isOfOthers = (extraction: Extraction, fact: DateFact, phrase: string): boolean => {
  const here = eventsOn(extraction)(fact)
  const classes = classesIn(extraction, phrase)
  const isPerson = (name: string) =>
    extraction.entities.some(
      (one) => one.type === 'person' && (one.name === name || one.aliases.includes(name)),
    )
  const isOther = (name: string) => !phrase.includes(name) && classes.has(isPerson(name))
  return here.length > 0 && here.every(({ participants }) => participants.some(isOther))
}

/** Whether the article speaks of another meeting of the same kind, on another date, that may be theirs too. */
const isOneOfSeveral = (
  extraction: Extraction,
  phrase: string,
  said: Interval,
  exact: readonly Dated[],
): boolean => {
  const nouns = meetingsIn(phrase)
  return ofKind(extraction, 'date').some((fact) => {
    const interval = daysOf(fact)
    if (interval === null || !areDisjoint(interval, said)) return false
    if (exact.some((one) => areTogether(one, fact))) return false
    const alike = meetingsIn(contextOf(fact)).some((noun) => nouns.includes(noun))
    return alike && !isOfOthers(extraction, fact, phrase)
  })
}

/** Whether the facts date the event to exactly this, and to nothing else. */
export const provesDate = (extraction: Extraction, phrase: string, text: string): boolean => {
  const said = readDate(text)
  const { exact, near } = tellers(extraction, phrase)
  const found = intervalsOf(near)
  return (
    said !== null &&
    exact.length > 0 &&
    found !== null &&
    !countsWithin(exact, phrase) &&
    !(exact.some(({ kind }) => kind === 'event') && isOneOfSeveral(extraction, phrase, said, exact)) &&
    found.every(({ from, to }) => from === said.from && to === said.to)
  )
}

/**
 * Whether the same ones may have met on a date as well, in a form that the facts do not know (a 视频会 is a kind of
 * 会晤): its sentence speaks of a meeting and no event says that it was one of others.
 */
const mayBeMeetingToo = (extraction: Extraction, phrase: string, said: Interval): boolean => {
  if (meetingsIn(phrase).length === 0) return false
  return ofKind(extraction, 'date').some((fact) => {
    const interval = daysOf(fact)
    if (interval === null || areDisjoint(interval, said)) return false
    return meetingsIn(contextOf(fact)).length > 0 && !isOfOthers(extraction, fact, phrase)
  })
}

/** Whether the facts show that the event was not on this date. */
export const refutesDate = (extraction: Extraction, phrase: string, text: string): boolean => {
  const said = readDate(text)
  const { exact, near } = tellers(extraction, phrase)
  const found = intervalsOf(near)
  return (
    said !== null &&
    found !== null &&
    found.length > 0 &&
    !countsWithin(exact, phrase) &&
    found.every((one) => areDisjoint(one, said)) &&
    !mayBeMeetingToo(extraction, phrase, said)
  )
}

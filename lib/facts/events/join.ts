import type { Span } from '#lib/article/span'
import type { EventDraft } from '#lib/facts/events/event'
import type { EventFrame } from '#lib/facts/fact'
import { ALIKE, likeness, piecesOf } from '#lib/facts/likeness'

/** One event that an article tells twice is one event with two proofs. */

/** The hour at which it is told to be, where it is: neither a morning nor none at all. */
const hourOf = ({ date }: EventDraft): string | undefined => {
  const hour = date?.split('T')[1]
  return hour !== undefined && hour.charAt(0) >= '0' && hour.charAt(0) <= '9' ? hour : undefined
}

/** What the same people may do twice on one day. */
const OFTEN: ReadonlySet<EventFrame> = new Set(['happening', 'launch', 'signing', 'vote'])

/** What is done, without who does it and when. */
const deedOf = ({ title, participants, dateSpan }: EventDraft): ReadonlySet<string> =>
  piecesOf([...participants, dateSpan?.text ?? ''].reduce((rest, part) => rest.replace(part, ''), title))

const isSameDeed = (a: EventDraft, b: EventDraft): boolean =>
  !OFTEN.has(a.frame) || a.title === b.title || likeness(deedOf(a), deedOf(b)) >= ALIKE

/** Of whom or, where nobody takes part, of what is told. */
const partiesOf = ({ frame, participants, title }: EventDraft): string =>
  `${frame}|${participants.length > 0 ? [...participants].sort().join('+') : title}`

/** The day on which it is: one telling may name the morning, and another the day alone. */
const dayOf = ({ date }: EventDraft): string | undefined => date?.split('T')[0]

/** Of the planned meetings that are told with their date, by parties: the first telling, where all name one day. */
const datedTellings = (events: readonly EventDraft[]): ReadonlyMap<string, EventDraft> => {
  const first = new Map<string, EventDraft>()
  const disputed = new Set<string>()
  for (const event of events) {
    if (!event.date || event.status !== 'planned') continue
    const parties = partiesOf(event)
    const known = first.get(parties)
    if (!known) first.set(parties, event)
    else if (dayOf(known) !== dayOf(event)) disputed.add(parties)
  }
  return new Map([...first].filter(([parties]) => !disputed.has(parties)))
}

/** One meeting told twice (in the lead and under a picture) is one event with two proofs. */
export const joinTold = (events: readonly EventDraft[]): EventDraft[] => {
  const dated = datedTellings(events)
  const ofDay = new Map<string, { event: EventDraft; evidence: Span[] }[]>()
  const toldAs = events.map((told) => {
    // The lead told of a planned meeting without its date.
    const event = told.date || told.status !== 'planned' ? told : (dated.get(partiesOf(told)) ?? told)
    return { event, told, key: `${partiesOf(event)}|${dayOf(event) ?? event.evidence[0]?.start}` }
  })
  const hours = hoursOf(toldAs)
  for (const { event, told, key } of toldAs) {
    const known = ofDay.get(key) ?? []
    ofDay.set(key, known)
    // 上午10时会谈，下午2时再谈: a telling without an hour may be of either.
    const isApart = (hours.get(key)?.size ?? 0) > 1
    const same = known.find(
      (one) => isSameDeed(one.event, event) && !(isApart && hourOf(one.event) !== hourOf(event)),
    )
    if (same) same.evidence.push(...told.evidence)
    else known.push({ event, evidence: [...told.evidence] })
  }
  return [...ofDay.values()].flat().map(({ event, evidence }) => ({ ...event, evidence }))
}

/** The hours that are told of one day. */
const hoursOf = (
  told: readonly { readonly event: EventDraft; readonly key: string }[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const hours = new Map<string, Set<string>>()
  for (const { event, key } of told) {
    const hour = hourOf(event)
    if (hour) hours.set(key, (hours.get(key) ?? new Set()).add(hour))
  }
  return hours
}

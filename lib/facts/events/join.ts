import type { Span } from '#lib/article/span'
import type { EventDraft } from '#lib/facts/events/event'

/** One event that an article tells twice is one event with two proofs. */

const hourOf = ({ date }: EventDraft): string | undefined => date?.split('T')[1]

/** Whether two are told for two hours: 上午10时会谈，下午再谈. */
const areApart = (a: EventDraft, b: EventDraft): boolean => {
  const [first, second] = [hourOf(a), hourOf(b)]
  return first !== undefined && second !== undefined && first !== second && isHour(first) && isHour(second)
}
const isHour = (time: string): boolean => time.charAt(0) >= '0' && time.charAt(0) <= '9'

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
  const joined = new Map<string, { event: EventDraft; evidence: Span[] }>()
  for (const told of events) {
    // The lead told of a planned meeting without its date.
    const event = told.date || told.status !== 'planned' ? told : (dated.get(partiesOf(told)) ?? told)
    const day = `${partiesOf(event)}|${dayOf(event) ?? event.evidence[0]?.start}`
    const first = joined.get(day)?.event
    const name = first && areApart(first, event) ? `${day}|${event.date}` : day
    const known = joined.get(name)
    if (known) known.evidence.push(...told.evidence)
    else joined.set(name, { event, evidence: [...told.evidence] })
  }
  return [...joined.values()].map(({ event, evidence }) => ({ ...event, evidence }))
}

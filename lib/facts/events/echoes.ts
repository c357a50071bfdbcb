import type { Span } from '#lib/article/span'
import type { Deed } from '#lib/facts/events/deeds'
import type { EventDraft } from '#lib/facts/events/event'
import type { EventFrame } from '#lib/facts/fact'
import { STOPPING } from '#lib/language/zh/lexicon/events'

const PART_OF_MEETING: ReadonlySet<EventFrame> = new Set(['visit', 'happening'])

const isOfOneDay = (a: EventDraft, b: EventDraft): boolean => a.dateSpan?.start === b.dateSpan?.start

/** What is told beside an event and is a part of it, and no event of its own. */
export class Echoes {
  /** Events of which only a clause before them tells the day. */
  private readonly withoutOwnDay = new Set<EventDraft>()
  /** 对甲国进行正式访问，并举行会晤: visits that are held, and no mere way to whom one meets there. */
  private readonly ownVisits = new Set<EventDraft>()
  /** Arrivals in a country, by where their day stands: 4日抵达秘鲁. */
  private readonly stops = new Set<number>()

  /** @param clause the words that tell the event */
  hear(event: EventDraft, { chain, held, frame }: Deed, clause: Span): void {
    const { dateSpan: day, participants } = event
    if (!day) return
    if (frame === 'visit' && held && participants.length > 1) this.ownVisits.add(event)
    if (day.start < clause.start || day.end > clause.end) this.withoutOwnDay.add(event)
    const stops = chain.some(({ predicate }) => STOPPING.has(predicate?.lemma ?? ''))
    if (stops && participants.length > 1) this.stops.add(day.start)
  }

  /**
   * The journey to a meeting and what was talked of, told with it on the same day, are no events beside it; a signing is.
   * What somebody does where they have arrived may be on a later day.
   */
  without(events: readonly EventDraft[]): EventDraft[] {
    const visits = new Map<number | undefined, EventDraft[]>()
    for (const event of events)
      if (event.frame === 'visit' && event.dateSpan)
        visits.set(event.dateSpan?.start, [...(visits.get(event.dateSpan?.start) ?? []), event])
    const kept = events.filter(
      (event) =>
        !this.mayBeLater(event) && !this.isPartOfVisit(event, visits.get(event.dateSpan?.start) ?? []),
    )
    const meetings = kept.filter(({ frame, dateSpan }) => frame === 'meet' && dateSpan)
    return kept.filter(
      (event) =>
        !PART_OF_MEETING.has(event.frame) ||
        this.ownVisits.has(event) ||
        !meetings.some(
          (one) =>
            isOfOneDay(one, event) && event.participants.some((party) => one.participants.includes(party)),
        ),
    )
  }

  private mayBeLater(event: EventDraft): boolean {
    return (
      event.frame !== 'visit' &&
      event.status === 'planned' &&
      this.withoutOwnDay.has(event) &&
      this.stops.has(event.dateSpan?.start ?? -1)
    )
  }

  /** 将于5月访问南亚，并在印度进行访问: the visit of which more is told. */
  private isPartOfVisit(event: EventDraft, visits: readonly EventDraft[]): boolean {
    if (event.frame !== 'visit' || !event.dateSpan) return false
    return visits.some(
      (one) =>
        one !== event &&
        one.participants.length > event.participants.length &&
        event.participants.every((party) => one.participants.includes(party)),
    )
  }
}

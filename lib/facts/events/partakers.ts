import type { EventDraft, Told } from '#lib/facts/events/event'
import { partiesNamed } from '#lib/facts/events/party-names'
import { stretchEnd } from '#lib/facts/told-clauses'
import type { Clause, Phrase } from '#lib/language/language'
import { COUNTING_IN, PARTAKERS } from '#lib/language/zh/lexicon/events'

/** Who takes part in a meeting or a hearing, told in a clause or a sentence behind it: 与会者包括…, 证人分别是…. */

const MOST_PARTAKERS = 6
/** A sentence in the next paragraph may still tell it. */
const MOST_PARAGRAPHS = 1

const peopleIn = (told: Told, phrase: Phrase): readonly string[] =>
  phrase.kind === 'name' && phrase.type === 'person'
    ? partiesNamed(told, phrase, false)
    : phrase.kind === 'group'
      ? phrase.members.flatMap((member) => peopleIn(told, member))
      : []

/** Those whom a clause counts in; none where it counts in nobody by name. */
const countedIn = (told: Told, { subject, predicate, object }: Clause): readonly string[] => {
  if (subject?.kind !== 'noun' || !PARTAKERS.has(subject.head)) return []
  if (!predicate || predicate.negated || !COUNTING_IN.has(predicate.lemma)) return []
  const end = stretchEnd(told.reading, predicate.end)
  const people = told.reading.phrases
    .filter((phrase) => phrase.start >= predicate.end && phrase.end <= end)
    .flatMap((phrase) => peopleIn(told, phrase))
  return people.length > 0 ? people : partiesNamed(told, object, true)
}

const TAKEN_PART: ReadonlySet<EventDraft['frame']> = new Set(['meet', 'hearing'])

/**
 * Gives the last meeting or hearing those of whom a sentence tells that they take part.
 *
 * @param events those told so far; one of them may be replaced
 * @param zoneOf in which paragraph an event stands
 */
export const addPartakers = (
  told: Told,
  events: EventDraft[],
  zoneOf: (event: EventDraft) => number,
): void => {
  const come = told.reading.clauses.flatMap((clause) => countedIn(told, clause))
  const at = come.length > 0 ? events.findLastIndex(({ frame }) => TAKEN_PART.has(frame)) : -1
  const event = events[at]
  if (!event || told.sentence.zone - zoneOf(event) > MOST_PARAGRAPHS) return
  const participants = [...new Set([...event.participants, ...come])]
  if (participants.length <= MOST_PARTAKERS) events[at] = { ...event, participants }
}

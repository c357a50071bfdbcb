import type { Span } from '#lib/article/span'
import { besideIn, isHostIn, unnamedIn } from '#lib/facts/english/acts/beside'
import { includesEvent, isEventItself } from '#lib/facts/english/acts/frames'
import {
  actedBy,
  beforeCourt,
  fullName,
  MEETING,
  partiesBefore,
  partiesBehind,
  partiesIn,
  somebodyIn,
  travellerOf,
  visitedIn,
  withWhomIn,
} from '#lib/facts/english/acts/parties'
import type { ToldClause } from '#lib/facts/english/acts/told-clauses'
import type { People } from '#lib/facts/english/names/people'
import type { Actors } from '#lib/facts/english/speech/statements'
import type { EventFrame } from '#lib/facts/fact'
import type { Adverbial } from '#lib/language/language'

/** Who took part in what was. */

const JOINT: ReadonlySet<EventFrame> = new Set(['meet', 'signing', 'hearing'])

/** What stands beside the verb and takes part: with whom, between whom, and by whom something is done. */
const isBeside = (told: ToldClause, adverbial: Adverbial, isJoint: boolean): boolean => {
  const { role, marker } = adverbial
  if (role === 'by') return told.clause.predicate?.passive === true || isHostIn(told, adverbial)
  return role === 'with' || (marker === 'between' && isJoint)
}

export interface Parties {
  readonly names: readonly string[]
  /** What stands behind the verb and is met. */
  readonly met: Span | null
}

/** Who took part in what a clause tells as past, each by the name that the article gives first; empty where that is open. */
export const partiesOf = (
  told: ToldClause,
  frame: EventFrame,
  { people, actors }: { readonly people: People; readonly actors: Actors },
): Parties => {
  const { subject, adverbials, predicate } = told.clause
  const isJoint = JOINT.has(frame)
  const own = isEventItself(subject) ? partiesBefore(told) : partiesIn(subject)
  const traveller = includesEvent(told) ? travellerOf(told) : null
  const unnamed = traveller
    ? actedBy(traveller, actors)
    : own.length > 0 || isEventItself(subject)
      ? []
      : subject
        ? somebodyIn(subject, told, actors, false)
        : actedBy(told, actors)
  const met = frame === 'meet' && MEETING.has(predicate?.lemma ?? '') ? partiesBehind(told) : []
  const beside = adverbials.flatMap((one) => {
    if (!one.phrase || !isBeside(told, one, isJoint)) return []
    const isParty = isJoint || one.role === 'by'
    const named = besideIn(told, one.phrase, isParty)
    return [{ named, others: named.length === 0 && isParty ? unnamedIn(told, one.phrase) : [] }]
  })
  const others = beside.flatMap((each) => each.others)
  const withNames = beside.flatMap((each) => each.named)
  // will visit Peru for talks with Ana Ruiz: whom one meets there, and not the land
  const visited = withNames.some(({ type }) => type === 'person') ? [] : visitedIn(told)
  const named = [...own, ...withWhomIn(told), ...met, ...visited, ...withNames]
  const names = [
    ...new Set([
      ...unnamed,
      ...named.flatMap((name) => fullName(people, name) ?? []),
      ...others,
      ...(frame === 'hearing' ? beforeCourt(told) : []),
    ]),
  ]
  const [first, last] = [met[0], met.at(-1)]
  return { names, met: first && last ? { start: first.start, end: last.end, text: '' } : null }
}

/** What stands behind a verb of meeting and is met. */
export const metIn = (told: ToldClause): Span | null => {
  const met = MEETING.has(told.clause.predicate?.lemma ?? '') ? partiesBehind(told) : []
  const [first, last] = [met[0], met.at(-1)]
  return first && last ? { start: first.start, end: last.end, text: '' } : null
}

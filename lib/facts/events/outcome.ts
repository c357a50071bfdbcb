import { besidePublication } from '#lib/facts/dates/beside-publication'
import type { DateDraft } from '#lib/facts/dates/dates'
import { candidatesOf } from '#lib/facts/events/candidates'
import { type Deed, isOwnThing } from '#lib/facts/events/deeds'
import type { Told } from '#lib/facts/events/event'
import { type Acts, partiesOf } from '#lib/facts/events/parties'
import { isByName, isOpen } from '#lib/facts/events/party-names'
import {
  type Around,
  isNoPlan,
  isPossible,
  type Standing,
  signsOf,
  standingOf,
} from '#lib/facts/events/standing'
import type { EventFrame } from '#lib/facts/fact'
import { hasActor, signsOfParties, takingPart } from '#lib/facts/plans/part'
import { planned } from '#lib/facts/plans/planned'
import type { Actor } from '#lib/language/language'

/** What a deed on its day comes to: a plan by the weight of its signs, something past, or nothing. */

/** Of meetings with a day, and of all else. */
const [MEETING_WITH_DAY, SURE, WITHOUT_DAY, UNSURE] = [0.92, 0.88, 0.82, 0.7]
const MOST_PARTIES = 4

/** 停火协议, 新地铁线路: a thing that the clause itself tells, and nothing told of before. */
const tellsItself = (actor: Actor | null): boolean =>
  isOwnThing(actor) && actor.text.length >= SHORTEST_THING && !isOpen(actor.text)
const SHORTEST_THING = 3

const confidenceOf = (deed: Deed, { sure }: Standing, day: DateDraft | undefined): number => {
  if (!sure) return UNSURE
  if (!day) return WITHOUT_DAY
  return deed.frame === 'meet' ? MEETING_WITH_DAY : SURE
}

/** What nobody but people and bodies do. */
const OF_PEOPLE: ReadonlySet<EventFrame> = new Set(['visit', 'speech', 'transfer'])

/** 报名工作启动: a thing that is held, opened or let go, and does nothing. */
const isHeldThing = ({ frame }: Deed, { actor, by }: Acts): boolean =>
  by === 'itself' && tellsItself(actor) && !OF_PEOPLE.has(frame)

/** Whether what is told says enough to be an event: a day and somebody, or the two who met. */
const isEnough = (
  deed: Deed,
  parties: readonly string[],
  day: DateDraft | undefined,
  acts: Acts,
): boolean => {
  const { frame, held } = deed
  const several = parties.length > 1 && parties.length <= MOST_PARTIES
  if (!day) return (frame === 'meet' || frame === 'transfer') && several
  // 会谈移师…: a meeting that only its verb tells is of two.
  if (frame === 'meet' && held === null) return several
  return parties.length > 0 || isHeldThing(deed, acts)
}

/** What a deed is that was, or that is planned for no day. */
export const toldOf = (
  told: Told,
  deed: Deed,
  acts: Acts,
  day: DateDraft | undefined,
  around: Around,
): Outcome | null => {
  const standing = standingOf(told.reading, deed, around)
  if (!standing) return null
  const participants = partiesOf(told, deed, acts, standing.status === 'planned')
  const isOpen = standing.status === 'planned' && !participants.every(isByName)
  return isOpen || !isEnough(deed, participants, day, acts)
    ? null
    : { standing, participants, confidence: confidenceOf(deed, standing, day) }
}

/** What is told of a deed on its day, or on none: whether it is planned or past, and who takes part. */
export interface Outcome {
  readonly standing: Standing
  readonly participants: readonly string[]
  readonly confidence: number
}

/** What a deed on its day is if it is planned; null where its signs say that it is not. */
export const plannedOf = (told: Told, deed: Deed, acts: Acts, around: Around): Outcome | null => {
  const { day, published } = around
  const lies = day ? besidePublication(day.value, published) : null
  if (!day || lies === 'behind' || isNoPlan(told.reading, deed, around)) return null
  const parties = takingPart(candidatesOf(told, deed, acts), deed.frame)
  const isThing = acts.by === 'itself' && tellsItself(acts.actor)
  const alone = deed.frame === 'meet' && deed.held === null && parties.length < 2
  const signs = [
    ...signsOf(told.reading, deed, around),
    ...signsOfParties(parties, isThing),
    ...(alone ? ['meets alone'] : []),
  ]
  if (!hasActor(parties) && !isThing) return null
  const likely = planned(signs, 'zh')
  return likely === null
    ? null
    : {
        standing: { status: 'planned', sure: day.resolved },
        participants: parties.map(({ name }) => name),
        confidence: day.resolved && !isPossible(deed) ? likely : UNSURE,
      }
}

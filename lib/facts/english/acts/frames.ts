import { headOf, type ToldClause } from '#lib/facts/english/acts/told-clauses'
import type { EventFrame } from '#lib/facts/fact'
import { datelineLength } from '#lib/language/en/dateline'
import { isPeople } from '#lib/language/en/lexicon/offices'
import { takesContent } from '#lib/language/en/lexicon/saying'
import type { Phrase } from '#lib/language/language'

/** Which verbs and nouns tell of what kind of event: one row a kind. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const TALKS = words(
  'talk talks negotiation negotiations meeting meetings summit consultation consultations discussion discussions call dialogue round',
)
const HEARINGS = words('hearing hearings trial trials inquest')
export const COURTS = words('court tribunal judge magistrate')
const CASES = words('case appeal arguments suit lawsuit')
const VOTES = words('vote votes voting polling election elections referendum ballot runoff poll')
const SPEECHES = words('speech address lecture sermon')
const CALLS = words('phone telephone call video')
const PACTS = words(
  'treaty treaties agreement agreements deal deals pact accord accords contract law bill decree memorandum order declaration protocol',
)
const DEADLINES = words('deadline ultimatum')
/** Words that happen by themselves or that somebody holds. */
const HOLD = words('hold have begin start open resume conclude end continue convene attend host reopen chair')
const HAPPEN = words(
  'be hold begin start open resume end take occur happen continue set schedule plan slate expect conclude convene',
)
/** What goes on for a while and is held or called, of no frame of its own. */
const OCCASIONS = words(
  'strike walkout rally rallies protest protests march debate debates ceremony festival session sessions match game final tournament race concert exhibition parade funeral wedding inauguration premiere auction drill drills exercise exercises ceasefire truce sitting assembly fair show gala memorial service referendum count recount census lockdown shutdown blackout outage evacuation',
)

interface NounRow {
  readonly frame: EventFrame
  readonly nouns: ReadonlySet<string>
}
const NOUNS: readonly NounRow[] = [
  { frame: 'meet', nouns: TALKS },
  { frame: 'hearing', nouns: HEARINGS },
  { frame: 'vote', nouns: VOTES },
  { frame: 'speech', nouns: SPEECHES },
  { frame: 'signing', nouns: words('signing') },
  { frame: 'deadline', nouns: DEADLINES },
  { frame: 'visit', nouns: words('visit trip tour') },
  { frame: 'launch', nouns: words('launch') },
  { frame: 'happening', nouns: OCCASIONS },
]

const VERBS: ReadonlyMap<string, EventFrame> = new Map(
  (
    [
      ['meet', 'meet host welcome receive'],
      ['visit', 'visit tour arrive depart'],
      ['vote', 'vote'],
      ['launch', 'launch unveil'],
      ['hearing', 'testify'],
      ['speech', 'address'],
      [
        'happening',
        'strike hit kill destroy explode crash collapse erupt sink burn flood die resign invade attack capture arrest reopen expire retire',
      ],
    ] as const
  ).flatMap(([frame, list]) => list.split(' ').map((word) => [word, frame] as const)),
)

/** What somebody gives or signs, by its verb. */
const OBJECTS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>, EventFrame])[] = [
  [words('sign initial'), PACTS, 'signing'],
  [words('give deliver make'), SPEECHES, 'speech'],
  [words('hear'), CASES, 'hearing'],
  [words('make pay begin'), words('visit trip tour'), 'visit'],
]

/** Ann spoke with Bob; A and B talked by telephone. */
const speaksTogether = ({ clause }: ToldClause): boolean => {
  const { predicate, adverbials } = clause
  if (predicate?.lemma !== 'speak' && predicate?.lemma !== 'talk') return false
  return adverbials.some(({ role, phrase }) => role === 'with' || CALLS.has(headOf(phrase)))
}

const isSomebody = (object: Phrase): boolean =>
  object.kind === 'name' ? object.type === 'person' : object.kind === 'noun' && isPeople(headOf(object))

/** Ann will stand trial, goes on trial; an appeal will be heard. */
const isHeard = ({ clause: { predicate, subject, object, adverbials } }: ToldClause): boolean => {
  const { lemma = '', passive } = predicate ?? {}
  if (lemma === 'hear') return passive === true && CASES.has(headOf(subject))
  // will appear before a Norland court, in court
  if (lemma === 'appear')
    return adverbials.some(
      ({ marker, phrase }) => (marker === 'before' || marker === 'in') && COURTS.has(headOf(phrase)),
    )
  if (lemma !== 'go' && lemma !== 'stand' && lemma !== 'face') return false
  return (
    HEARINGS.has(headOf(object)) ||
    adverbials.some(({ marker, phrase }) => marker === 'on' && HEARINGS.has(headOf(phrase)))
  )
}

/** a trip, which will include talks with Ruiz: the talks are what is planned. */
export const includesEvent = ({ clause: { predicate, role, subject, object } }: ToldClause): boolean =>
  predicate?.lemma === 'include' &&
  role === 'relative' &&
  frameOfNoun(headOf(subject)) === 'visit' &&
  frameOfNoun(headOf(object)) !== null

/** Somebody is met, and not a target or a need; whoever is hosted or welcomed is a person. */
const meetsSomebody = ({ clause: { object, predicate } }: ToldClause): boolean => {
  if (predicate?.lemma !== 'meet') return object !== null && isSomebody(object)
  return object === null || object.kind !== 'noun' || object.names.length > 0
}

const ARRANGING = words('schedule set plan slate expect')

/** was scheduled two weeks ago: the day of the plan is not the day of the event; was scheduled for Friday. */
const isSetFor = ({ clause: { predicate, adverbials } }: ToldClause): boolean =>
  !ARRANGING.has(predicate?.lemma ?? '') ||
  adverbials.some(({ role, marker }) => role === 'time' && marker !== null)

/** The next debate is scheduled for Friday: whatever is arranged for a day is an event, by whatever noun. */
const isArranged = ({ clause: { predicate, subject, adverbials, object } }: ToldClause): boolean =>
  predicate?.passive === true &&
  predicate.lemma !== 'expect' &&
  ARRANGING.has(predicate.lemma) &&
  object === null &&
  subject?.kind === 'noun' &&
  adverbials.some(({ role, marker }) => role === 'time' && marker === 'for')

/** What kind of event a noun names; null for any other thing. */
export const frameOfNoun = (noun: string): EventFrame | null =>
  NOUNS.find(({ nouns }) => nouns.has(noun))?.frame ?? null

/** Talks, a hearing: the subject is the event itself, and no party to it. */
export const isEventItself = (phrase: Phrase | null): boolean =>
  NOUNS.some(({ nouns }) => nouns.has(headOf(phrase)))

/** Verbs that tell how something is and not what it does: a plan with one of them is no event. */
const STATES = words(
  'be have become remain seem appear need know like stay lie contain include spend last cost do belong schedule set plan expect',
)

/** Whatever is planned to be done is an event; to say something is none, to announce a thing or to be sworn in is one. */
const plannedFrame = ({ clause: { predicate, object, complement } }: ToldClause): EventFrame | null => {
  if (!predicate || STATES.has(predicate.lemma)) return null
  const speaks = takesContent(predicate.lemma)
  const isDone = complement.length === 0 && (predicate.passive || object?.kind === 'noun')
  return !speaks || isDone ? 'happening' : null
}

/** Verbs of saying that do something where a thing follows them: announced the plan, signed off a deal. */
const DOES: ReadonlySet<string> = words('announce sign order propose declare')

/** The clause with which its sentence begins, in the article's own words; a time may stand before it. */
export const opensSentence = ({
  clause: { subject, role, predicate },
  sentence,
  teller,
  reading,
}: ToldClause): boolean => {
  if (!subject || !predicate || role !== 'main' || teller !== null) return false
  const lead = sentence.text.slice(datelineLength(sentence.text), subject.start - sentence.start).trim()
  const isFirst = reading.clauses.every(
    (other) =>
      other.predicate === null || other.predicate.start >= predicate.start || other.role === 'relative',
  )
  return isFirst && (lead === '' || lead.endsWith(','))
}

/** Whatever somebody did is an event on its day; what somebody said or thought is none, nor how something was. */
const pastFrame = (told: ToldClause): EventFrame | null => {
  const { predicate, object, complement } = told.clause
  if (predicate?.tense !== 'past' || predicate.modality !== 'asserted') return null
  const { lemma } = predicate
  if ((STATES.has(lemma) && lemma !== 'become') || !opensSentence(told)) return null
  if (!takesContent(lemma)) return 'happening'
  return DOES.has(lemma) && object?.kind === 'noun' && complement.length === 0 ? 'happening' : null
}

const CALLING_OFF = words('cancel scrap abandon scuttle shelve postpone')

/** Whether a clause tells that something will not be, or not on its day. */
export const callsOff = ({ clause: { predicate }, sentence, reading: { clauses } }: ToldClause): boolean => {
  if (!predicate) return false
  const behind = sentence.text.slice(predicate.end - sentence.start)
  // Talks set for Friday were postponed: the verb of the whole stands behind.
  const isOfWhole = clauses.some(
    (other) =>
      other.subject === null &&
      other.predicate?.passive === true &&
      other.predicate.start > predicate.end &&
      CALLING_OFF.has(other.predicate.lemma),
  )
  return (
    isOfWhole || CALLING_OFF.has(predicate.lemma) || (predicate.lemma === 'call' && /^ off\b/u.test(behind))
  )
}

/** What kind of event a clause tells of; null for none that is kept. */
export const frameOf = (told: ToldClause, isPlanned: boolean): EventFrame | null =>
  knownFrame(told) ?? (isPlanned ? plannedFrame(told) : pastFrame(told))

/** The kind of event that verb and nouns name by themselves, past or planned. */
export const knownFrame = (told: ToldClause): EventFrame | null => {
  const { clause } = told
  const { predicate, subject, object } = clause
  if (!predicate) return null
  const { lemma } = predicate
  const [actor, thing] = [headOf(subject), headOf(object)]
  if (includesEvent(told)) return frameOfNoun(thing)
  for (const [verbs, nouns, frame] of OBJECTS) if (verbs.has(lemma) && nouns.has(thing)) return frame
  // There will be a meeting on Friday.
  if (actor === 'there' && lemma === 'be') return frameOfNoun(thing)
  for (const { frame, nouns } of NOUNS) {
    if (HOLD.has(lemma) && nouns.has(thing)) return frame
    if (HAPPEN.has(lemma) && nouns.has(actor)) return isSetFor(told) ? frame : null
  }
  return frameOfWhole(told) ?? frameOfVerb(told, lemma)
}

const frameOfWhole = (told: ToldClause): EventFrame | null => {
  if (speaksTogether(told)) return 'meet'
  if (isHeard(told)) return 'hearing'
  return isArranged(told) ? 'happening' : null
}

const frameOfVerb = (told: ToldClause, lemma: string): EventFrame | null => {
  const frame = VERBS.get(lemma) ?? null
  return frame === 'meet' && !meetsSomebody(told) ? null : frame
}

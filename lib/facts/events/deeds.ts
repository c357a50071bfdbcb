import { wordsBetween } from '#lib/facts/clauses/leaning'
import type { EventFrame } from '#lib/facts/fact'
import type { Clause, NounPhrase, Phrase, Reading } from '#lib/language/language'
import {
  ADDRESSES,
  ADDRESSING,
  ARRIVING,
  CONTESTING,
  EVENT_KINDS,
  GOING,
  HOLDING,
  isContest,
  kindOfThing,
  MEETING,
} from '#lib/language/zh/lexicon/events'

/** What is done in a clause with those that go on with it up to the next mark: 前往东京|出席会议, 进行|正式访问. */
export interface Deed {
  /** In the order of the text; the first has the subject and says whether it is to come. */
  readonly chain: readonly Clause[]
  /** Where the first stands among the clauses of its sentence. */
  readonly index: number
  readonly frame: EventFrame
  /** The clause of the verb that tells the kind. */
  readonly doing: Clause
  /** What is held, where a verb of holding tells it: 会谈 in 举行会谈. */
  readonly held: Phrase | null
  /** Whether it is held as the subject: 会谈将于…举行. */
  readonly heldAsSubject: boolean
}

const MOST_LINKS = 4

/** Whether a mark stands between two clauses. */
const isParted = (reading: Reading, { end }: Clause, { start }: Clause): boolean =>
  wordsBetween(reading, end, start).some(({ class: kind }) => kind === 'mark')

/** 将于5日迎来首场比赛，与江南队交手: with whom it is, told behind the mark. */
const tellsWithWhom = ({ object }: Clause, { predicate, adverbials }: Clause): boolean =>
  object !== null &&
  isContest(object.text) &&
  CONTESTING.has(predicate?.lemma ?? '') &&
  adverbials.some(({ role }) => role === 'with') &&
  adverbials.every(({ role }) => role !== 'time')

const headOf = (phrase: Phrase): string => (phrase.kind === 'noun' ? phrase.head : phrase.text)
const kindOfHeld = (phrase: Phrase | null): EventFrame | undefined =>
  phrase?.kind === 'noun' || phrase?.kind === 'name'
    ? (kindOfThing(headOf(phrase)) ?? kindOfThing(phrase.text))
    : undefined

/** 将于5日前往华沙，与首相会面: what somebody goes for, told behind the mark and without a day of its own. */
const goesToMeet = ({ predicate: goes }: Clause, { predicate, object, adverbials }: Clause): boolean => {
  if (!GOING.has(goes?.lemma ?? '')) return false
  const kind =
    EVENT_KINDS.get(predicate?.lemma ?? '') ??
    (HOLDING.has(predicate?.lemma ?? '') ? kindOfHeld(object) : undefined)
  const isOfTwo = MEETING.has(predicate?.lemma ?? '') || adverbials.some(({ role }) => role === 'with')
  return (
    kind === 'meet' &&
    isOfTwo &&
    predicate?.tense === 'present' &&
    adverbials.every(({ role }) => role !== 'time')
  )
}

/** The clauses that go on with one of them up to the next mark. */
const chainFrom = (reading: Reading, index: number): Clause[] => {
  const chain = [reading.clauses[index] as Clause]
  for (let at = index; chain.length < MOST_LINKS; at++) {
    const [last, next] = [chain.at(-1), reading.clauses[at + 1]]
    if (!last?.predicate || !next?.predicate || next.continues !== at || next.subject) break
    if (next.parent !== last.parent) break
    if (isParted(reading, last, next) && !tellsWithWhom(last, next) && !goesToMeet(last, next)) break
    chain.push(next)
  }
  return chain
}

const hasHearer = ({ adverbials }: Clause): boolean =>
  adverbials.some(({ role, marker }) => role === 'to' && marker === '向')

type Kind = Pick<Deed, 'frame' | 'doing' | 'held' | 'heldAsSubject'>

/** What a verb of holding holds: its object, the verb behind it, or else its subject. */
const heldBy = (chain: readonly Clause[], at: number): Kind | null => {
  const doing = chain[at] as Clause
  const next = chain[at + 1]
  const byObject = kindOfHeld(doing.object)
  if (byObject) return { frame: byObject, doing, held: doing.object, heldAsSubject: false }
  const inNext = doing.object ? undefined : EVENT_KINDS.get(next?.predicate?.lemma ?? '')
  if (inNext && next) return { frame: inNext, doing: next, held: null, heldAsSubject: false }
  const { subject } = chain[0] as Clause
  const bySubject =
    doing.object || next || subject?.kind === 'group' || subject?.kind === 'pronoun'
      ? undefined
      : kindOfHeld(subject)
  return bySubject ? { frame: bySubject, doing, held: subject, heldAsSubject: true } : null
}

const kindAt = (chain: readonly Clause[], at: number): Kind | null => {
  const doing = chain[at] as Clause
  const { predicate, object } = doing
  if (!predicate) return null
  const plain = { doing, held: null, heldAsSubject: false }
  const { lemma } = predicate
  if (
    object &&
    ADDRESSING.has(lemma) &&
    hasHearer(doing) &&
    ADDRESSES.some((one) => object.text.endsWith(one))
  )
    return { ...plain, frame: 'speech' }
  if (HOLDING.has(lemma)) return heldBy(chain, at)
  // 打了一场电话, 再谈一场: it is the object that tells.
  if (lemma === '打' && object?.text.endsWith('电话')) return { ...plain, frame: 'meet' }
  if (lemma === '谈' && object?.text.startsWith('一')) return { ...plain, frame: 'meet' }
  const frame = EVENT_KINDS.get(lemma)
  if (frame === 'transfer') return object && hasHearer(doing) ? { ...plain, frame } : null
  return frame ? { ...plain, frame } : null
}

/** Which kind counts where a chain tells of several: 前往东京访问 is a visit, 前往东京与首相会谈 a meeting. */
const RANK: readonly EventFrame[] = ['meet', 'transfer', 'speech', 'hearing', 'vote', 'signing', 'launch']
const rankOf = ({ frame, doing }: Kind): number => {
  const rank = RANK.indexOf(frame)
  if (rank >= 0) return rank
  return ARRIVING.has(doing.predicate?.lemma ?? '') ? RANK.length + 1 : RANK.length
}

/** What the clause at an index does; null for one without a verb, or that goes on with the one before it. */
export const deedAt = (reading: Reading, index: number): Deed | null => {
  const clause = reading.clauses[index]
  if (!clause?.predicate) return null
  const before = reading.clauses[index - 1]
  if (!clause.subject && before?.predicate && chainFrom(reading, index - 1).length > 1) return null
  const chain = chainFrom(reading, index)
  const kinds = chain.flatMap((_, at) => kindAt(chain, at) ?? [])
  const [kind] = kinds.sort((a, b) => rankOf(a) - rankOf(b))
  return kind
    ? { chain, index, ...kind }
    : { chain, index, frame: 'happening', doing: clause, held: null, heldAsSubject: false }
}

/** Whether a phrase is a thing by its own words, that points at nothing told before. */
export const isOwnThing = (phrase: Phrase | null): phrase is NounPhrase =>
  phrase?.kind === 'noun' && !phrase.pointsBack

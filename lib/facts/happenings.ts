import type { Article, PublicationInterval } from '#lib/article/article'
import { overlaps, type Span, spanOf } from '#lib/article/span'
import { besidePublication } from '#lib/facts/dates/beside-publication'
import type { DateDraft } from '#lib/facts/dates/dates'
import { onTheHour } from '#lib/facts/events/clause-events'
import type { EventDraft } from '#lib/facts/events/events'
import type { EventFrame } from '#lib/facts/fact'
import { type NameOf, stretchEnd, type ToldClause } from '#lib/facts/told-clauses'
import type { Actor, Clause, NamePhrase, NounPhrase, Phrase, Predicate } from '#lib/language/language'

/** The words of a language by which a clause tells what kind of event it is. */
export interface EventWords {
  /** A verb or a thing that is held, by its lemma: 会谈, 访问, 投票. */
  readonly frames: ReadonlyMap<string, EventFrame>
  /** Verbs of which the object is the event: 举行会谈, 进行投票. */
  readonly holding: ReadonlySet<string>
  /** Verbs of which the object is a party: 会见外长. */
  readonly meeting: ReadonlySet<string>
  /** Verbs by which their subject takes part in what the clause before tells: 出席. */
  readonly attending: ReadonlySet<string>
  /** Verbs by which somebody comes to where it is: 前往. */
  readonly arriving: ReadonlySet<string>
  /** Verbs that only introduce words. */
  readonly isSaying: (lemma: string) => boolean
  /** Whether a noun without a name stands for people or a body: 最高法院. */
  readonly isSomebody: (noun: NounPhrase) => boolean
  /** Whether only what stands before tells who is meant: 两国总统. */
  readonly isOpen: (text: string) => boolean
}

const SURE = 0.88
const YEAR = /^\d{4}$/u

const frameOf = ({ predicate, object, subject }: Clause, words: EventWords): EventFrame => {
  const lemma = predicate?.lemma ?? ''
  if (!words.holding.has(lemma)) return words.frames.get(lemma) ?? 'happening'
  // 举行会谈; and 总统选举将于…举行, where what is held is the subject.
  const held = object ?? subject
  return (held && words.frames.get(headOf(held))) ?? 'happening'
}

const headOf = (phrase: Phrase): string => (phrase.kind === 'noun' ? phrase.head : phrase.text)

const namesOf = (actor: Actor, told: ToldClause, nameOf: NameOf): readonly string[] | null => {
  if (actor.kind !== 'group') {
    // A place acts for nobody: it is the dateline, or where it is.
    const name = actor.kind === 'name' && actor.type === 'place' ? null : nameOf(actor, told.reading)
    return name === null ? null : [name]
  }
  const names = actor.members.map((member) => nameOf(member, told.reading))
  return names.every((name) => name !== null) ? names : null
}

/**
 * The clause and those that go on with its subject right behind it: 访问东京并与首相会谈; but 周三启程，7日与总统会谈 are two, each
 * on its own day.
 */
const withGoingOn = ({ clause, index, reading }: ToldClause): Clause[] => [
  clause,
  ...reading.clauses.filter(
    ({ continues, role, predicate, adverbials }) =>
      continues === index &&
      role === 'main' &&
      predicate?.negated === false &&
      adverbials.every(({ role: told }) => told !== 'time'),
  ),
]

/** 在华盛顿与总统会谈: whom it is with, read as one phrase with the place. */
const peopleBehind = (phrase: Phrase | null): NamePhrase[] =>
  phrase?.kind === 'group'
    ? phrase.members.filter((one): one is NamePhrase => one.kind === 'name' && one.type === 'person')
    : []

const LONGEST_PARTY = 16

/** Who acts without a name: 最高法院, 谈判代表团; nobody for what points back, and for a thing. */
const unnamedIn = ({ actor }: ToldClause, { isSomebody, isOpen }: EventWords): readonly string[] =>
  actor?.kind === 'noun' &&
  !actor.pointsBack &&
  actor.text.length <= LONGEST_PARTY &&
  isSomebody(actor) &&
  !isOpen(actor.text)
    ? [actor.text]
    : []

/** 音乐节定于6月开幕，市长会列席: those of whom the next clauses say without a day of their own that they come. */
const attendants = ({ index, reading: { clauses } }: ToldClause, words: EventWords): Actor[] => {
  const come: Actor[] = []
  let arriving: Actor | null = null
  for (const { subject, predicate, role, adverbials } of clauses.slice(index + 1)) {
    const isOwn = adverbials.some(({ role: told }) => told === 'time')
    if (role !== 'main' || isOwn || !predicate || predicate.negated) break
    if (words.arriving.has(predicate.lemma) && subject) {
      // 局长前往码头陪同: where to, before what for.
      arriving = subject
      continue
    }
    const who: Actor | null = subject ?? arriving
    if (!words.attending.has(predicate.lemma) || (!who && come.length === 0)) break
    if (who) come.push(who)
    arriving = null
  }
  return come
}

/** 七国集团峰会, 中法会谈: whose it is stands in its name. */
const namedInside = (actor: Actor | null, frame: EventFrame): readonly string[] =>
  frame === 'meet' && actor?.kind === 'noun'
    ? actor.names.filter(({ type }) => type !== 'place').map(({ name }) => name)
    : []

/** Who takes part: the subject, whom it is with, the object of verbs of meeting, and who comes to it. */
const partiesOf = (told: ToldClause, frame: EventFrame, nameOf: NameOf, words: EventWords): string[] => {
  const { actor } = told
  const phrases: (Phrase | null)[] = withGoingOn(told).flatMap(({ adverbials, predicate, object }) => [
    ...adverbials.filter(({ role }) => role === 'with').map(({ phrase }) => phrase),
    ...adverbials.filter(({ role }) => role === 'place').flatMap(({ phrase }) => peopleBehind(phrase)),
    ...(words.meeting.has(predicate?.lemma ?? '') ? [object] : []),
  ])
  const others = [...phrases, ...attendants(told, words)].flatMap((phrase) =>
    phrase && (phrase.kind === 'name' || phrase.kind === 'group')
      ? (namesOf(phrase, told, nameOf) ?? [])
      : [],
  )
  const isOpen = actor !== null && actor.kind !== 'pronoun' && words.isOpen(actor.text)
  const own = isOpen ? [] : ((actor && namesOf(actor, told, nameOf)) ?? unnamedIn(told, words))
  return [...new Set([...own, ...namedInside(actor, frame), ...others])]
}

/** Before a day is no day: what stands behind 在…之前 is not planned for it. */
const isDay = ({ type, resolved, mod }: DateDraft): boolean =>
  type !== 'DURATION' && resolved && mod !== 'BEFORE' && mod !== 'AFTER'

/** The one day of a clause: told in it, or alone right before it: 19日，…. */
const dayOf = (one: ToldClause, evidence: Span, dates: readonly DateDraft[]): DateDraft | undefined => {
  const inside = dates.filter((date) => isDay(date) && overlaps(date.span, evidence))
  if (inside.length > 0) return inside.length === 1 ? inside[0] : undefined
  const before = one.reading.clauses[one.index - 1]
  if (!before || before.predicate || before.subject || before.parent !== null) return undefined
  const alone = dates.filter((date) => isDay(date) && overlaps(date.span, before))
  return alone.length === 1 ? alone[0] : undefined
}

/** 停火协议, 新地铁线路: a thing that the clause itself tells, and nothing told of before. */
const tellsItself = ({ clause: { subject } }: ToldClause, { isOpen }: EventWords): boolean =>
  subject?.kind === 'noun' &&
  !subject.pointsBack &&
  subject.text.length >= SHORTEST_THING &&
  !isOpen(subject.text)

const SHORTEST_THING = 3

/** Planned or past, by what the clause says and by its day; null for what is neither certain nor an event of its own. */
const statusOf = (
  { predicate, role, subject }: Clause,
  frame: EventFrame,
  { value }: DateDraft,
  published: PublicationInterval | null,
): EventDraft['status'] | null => {
  if (!predicate || NO_FACT.has(predicate.modality)) return null
  const lies = besidePublication(value, published)
  const isTurned = predicate.tense === 'future' || predicate.modality === 'planned'
  if (isTurned) return lies === 'behind' ? null : 'planned'
  // 下周前往多哈, 3月5日签署了条约: of other deeds only what is said to be planned is kept.
  if (frame === 'happening' || role !== 'main' || !lies) return null
  // 6日，展览换到…: a subject that only goes on may not be who acts here.
  if (!subject && predicate.tense !== 'past') return null
  return lies === 'ahead' ? 'planned' : 'past'
}

const NO_FACT: ReadonlySet<Predicate['modality']> = new Set(['possible', 'asked', 'required'])

/**
 * What happens on a day that the clause names, planned or past, whatever it is: one party is enough, or a thing that tells
 * itself (新线路将于6月通车).
 *
 * @param dates the dates of a clause's sentence
 * @param published when the article appeared; a plan for a day before it is history and left to others
 */
export const happeningsIn = (
  article: Article,
  told: readonly ToldClause[],
  nameOf: NameOf,
  words: EventWords,
  datesIn: (one: ToldClause) => readonly DateDraft[],
  published: PublicationInterval | null,
): EventDraft[] =>
  told.flatMap((one): EventDraft[] => {
    const { clause, reading } = one
    const { predicate } = clause
    if (!predicate || predicate.negated || words.isSaying(predicate.lemma)) return []
    const end = stretchEnd(reading, predicate.end)
    const evidence = spanOf(article.text, Math.min(clause.start, predicate.start), end)
    const day = dayOf(one, evidence, datesIn(one))
    const frame = frameOf(clause, words)
    const status = day ? statusOf(clause, frame, day, published) : null
    if (!day || !status) return []
    const participants = partiesOf(one, frame, nameOf, words)
    if (participants.length === 0 && !(tellsItself(one, words) && frame !== 'happening')) return []
    // 将在2030年超越…: of a year alone only what is held or done by plan is an event.
    if (frame === 'happening' && YEAR.test(day.value)) return []
    return [
      {
        kind: 'event',
        frame,
        title: evidence.text,
        participants,
        date: onTheHour(day.value),
        dateSpan: day.span,
        status,
        confidence: SURE,
        evidence: [spanOf(article.text, Math.min(evidence.start, day.span.start), evidence.end)],
      },
    ]
  })

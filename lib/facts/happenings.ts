import type { Article, PublicationInterval } from '#lib/article/article'
import { overlaps, type Span, spanOf } from '#lib/article/span'
import type { DateDraft } from '#lib/facts/dates/dates'
import type { EventDraft } from '#lib/facts/events/events'
import type { EventFrame } from '#lib/facts/fact'
import { type NameOf, stretchEnd, type ToldClause } from '#lib/facts/told-clauses'
import type { Actor, Clause, NamePhrase, Phrase } from '#lib/language/language'

/** The words of a language by which a clause tells what kind of event it is. */
export interface EventWords {
  /** A verb or a thing that is held, by its lemma: 会谈, 访问, 投票. */
  readonly frames: ReadonlyMap<string, EventFrame>
  /** Verbs of which the object is the event: 举行会谈, 进行投票. */
  readonly holding: ReadonlySet<string>
  /** Verbs of which the object is a party: 会见外长. */
  readonly meeting: ReadonlySet<string>
  /** Verbs that only introduce words. */
  readonly isSaying: (lemma: string) => boolean
}

const SURE = 0.88
const YEAR = /^\d{4}$/u

const frameOf = ({ predicate, object }: Clause, words: EventWords): EventFrame => {
  const lemma = predicate?.lemma ?? ''
  const held = words.holding.has(lemma) && object?.kind === 'noun' ? object.head : lemma
  return words.frames.get(held) ?? 'happening'
}

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

/** Who takes part: the subject, whom it is with, and the object of verbs of meeting. */
const partiesOf = (told: ToldClause, nameOf: NameOf, words: EventWords): string[] => {
  const { actor } = told
  const phrases: (Phrase | null)[] = withGoingOn(told).flatMap(({ adverbials, predicate, object }) => [
    ...adverbials.filter(({ role }) => role === 'with').map(({ phrase }) => phrase),
    ...adverbials.filter(({ role }) => role === 'place').flatMap(({ phrase }) => peopleBehind(phrase)),
    ...(words.meeting.has(predicate?.lemma ?? '') ? [object] : []),
  ])
  const others = phrases.flatMap((phrase) =>
    phrase && (phrase.kind === 'name' || phrase.kind === 'group')
      ? (namesOf(phrase, told, nameOf) ?? [])
      : [],
  )
  return [...new Set([...((actor && namesOf(actor, told, nameOf)) ?? []), ...others])]
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

/**
 * What is planned for a day that the clause names, whatever it is: one party is enough.
 *
 * @param dates the dates of a clause's sentence
 * @param published when the article appeared; a plan for a day before it is history and left to others
 */
export const plansIn = (
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
    if (predicate.tense !== 'future' && predicate.modality !== 'planned') return []
    if (predicate.modality === 'possible' || predicate.modality === 'asked') return []
    const end = stretchEnd(reading, predicate.end)
    const evidence = spanOf(article.text, Math.min(clause.start, predicate.start), end)
    const day = dayOf(one, evidence, datesIn(one))
    const participants = partiesOf(one, nameOf, words)
    const frame = frameOf(clause, words)
    if (!day || participants.length === 0) return []
    // 将在2030年超越…: of a year alone only what is held or done by plan is an event.
    if (frame === 'happening' && YEAR.test(day.value)) return []
    if (published && day.value.slice(0, 10) < published.start.slice(0, day.value.slice(0, 10).length))
      return []
    return [
      {
        kind: 'event',
        frame,
        title: evidence.text,
        participants,
        date: day.value,
        dateSpan: day.span,
        status: 'planned',
        confidence: SURE,
        evidence: [spanOf(article.text, Math.min(evidence.start, day.span.start), evidence.end)],
      },
    ]
  })

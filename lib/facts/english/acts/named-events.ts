import type { Article } from '#lib/article/article'
import { overlaps, type Span, spanOf } from '#lib/article/span'
import type { DateDraft } from '#lib/facts/dates/dates'
import type { DatesIn } from '#lib/facts/english/acts/act-date'
import { callsOff, frameOfNoun } from '#lib/facts/english/acts/frames'
import { headOf, type ToldClause, toldClauses } from '#lib/facts/english/acts/told-clauses'
import type { People } from '#lib/facts/english/names/people'
import { bearerOf } from '#lib/facts/english/speech/descriptions'
import type { EventDraft } from '#lib/facts/events/events'
import type { EventFrame, Extraction } from '#lib/facts/fact'
import { countryNamed } from '#lib/language/en/lexicon/countries'
import type { NamePhrase, Phrase, ReadArticle } from '#lib/language/language'

/** Meetings, votes and visits that a clause only names, with the day for which they are planned. */

/** the talks, set to end on Tuesday; a vote planned for Friday; a summit due in Rome on Monday. */
const PLANNING: ReadonlySet<string> = new Set('schedule plan set slate due expect arrange'.split(' '))
/** Verbs of which the object is an event that will be, for all that the clause tells. */
const KEEPING: ReadonlySet<string> = new Set(
  'hold attend host schedule plan arrange confirm announce prepare'.split(' '),
)
/** What is called off, or only wished for, will not be. */
const ENDING: ReadonlySet<string> = new Set(
  'cancel postpone delay scrap suspend abandon skip boycott reject oppose seek propose demand put call'.split(
    ' ',
  ),
)
const MOST_BETWEEN = 12

interface Named {
  readonly told: ToldClause
  readonly phrase: Span & { readonly names: readonly NamePhrase[] }
  readonly frame: EventFrame
}

/** The event that a clause is about, or that somebody in it will hold. */
const namedIn = (told: ToldClause): Named | null => {
  const { subject, object, predicate } = told.clause
  if (!predicate || ENDING.has(predicate.lemma) || callsOff(told)) return null
  const held = KEEPING.has(predicate.lemma) ? object : null
  for (const phrase of [subject, held]) {
    // talks between Chile and Peru: the first of what may look like two
    const first = phrase?.kind === 'group' ? phrase.members[0] : phrase
    const frame = first ? frameOfNoun(headOf(first)) : null
    if (!phrase || !first || !frame) continue
    const names = first.kind === 'noun' ? first.names : []
    return { told, phrase: { start: phrase.start, end: phrase.end, text: phrase.text, names }, frame }
  }
  return null
}

/** The day that stands in the name of the event or is joined to it by words of planning alone; null where none is. */
const dayOf = ({ told, phrase }: Named, dates: readonly DateDraft[]): DateDraft | null => {
  const { words } = told.reading
  const placed = dates.filter(({ resolved, type }) => resolved && (type === 'DATE' || type === 'TIME'))
  const inside = placed.filter(({ span }) => overlaps(span, phrase))
  if (inside.length > 0) return inside.length === 1 ? (inside[0] ?? null) : null
  const next = placed.find(({ span }) => span.start >= phrase.end)
  if (!next) return null
  const between = words.filter(({ start, end }) => start >= phrase.end && end <= next.span.start)
  if (between.length > MOST_BETWEEN) return null
  const at = between.findIndex(({ lemma }) => PLANNING.has(lemma))
  if (at < 0) return null
  const isPlain = between.every(
    ({ class: kind, text }, index) =>
      kind === 'preposition' ||
      kind === 'name' ||
      kind === 'noun' ||
      kind === 'determiner' ||
      text === ',' ||
      text === 'and' ||
      (index >= at &&
        (kind === 'verb' || kind === 'auxiliary' || kind === 'adjective' || kind === 'particle')),
  )
  return isPlain ? next : null
}

const namesOf = (phrase: Phrase): readonly string[] => {
  if (phrase.kind === 'name') return phrase.type === 'place' ? [] : [phrase.name]
  if (phrase.kind === 'noun')
    return phrase.names.filter(({ type }) => type !== 'place').map(({ name }) => name)
  return phrase.kind === 'group' ? phrase.members.flatMap(namesOf) : []
}

const OWNER = /^(?:the |an? )?(?<who>[^,]+?)['’]s /iu

/** the prime minister's meeting: whoever alone is called so. */
const ownerOf = ({ phrase }: Named, people: People): string[] => {
  const who = OWNER.exec(phrase.text)?.groups?.who
  const bearer =
    who && phrase.names.every(({ end }) => end - phrase.start > who.length + 6) ? bearerOf(people, who) : null
  return bearer ? [bearer] : []
}

/** with Karl Voss, between Chile and Peru: behind the event, before the day or the verb. */
const besideOf = ({ told, phrase }: Named, stop: number): readonly string[] => {
  const { words, phrases } = told.reading
  return phrases
    .filter(({ start, end }) => start > phrase.start && end <= Math.max(stop, phrase.end))
    .filter(({ start }, at) => {
      const before = words.findLast(({ end }) => end <= start)?.text
      return before === 'with' || before === 'between' || (at > 0 && before === 'and')
    })
    .flatMap(namesOf)
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Where the words end that name the event: behind whom it is with, before the comma and the words of planning. */
const nameEnd = ({ told, phrase }: Named, stop: number): number => {
  const cut = told.reading.words.find(
    ({ start, text, lemma }) => start > phrase.start && (text === ',' || PLANNING.has(lemma)),
  )
  return Math.min(stop, cut?.start ?? stop)
}

/**
 * Planned events that stand in the name of a thing: the prime minister's April 8 meeting with Carter.
 *
 * @param datesIn the dates of a clause's sentence
 */
export const namedEvents = (
  read: ReadArticle,
  people: People,
  datesIn: DatesIn,
  published: Extraction['published'],
): EventDraft[] => {
  const { article } = read
  return toldClauses(read).flatMap((told): EventDraft[] => {
    const named = namedIn(told)
    if (!named || told.reading.words.some(({ text }) => /^(?:if|unless|whether)$/iu.test(text))) return []
    const day = dayOf(named, datesIn(told.sentence))
    const ahead =
      day !== null &&
      published !== null &&
      day.value.slice(0, 10) >= published.start.slice(0, day.value.slice(0, 10).length)
    if (!day || !ahead) return []
    return draftOf(article, named, day, people)
  })
}

const draftOf = (article: Article, named: Named, day: DateDraft, people: People): EventDraft[] => {
  const { told, phrase, frame } = named
  const { predicate, subject } = told.clause
  const isSubject = subject?.start === phrase.start
  const stop = isSubject ? (predicate?.start ?? told.end) : told.end
  const fullName = (name: string): string | null =>
    people.isShared(name) ? null : (people.fullName(name) ?? countryNamed(name) ?? name)
  const holder = !isSubject && subject?.kind === 'name' ? [subject.name] : []
  const own = phrase.names.flatMap(namesOf)
  const raw = [...holder, ...ownerOf(named, people), ...own, ...besideOf(named, stop)]
  const participants = [...new Set(raw.flatMap((name) => fullName(name) ?? []))]
  if (participants.length === 0) return []
  const from: Span = phrase
  const title = capital(article.text.slice(from.start, nameEnd(named, stop)).replace(/[\s,.]+$/u, ''))
  return [
    {
      kind: 'event',
      frame,
      title,
      participants,
      date: day.value,
      dateSpan: day.span,
      status: 'planned',
      confidence: 0.84,
      evidence: [spanOf(article.text, told.sentence.start, told.sentence.end)],
    },
  ]
}

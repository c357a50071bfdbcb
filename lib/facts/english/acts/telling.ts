import type { Article } from '#lib/article/article'
import { overlaps, type Span, spanOf } from '#lib/article/span'
import type { ToldClause } from '#lib/facts/english/acts/told-clauses'
import type { Actors } from '#lib/facts/english/speech/statements'
import type { Telling, TellingPart, TellingRole } from '#lib/facts/fact'
import { tellsFrom } from '#lib/language/en/dateline'
import type { Actor, Adverbial } from '#lib/language/language'

/** A clause cut into parts by which it can be asked: subject, verb, object, with whom, where, when, and the rest. */

/** Somebody told of before, without a name: only who is meant can be told by itself. */
export const isOpen = (subject: Actor): boolean =>
  subject.kind === 'pronoun' ||
  (subject.kind === 'noun' && subject.pointsBack && subject.names.length === 0) ||
  (subject.kind === 'group' && subject.members.some(isOpen))

const SURE = 0.84

/** The name of somebody told of before; undefined where it stands for itself, null where nobody knows. */
const meaningOf = (subject: Actor, { clause }: ToldClause, actors: Actors): string | undefined | null => {
  if (!isOpen(subject)) return undefined
  const actor = actors.get(clause)
  return actor && actor.confidence >= SURE && /^\p{Lu}/u.test(actor.name) && !actor.isPlural
    ? actor.name
    : null
}

/** Who acts: the clause's own subject, or the one with which it goes on. */
const subjectOf = ({ clause, reading: { clauses } }: ToldClause): Actor | null => {
  let at = clause
  for (let steps = 0; steps < 4; steps++) {
    if (at.subject) return at.subject
    const before = at.continues === null ? undefined : clauses[at.continues]
    if (!before) return null
    at = before
  }
  return null
}

const ROLES: Readonly<Partial<Record<Adverbial['role'], TellingRole>>> = {
  time: 'time',
  place: 'place',
  with: 'with',
  reason: 'reason',
}

const part = ({ start, end, text }: Span, role: TellingRole): TellingPart => ({ start, end, text, role })

/** On Monday, …: the time that begins the sentence, directly before who acts. */
const frontedTime = (article: Article, { clause, sentence }: ToldClause, subject: Actor): TellingPart[] =>
  clause.adverbials
    .filter(
      ({ role, start, end }) => role === 'time' && start === tellsFrom(sentence) && end <= subject.start,
    )
    .filter(({ end }) => /^,?\s*$/u.test(article.text.slice(end, subject.start)))
    .map((one) => part(one, 'time'))

/** Words between two parts that the clause can't do without. */
const restBetween = (article: Article, from: number, to: number): TellingPart[] => {
  const text = article.text.slice(from, to)
  const lead = text.length - text.replace(/^[\s,]+/u, '').length
  const trail = text.length - text.replace(/[\s,]+$/u, '').length
  return lead + trail >= text.length ? [] : [part(spanOf(article.text, from + lead, to - trail), 'rest')]
}

/** Words that open another clause: they end this one. */
const OPENERS = /\s(?:and|but|or|that|who|which|while|as|after|before|when|because)\s*$/u

/** What ends the clause that is told, where it stands in none of its own times: March 23, 1983. */
const CLOSES = /[,;:—–(]\s|["“”]|[.!?]\s*$/gu

/** Where the clause ends that is told: without the comma, the joining word or the aside behind it. */
const tellEnd = (article: Article, from: number, end: number, whole: readonly Span[]): number => {
  const text = article.text.slice(from, end)
  const isInside = (at: number): boolean => whole.some((one) => one.start <= at && at < one.end)
  const comma = [...text.matchAll(CLOSES)].find(({ index }) => !isInside(from + index))
  const cut = comma ? text.slice(0, comma.index) : text
  return from + cut.replace(OPENERS, '').trimEnd().length
}

const inOrder = (parts: readonly TellingPart[]): TellingPart[] => {
  const kept: TellingPart[] = []
  for (const one of parts.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (one.end > one.start && !kept.some((other) => overlaps(other, one))) kept.push(one)
  return kept
}

/**
 * The clause in parts; undefined where nobody knows who acts, or its words stand in no plain order.
 *
 * @param actors who acts in which clause
 * @param withWhom what stands behind the verb and is a party of it: met Paul Adler
 */
export const tellingOf = (
  article: Article,
  told: ToldClause,
  actors: Actors,
  withWhom: Span | null = null,
): Telling | undefined => {
  const { clause, end: clauseEnd } = told
  const { predicate, object, adverbials } = clause
  const subject = subjectOf(told)
  if (!subject || !predicate || predicate.start < subject.end) return undefined
  const means = meaningOf(subject, told, actors)
  const between = article.text.slice(subject.end, predicate.start).trim()
  if (means === null || (clause.subject !== null && between !== '')) return undefined
  const times = adverbials.filter(({ role }) => role === 'time')
  const end = tellEnd(article, predicate.end, clauseEnd, times)
  const isOwn = ({ start, end: to }: Span): boolean => start >= predicate.end && to <= end
  const behind = adverbials.filter(isOwn).map((one) => part(one, ROLES[one.role] ?? 'rest'))
  const party = withWhom && isOwn(withWhom) ? [part(withWhom, 'with')] : []
  const what = object && isOwn(object) ? [part(object, 'object')] : []
  const actor = { ...part(subject, 'subject'), ...(means ? { means } : {}) }
  const parts = inOrder([
    ...frontedTime(article, told, subject),
    actor,
    part(predicate, 'verb'),
    ...party,
    ...what,
    ...behind,
  ])
  const filled = parts.flatMap((one, at) => {
    const before = parts[at - 1]
    // A subject that stands in another clause is told without what lies between.
    const isHead = before?.role === 'subject' || one.role === 'subject'
    const gap = before && !isHead ? restBetween(article, before.end, one.start) : []
    return [...gap, one]
  })
  const last = parts.at(-1)
  return { parts: [...filled, ...(last ? restBetween(article, last.end, end) : [])], support: [] }
}

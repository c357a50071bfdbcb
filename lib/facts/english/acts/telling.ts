import type { Article } from '#lib/article/article'
import { overlaps, type Span, spanOf } from '#lib/article/span'
import type { ToldClause } from '#lib/facts/english/acts/told-clauses'
import type { Telling, TellingPart, TellingRole } from '#lib/facts/fact'
import type { Actor, Adverbial } from '#lib/language/language'

/** A clause cut into parts by which it can be asked: subject, verb, object, with whom, where, when, and the rest. */

/** Somebody told of before, without a name: such a clause can't be told by itself. */
const isOpen = (subject: Actor): boolean =>
  subject.kind === 'pronoun' ||
  (subject.kind === 'noun' && subject.pointsBack && subject.names.length === 0) ||
  (subject.kind === 'group' && subject.members.some(isOpen))

const ROLES: Readonly<Partial<Record<Adverbial['role'], TellingRole>>> = {
  time: 'time',
  place: 'place',
  with: 'with',
  reason: 'reason',
}

const part = ({ start, end, text }: Span, role: TellingRole): TellingPart => ({ start, end, text, role })

/** Words between two parts that the clause can't do without. */
const restBetween = (article: Article, from: number, to: number): TellingPart[] => {
  const text = article.text.slice(from, to)
  const lead = text.length - text.replace(/^[\s,]+/u, '').length
  const trail = text.length - text.replace(/[\s,]+$/u, '').length
  return lead + trail >= text.length ? [] : [part(spanOf(article.text, from + lead, to - trail), 'rest')]
}

/** Words that open another clause: they end this one. */
const OPENERS = /\s(?:and|but|or|that|who|which|while|as|after|before|when|because)\s*$/u

/** Where the clause ends that is told: without the comma, the joining word or the aside behind it. */
const tellEnd = (article: Article, from: number, end: number): number => {
  const text = article.text.slice(from, end)
  const comma = /[,;:—–(]\s|["“”]|[.!?]\s*$/u.exec(text)
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
 * The clause in parts; undefined where it points back at somebody, or its words stand in no plain order.
 *
 * @param withWhom what stands behind the verb and is a party of it: met Paul Adler
 */
export const tellingOf = (
  article: Article,
  { clause, end: clauseEnd }: ToldClause,
  withWhom: Span | null = null,
): Telling | undefined => {
  const { subject, predicate, object, adverbials } = clause
  if (!subject || !predicate || predicate.start < subject.end || isOpen(subject)) return undefined
  const between = article.text.slice(subject.end, predicate.start).trim()
  if (between !== '') return undefined
  const end = tellEnd(article, predicate.end, clauseEnd)
  const isOwn = ({ start, end: to }: Span): boolean => start >= predicate.end && to <= end
  const behind = adverbials.filter(isOwn).map((one) => part(one, ROLES[one.role] ?? 'rest'))
  const party = withWhom && isOwn(withWhom) ? [part(withWhom, 'with')] : []
  const what = object && isOwn(object) ? [part(object, 'object')] : []
  const parts = inOrder([part(subject, 'subject'), part(predicate, 'verb'), ...party, ...what, ...behind])
  const filled = parts.flatMap((one, at) => {
    const before = parts[at - 1]
    return [...(before ? restBetween(article, before.end, one.start) : []), one]
  })
  const last = parts.at(-1)
  return { parts: [...filled, ...(last ? restBetween(article, last.end, end) : [])], support: [] }
}

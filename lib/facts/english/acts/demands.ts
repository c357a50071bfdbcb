import type { Article } from '#lib/article/article'
import { type Span, spanOf } from '#lib/article/span'
import type { DemandDraft } from '#lib/facts/demands'
import { type ToldClause, toldClauses } from '#lib/facts/english/acts/told-clauses'
import type { Naming } from '#lib/facts/english/naming'
import type { Clause, Phrase, ReadArticle } from '#lib/language/language'

/** What one side demands of another: A demanded that B …; A urged (called on, ordered, asked) B to …. */

/** Verbs by which somebody is to do something. */
const URGING: ReadonlySet<string> = new Set('urge call press order ask request implore instruct'.split(' '))
const INFINITIVE = /^(?:not |never )?to\s/u
const SHORTEST = 8
const LONGEST = 240

/** Who is to do it: behind the verb, or behind its on (called on Chile). */
const askedOf = ({ predicate, object, adverbials }: Clause, stop: number): Phrase | null => {
  if (!predicate) return null
  if (object) return object.end < stop ? object : null
  const on = adverbials.find(
    ({ marker, start }) => (marker === 'on' || marker === 'upon') && start >= predicate.end && start < stop,
  )
  return on?.phrase ?? null
}

const trimmed = (article: Article, { start, end }: Span): Span =>
  spanOf(article.text, start, end - (/[\s.,!?;]*$/u.exec(article.text.slice(start, end))?.[0].length ?? 0))

const demandOf = (article: Article, told: ToldClause, naming: Naming): DemandDraft | null => {
  const { clause } = told
  const { predicate, complement } = clause
  const [wanted, ...more] = complement
  if (
    !predicate ||
    predicate.passive ||
    predicate.tense === 'future' ||
    !wanted ||
    more.length > 0 ||
    wanted.start < predicate.end
  )
    return null
  const isInfinitive = INFINITIVE.test(wanted.text)
  const isThat = predicate.lemma === 'demand' && !isInfinitive && !/["“”]/u.test(wanted.text)
  if (!isThat && !(URGING.has(predicate.lemma) && isInfinitive)) return null
  const by = naming.ofActor(clause)
  const asked = isThat ? null : askedOf(clause, wanted.start)
  const of = asked && naming.ofPhrase(asked)
  if (by === null || (!isThat && !of)) return null
  // Whoever is named otherwise than here is left out of the words.
  const isBeside = asked !== null && article.text.slice(asked.end, wanted.start).trim() === ''
  const start = asked && isBeside && of === asked.text ? asked.start : wanted.start
  const span = trimmed(article, { ...wanted, start })
  if (span.text.length < SHORTEST || span.text.length > LONGEST) return null
  return {
    kind: 'demand',
    by,
    ...(of ? { of } : {}),
    text: span.text,
    confidence: 0.87,
    evidence: [span],
  }
}

/** What one side demands of another, where both are known; what is only hoped for is no demand. */
export const englishDemands = (read: ReadArticle, naming: Naming): DemandDraft[] =>
  toldClauses(read).flatMap((told) => demandOf(read.article, told, naming) ?? [])

import type { Article } from '#lib/article/article'
import { type Span, spanOf } from '#lib/article/span'
import { bySentence, sentenceAt } from '#lib/facts/by-sentence'
import type { ClauseDraft } from '#lib/facts/clauses/clause-facts'
import { askableBy } from '#lib/facts/clauses/pieces'
import type { Telling, TellingRole } from '#lib/facts/fact'
import type { FactDraft } from '#lib/facts/keys'
import { tellingOf } from '#lib/facts/telling'
import { type NameOf, stretchEnd, type ToldClause } from '#lib/facts/told-clauses'

/** The part of a clause by which a fact is asked: its day, its number. */
const askedIn = (fact: FactDraft): readonly [Span, TellingRole] | null => {
  switch (fact.kind) {
    case 'date':
      return fact.type === 'DATE' || fact.type === 'TIME' ? [fact.span, 'time'] : null
    case 'event':
      return fact.dateSpan ? [fact.dateSpan, 'time'] : null
    case 'quantity':
      return [fact.span, 'quantity']
    case 'statement':
    case 'demand':
    case 'decision':
    case 'role':
    case 'reason':
    case 'clause':
      return null
    default:
      return fact satisfies never
  }
}

/** 至少413名: how a number is meant stands before it. */
const BOUND_BEFORE = /(?:至少|最多|多达|高达|长达|超过|将近|不到|不足|大约|近|约|超|逾)$/u

/** A number with what stands before it and tells how it is meant. */
export const boundedSpan = ({ text }: Pick<Article, 'text'>, { start, end }: Span): Span => {
  const bound = BOUND_BEFORE.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? ''
  return spanOf(text, start - bound.length, end)
}

const holdsWhole = ({ parts }: Telling, { start, end }: Span): boolean =>
  parts.some((part) => part.start <= start && start < part.end) &&
  parts.some((part) => part.start < end && end <= part.end)

/**
 * The same facts, each with the clause that tells it, where the article tells it in a clause of its own words.
 *
 * @param isSaying whether a verb only introduces words, whose day is nobody's question
 */
export const withTellings = <Draft extends FactDraft>(
  article: Article,
  facts: readonly Draft[],
  told: readonly ToldClause[],
  nameOf: NameOf,
  isSaying: (lemma: string) => boolean,
): Draft[] => {
  const clausesIn = bySentence(article.sentences, told, ({ clause }) => clause.start)
  return facts.map((fact): Draft => {
    const asked = fact.telling ? null : askedIn(fact)
    const sentence = asked && sentenceAt(article.sentences, asked[0].start)
    if (!asked || !sentence) return fact
    const [span, role] = asked
    const clause = clausesIn(sentence).findLast(
      ({ clause: { start, predicate }, reading }) =>
        predicate !== null && start <= span.start && span.end <= stretchEnd(reading, predicate.end),
    )
    if (!clause?.clause.predicate || isSaying(clause.clause.predicate.lemma)) return fact
    const telling = tellingOf(article, clause, span, role, nameOf)
    return telling ? { ...fact, telling } : fact
  })
}

/** The same facts, each with the clause that tells it, where one that stands by itself holds its day or its number. */
export const withClauses = <Draft extends FactDraft>(
  article: Article,
  facts: readonly Draft[],
  clauses: readonly ClauseDraft[],
): Draft[] => {
  const clausesIn = bySentence(article.sentences, clauses, ({ evidence }) => evidence[0]?.start ?? 0)
  return facts.map((fact): Draft => {
    const asked = fact.telling ? null : askedIn(fact)
    const sentence = asked && sentenceAt(article.sentences, asked[0].start)
    if (!asked || !sentence) return fact
    const [, role] = asked
    const span = role === 'quantity' ? boundedSpan(article, asked[0]) : asked[0]
    // A time that stands before several clauses is asked in the first: the others carry it.
    const clause = clausesIn(sentence).find(({ telling }) => holdsWhole(telling, span))
    return clause ? { ...fact, telling: askableBy(article, clause.telling, span, role) } : fact
  })
}

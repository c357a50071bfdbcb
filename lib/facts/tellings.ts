import type { Article } from '#lib/article/article'
import type { Span } from '#lib/article/span'
import { bySentence, sentenceAt } from '#lib/facts/by-sentence'
import type { TellingRole } from '#lib/facts/fact'
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
      return null
    default:
      return fact satisfies never
  }
}

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

import type { Span } from '#lib/article/span'
import type { Extraction, Fact, StatementFact, TellingRole } from '#lib/facts/fact'
import { withClauses } from '#lib/facts/tellings'
import { type Source, sureFacts } from '#lib/items/source'
import { tellingRound } from '#lib/items/tell/said-telling'
import { isSubjectless } from '#lib/items/tell/subjectless'

import { standingWords } from '#lib/items/tell/words'

/** What tells a fact to which the reading gave no clause: one that was added, or an English number. */

/** The words of every statement that stand alone. */
const saidIn = (source: Source): { fact: StatementFact; span: Span }[] =>
  sureFacts(source, 'statement').flatMap((fact) => {
    const words = standingWords(source, fact)
    return words === null || isSubjectless(source, words.span.text) ? [] : [{ fact, span: words.span }]
  })

const spanIn = (fact: Fact): readonly [Span, TellingRole] | null => {
  if (fact.kind === 'quantity') return [fact.span, 'quantity']
  if (fact.kind === 'event' && fact.dateSpan) return [fact.dateSpan, 'time']
  return fact.kind === 'date' && fact.event !== undefined ? [fact.span, 'time'] : null
}

/** at least 413: how a number is meant stands before it. */
const BOUND_BEFORE = /\b(?:at least|more than|about|around|nearly|almost|up to|less than|over|some) $/iu

const withBound = (text: string, span: Span): Span => {
  const before = BOUND_BEFORE.exec(text.slice(Math.max(0, span.start - 12), span.start))?.[0] ?? ''
  return { start: span.start - before.length, end: span.end, text: before + span.text }
}

/** Facts that a person or a proposer added have no clause yet. */
const withClausesTelling = (source: Source): Extraction => {
  const { article, extraction } = source
  const clauses = extraction.facts.filter((fact) => fact.kind === 'clause')
  return { ...extraction, facts: withClauses(article, extraction.facts, clauses) }
}

/**
 * The same facts, each with what tells it where that is found: a clause that stands by itself, or in English what somebody
 * said.
 */
export const withTelling = (source: Source): Extraction => {
  if (source.article.language !== 'en') return withClausesTelling(source)
  const { text } = source.article
  const said = saidIn(source)
  const facts = source.extraction.facts.map((fact): Fact => {
    const found = fact.telling ? null : spanIn(fact)
    if (!found) return fact
    const span = found[1] === 'quantity' ? withBound(text, found[0]) : found[0]
    const whole = said.find((one) => one.span.start <= span.start && span.end <= one.span.end)
    return whole ? { ...fact, telling: tellingRound(text, whole.span, span, found[1]) } : fact
  })
  return { ...source.extraction, facts }
}

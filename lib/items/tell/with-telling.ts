import type { Span } from '#lib/article/span'
import type { Extraction, Fact, StatementFact, TellingRole } from '#lib/facts/fact'
import { boundedSpan, withClauses } from '#lib/facts/tellings'
import { quotingOf } from '#lib/items/quoting/by-language'
import { namesOf, type Source, SURE, sureFacts } from '#lib/items/source'
import { passageTelling } from '#lib/items/tell/passage'
import { tellingRound } from '#lib/items/tell/said-telling'
import { isSubjectless } from '#lib/items/tell/subjectless'
import { sentenceOf, taleOf } from '#lib/items/tell/telling'
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

/** Whether the clause of a fact can be told without what stood before it. */
const isTold = (source: Source, fact: Fact): boolean => {
  const tale = taleOf(source, fact)
  return tale !== null && quotingOf(source).standsAlone(sentenceOf(tale), namesOf(source))
}

/** What a passage may be asked for: a number, and the day of what happens. */
const askedIn = ({ article }: Source, fact: Fact): readonly [Span, TellingRole] | null => {
  const found = spanIn(fact)
  // With whom somebody met, and where, is asked for itself.
  if (fact.kind === 'event' && fact.frame === 'meet') return null
  if (found === null || (fact.kind === 'date' && fact.type !== 'DATE')) return null
  return found[1] === 'quantity' ? [boundedSpan(article, found[0]), 'quantity'] : found
}

/** A number or a day whose clause leans on what stood before is asked in its passage. */
const withPassages = (source: Source, facts: readonly Fact[]): Fact[] =>
  facts.map((fact): Fact => {
    const asked = fact.confidence < SURE || isTold(source, fact) ? null : askedIn(source, fact)
    const telling = asked && passageTelling(source, ...asked)
    return telling ? { ...fact, telling } : fact
  })

/** Facts that a person or a proposer added have no clause yet. */
const withClausesTelling = (source: Source): Extraction => {
  const { article, extraction } = source
  const clauses = extraction.facts.filter((fact) => fact.kind === 'clause')
  return { ...extraction, facts: withPassages(source, withClauses(article, extraction.facts, clauses)) }
}

/**
 * The same facts, each with what tells it where that is found: a clause that stands by itself, in English what somebody
 * said, or else the passage round a number or a day.
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
  return { ...source.extraction, facts: withPassages(source, facts) }
}

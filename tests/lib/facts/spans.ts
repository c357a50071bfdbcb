import type { Span } from '#lib/article/span'
import type { Fact } from '#lib/facts/fact'

/** Every place of the article to which a fact points. */
export const spansOf = (fact: Fact): Span[] => {
  switch (fact.kind) {
    case 'date':
    case 'quantity':
      return [fact.span, ...fact.evidence]
    case 'statement':
      return [fact.statement, ...(fact.cue ? [fact.cue] : []), ...fact.evidence]
    case 'event':
      return [...(fact.dateSpan ? [fact.dateSpan] : []), ...fact.evidence]
    case 'demand':
      return [...fact.evidence]
    case 'decision':
      return [fact.verb, ...fact.evidence]
    case 'role':
      return [fact.role, ...fact.evidence]
    case 'reason':
      return [fact.of, fact.reason, ...fact.evidence]
    case 'clause':
      return [...fact.telling.parts, ...fact.evidence]
    default:
      return fact satisfies never
  }
}

import type { Extraction, StatementFact } from '#lib/facts/fact'
import { isAnybody } from '#lib/items/distract/names'
import { rememberFor } from '#lib/items/remember'
import type { Source } from '#lib/items/source'
import type { Tale } from '#lib/items/tell/telling'

const statementsOf = rememberFor(({ facts }: Extraction): readonly StatementFact[] =>
  facts.filter((fact) => fact.kind === 'statement').sort((a, b) => a.statement.start - b.statement.start),
)

/** How far ahead of a clause the statement may begin that holds it. */
const REACH = 600

const holding = ({ extraction }: Source, { start, end }: Pick<Tale, 'start' | 'end'>): StatementFact[] => {
  const all = statementsOf(extraction)
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle] as StatementFact).statement.start <= start) low = middle + 1
    else high = middle
  }
  const found: StatementFact[] = []
  for (let at = low - 1; at >= 0 && (all[at] as StatementFact).statement.start >= start - REACH; at--) {
    const one = all[at] as StatementFact
    if (one.statement.end >= end) found.push(one)
  }
  return found
}

/**
 * Whose words a clause is: 据加沙卫生部门称， before it. Empty where the article tells it itself.
 *
 * @returns null where it is said by somebody who can't be named, or only supposed
 */
export const attributionOf = (source: Source, tale: Pick<Tale, 'start' | 'end'>): string | null => {
  const [fact] = holding(source, tale)
  if (!fact) return ''
  if (fact.modality === 'denied' || isAnybody(fact.speaker)) return null
  return source.article.language === 'en' ? `according to ${fact.speaker}, ` : `据${fact.speaker}称，`
}

/** Whose words a clause is, and who passes them on; nobody's where the article tells it itself. */
export const speakersOf = (source: Source, tale: Pick<Tale, 'start' | 'end'>): readonly string[] =>
  holding(source, tale).flatMap(({ speaker, via }) => [speaker, ...via])

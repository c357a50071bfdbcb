import { isSaying } from '#lib/facts/acts'
import type { Extraction, StatementFact } from '#lib/facts/fact'
import { isAnybody } from '#lib/items/distract/names'
import { rememberFor } from '#lib/items/remember'
import type { Source } from '#lib/items/source'
import type { Tale } from '#lib/items/tell/telling'
import { readArticle } from '#lib/language/read'

const statementsOf = rememberFor(({ facts }: Extraction): readonly StatementFact[] =>
  facts.filter((fact) => fact.kind === 'statement').sort((a, b) => a.statement.start - b.statement.start),
)

/** Behind one of these the article may have taken the word again. */
const TURNS_AWAY = /另一方面|与此同时|與此同時|此外|相比之下|不过|不過|然而|meanwhile|however/iu

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

/** 他预计，…: what somebody says of whom nobody knows who it is. */
const isSaidBySomebody = ({ article, extraction }: Source, { start }: Pick<Tale, 'start'>): boolean =>
  article.language !== 'en' &&
  readArticle(article).readings.some(
    ({ sentence, clauses }) =>
      sentence.start <= start &&
      start < sentence.end &&
      !statementsOf(extraction).some(
        ({ statement }) => sentence.start <= statement.start && statement.start < sentence.end,
      ) &&
      clauses.some(
        ({ subject, predicate, complement }) =>
          // 预计…: it is expected, by nobody whom the sentence tells.
          subject !== null &&
          predicate !== null &&
          isSaying(predicate.lemma) &&
          complement.some((one) => one.start <= start && start < one.end),
      ),
  )

/**
 * Whose words a clause is: 据加沙卫生部门称， before it. Empty where the article tells it itself.
 *
 * @returns null where it is said by somebody who can't be named, or only supposed
 */
export const attributionOf = (source: Source, tale: Pick<Tale, 'start' | 'end'>): string | null => {
  const [fact] = holding(source, tale)
  if (!fact) return isSaidBySomebody(source, tale) ? null : ''
  // …, Ruiz said, …: the words tell themselves whose they are.
  if (fact.cue && tale.start <= fact.cue.start && fact.cue.end <= tale.end) return ''
  if (fact.modality === 'denied' || isAnybody(fact.speaker)) return null
  // According to the scientists: which, is told elsewhere.
  if (source.article.language === 'en' && !/\p{Lu}/u.test(fact.speaker)) return null
  if (TURNS_AWAY.test(source.article.text.slice(fact.statement.start, tale.start + 1))) return null
  return source.article.language === 'en' ? `according to ${fact.speaker}, ` : `据${fact.speaker}称，`
}

/** Whose words a clause is, and who passes them on; nobody's where the article tells it itself. */
export const speakersOf = (source: Source, tale: Pick<Tale, 'start' | 'end'>): readonly string[] =>
  holding(source, tale).flatMap(({ speaker, via }) => [speaker, ...via])

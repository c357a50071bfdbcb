import { spanOf } from '#lib/article/span'
import { type DatesIn, dateOf } from '#lib/facts/english/acts/act-date'
import { tellingOf } from '#lib/facts/english/acts/telling'
import { headOf, pointsAtSomething, type ToldClause, toldClauses } from '#lib/facts/english/acts/told-clauses'
import type { Naming } from '#lib/facts/english/naming'
import type { Actors } from '#lib/facts/english/speech/statements'
import type { DecisionFact } from '#lib/facts/fact'
import { announces, decides, resolvesTo } from '#lib/language/en/lexicon/deciding'
import { singularOf } from '#lib/language/en/lexicon/offices'
import type { ReadArticle } from '#lib/language/language'

export type DecisionDraft = Omit<DecisionFact, 'id'>

const SHORTEST = 8
const LONGEST = 160

const sized = (what: string): string | null =>
  what.length >= SHORTEST && what.length <= LONGEST ? what : null

/** What was decided, as it stands behind the verb, up to where another clause begins. */
const textOf = (text: string, { clause, sentence, end }: ToldClause, resolves: boolean): string | null => {
  const { predicate } = clause
  if (!predicate) return null
  const rest = text.slice(predicate.end, resolves ? sentence.end : end)
  const cut = /[,;:—–(“”"]|\s(?:and|but|while|after|before|because|as|who|which)\s|[.!?]\s*$/u.exec(rest)
  const when = clause.adverbials.find(({ role, start }) => role === 'time' && start >= predicate.end)
  if (when && (!cut || when.start - predicate.end < cut.index))
    return sized(rest.slice(0, when.start - predicate.end).trim())
  const what = (cut ? rest.slice(0, cut.index) : rest).trim()
  return sized(what)
}

const isDecision = ({ clause }: ToldClause, behind: string): boolean => {
  const { predicate, object, complement } = clause
  if (!predicate || predicate.passive) return false
  const { lemma, modality } = predicate
  if (resolvesTo(lemma)) return /^\s+to\s/u.test(behind)
  // ordered the troops to leave: a demand
  if (object === null || (lemma === 'order' && complement.length > 0)) return false
  // plans to announce: nothing is decided yet
  if (modality === 'planned' && announces(lemma)) return false
  if (pointsAtSomething(object)) return false
  return decides(lemma, singularOf(headOf(object)))
}

/** What somebody named decided, banned, passed, signed or announced. */
export const englishDecisions = (
  read: ReadArticle,
  datesIn: DatesIn,
  naming: Naming,
  actors: Actors,
): DecisionDraft[] => {
  const { article } = read
  return toldClauses(read).flatMap((told): DecisionDraft[] => {
    const { clause, sentence } = told
    const { subject, predicate } = clause
    if (!predicate || (subject && subject.start > predicate.start)) return []
    const behind = article.text.slice(predicate.end, sentence.end)
    const by = naming.ofActor(clause)
    if (by === null || !isDecision(told, behind)) return []
    const text = textOf(article.text, told, resolvesTo(predicate.lemma))
    if (text === null) return []
    const date = dateOf(told, datesIn)
    const telling = tellingOf(article, told, actors)
    return [
      {
        kind: 'decision',
        by,
        text,
        verb: spanOf(article.text, predicate.start, predicate.end),
        ...(date ? { date: date.value } : {}),
        status: told.isPlanned ? 'planned' : 'past',
        confidence: 0.88,
        evidence: [spanOf(article.text, sentence.start, sentence.end)],
        ...(telling ? { telling } : {}),
      },
    ]
  })
}

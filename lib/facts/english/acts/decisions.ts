import { spanOf } from '#lib/article/span'
import type { DateDraft } from '#lib/facts/dates/dates'
import { dateOf } from '#lib/facts/english/acts/act-date'
import { tellingOf } from '#lib/facts/english/acts/telling'
import { type ToldClause, toldClauses } from '#lib/facts/english/acts/told-clauses'
import type { People } from '#lib/facts/english/names/people'
import type { Actors } from '#lib/facts/english/speech/statements'
import type { DecisionFact } from '#lib/facts/fact'
import type { ReadArticle } from '#lib/language/language'

export type DecisionDraft = Omit<DecisionFact, 'id'>

/** What bodies and governments do by deciding it. */
const DECIDING: ReadonlySet<string> = new Set(
  'approve ban pass adopt order cancel suspend impose lift ratify veto authorize outlaw scrap postpone abolish nationalize reject withdraw sign raise cut appoint dissolve recall expel extend'.split(
    ' ',
  ),
)
/** Only with what is decided behind `to`. */
const RESOLVING: ReadonlySet<string> = new Set(['decide', 'agree', 'vow', 'pledge', 'promise'])
const ANNOUNCING: ReadonlySet<string> = new Set(['announce', 'declare', 'unveil'])

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
  const { predicate, object } = clause
  if (!predicate || predicate.passive) return false
  if (RESOLVING.has(predicate.lemma)) return /^\s+to\s/u.test(behind)
  return object !== null && (DECIDING.has(predicate.lemma) || ANNOUNCING.has(predicate.lemma))
}

/** What somebody named decided, banned, passed, signed or announced. */
export const englishDecisions = (
  read: ReadArticle,
  dates: readonly DateDraft[],
  people: People,
  actors: Actors,
): DecisionDraft[] => {
  const { article } = read
  return toldClauses(read).flatMap((told): DecisionDraft[] => {
    const { clause, sentence } = told
    const { subject, predicate } = clause
    if (subject?.kind !== 'name' || !predicate || subject.start > predicate.start) return []
    const behind = article.text.slice(predicate.end, sentence.end)
    const by = people.nameFor(subject.name)
    if (by === null || !isDecision(told, behind)) return []
    const text = textOf(article.text, told, RESOLVING.has(predicate.lemma))
    if (text === null) return []
    const date = dateOf(told, dates)
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

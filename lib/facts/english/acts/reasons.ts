import type { Article } from '#lib/article/article'
import { type Span, spanOf } from '#lib/article/span'
import { isOpen, tellingOf } from '#lib/facts/english/acts/telling'
import { type ToldClause, toldClauses } from '#lib/facts/english/acts/told-clauses'
import type { People } from '#lib/facts/english/names/people'
import type { Actors } from '#lib/facts/english/speech/statements'
import type { ReasonFact } from '#lib/facts/fact'
import { isSaying } from '#lib/language/en/lexicon/saying'
import type { ReadArticle } from '#lib/language/language'

export type ReasonDraft = Omit<ReasonFact, 'id'>

/** Words that give a reason or a purpose and nothing else; since and as tell of times as well. */
const MARKERS: readonly string[] = [
  'because of',
  'because',
  'due to',
  'owing to',
  'in order to',
  'so as to',
  'on account of',
]

const trimmed = (article: Article, from: number, to: number): Span => {
  const text = article.text.slice(from, to)
  const lead = text.length - text.replace(/^[\s,]+/u, '').length
  const trail = text.length - text.replace(/[\s,.!?;]+$/u, '').length
  return spanOf(article.text, from + lead, Math.max(from + lead, to - trail))
}

interface Marked {
  readonly marker: string
  readonly start: number
  readonly end: number
}

/** Where a clause gives its reason: the first marker behind its verb. It is due to arrive gives none. */
const markerBehind = (article: Article, { clause, sentence }: ToldClause): Marked | null => {
  const from = clause.predicate?.end ?? clause.end
  const rest = article.text.slice(from, sentence.end)
  let best: Marked | null = null
  for (const marker of MARKERS) {
    const at = rest.indexOf(` ${marker} `)
    if (at < 0 || (best && from + at + 1 >= best.start)) continue
    best = { marker, start: from + at + 1, end: from + at + 1 + marker.length }
  }
  return best
}

const SHORTEST = 10
const LONGEST = 200

/** Where the reason ends: at a mark, or where the sentence goes on with something else. */
const reasonEnd = (article: Article, from: number, to: number): number => {
  const text = article.text.slice(from, to)
  const cut = /[,;:—–(“”"]\s?|\s(?:and|but|while|although|though)\s/u.exec(text)
  return cut ? from + cut.index : to
}

/** Why something is so, where the article tells it with a word that means nothing else. */
export const englishReasons = (read: ReadArticle, people: People, actors: Actors): ReasonDraft[] => {
  const { article } = read
  return toldClauses(read).flatMap((told): ReasonDraft[] => {
    const { clause, sentence, teller } = told
    const { subject, predicate } = clause
    if (!subject || !predicate || subject.start > predicate.start || clause.role === 'reason') return []
    const marked = markerBehind(article, told)
    const between =
      marked &&
      told.reading.clauses.some(
        (other) =>
          other !== clause &&
          other.predicate !== null &&
          other.predicate.start > predicate.start &&
          other.predicate.end < marked.start,
      )
    // “…,” experts say, because …: the reason is that of what they say
    if (!marked || between || isSaying(predicate.lemma, 'says', 'tells')) return []
    const of = trimmed(article, subject.start, marked.start)
    const reason = trimmed(article, marked.end, reasonEnd(article, marked.end, sentence.end))
    if (reason.text.length < SHORTEST || of.text.length + reason.text.length > LONGEST) return []
    const by =
      teller?.subject?.kind === 'name' ? (people.nameFor(teller.subject.name) ?? undefined) : undefined
    const telling = tellingOf(article, told, actors)
    // They left because …: who, only a telling knows
    if (!telling && isOpen(subject)) return []
    return [
      {
        kind: 'reason',
        of,
        reason,
        marker: marked.marker,
        ...(by ? { by } : {}),
        confidence: 0.88,
        evidence: [spanOf(article.text, sentence.start, sentence.end)],
        ...(telling ? { telling } : {}),
      },
    ]
  })
}

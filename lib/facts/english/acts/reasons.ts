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

/** Words that give a reason or an aim and nothing else; since and as tell of times as well. */
const MARKERS: ReadonlyMap<string, ReasonFact['gives']> = new Map([
  ['because of', 'reason'],
  ['because', 'reason'],
  ['due to', 'reason'],
  ['owing to', 'reason'],
  ['on account of', 'reason'],
  ['as a result of', 'reason'],
  ['in order to', 'aim'],
  ['so as to', 'aim'],
  ['in an effort to', 'aim'],
  ['in an attempt to', 'aim'],
  ['in a bid to', 'aim'],
])

/** partly because: how much of a reason it is belongs to the marker. */
const HOW_FAR = /,?\s(?:partly|mainly|largely|chiefly|mostly|in (?:large )?part)$/u

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
  for (const marker of MARKERS.keys()) {
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

/** What is explained and by what, where the article itself tells both in one clause. */
const explainedBy = (
  article: Article,
  told: ToldClause,
): { of: Span; reason: Span; marker: string } | null => {
  const { clause, sentence, reading } = told
  const { subject, predicate } = clause
  const marked = markerBehind(article, told)
  if (!subject || !predicate || !marked || subject.start > predicate.start) return null
  const between = reading.clauses.some(
    (other) =>
      other !== clause &&
      other.predicate !== null &&
      other.predicate.start > predicate.start &&
      other.predicate.end < marked.start,
  )
  // “…,” experts say, because …: the reason is that of what they say
  if (between || clause.role === 'reason' || isSaying(predicate.lemma, 'says', 'tells')) return null
  const what = article.text.slice(subject.start, marked.start).trimEnd().replace(HOW_FAR, '')
  const of = trimmed(article, subject.start, subject.start + what.length)
  const reason = trimmed(article, marked.end, reasonEnd(article, marked.end, sentence.end))
  if (reason.text.length < SHORTEST || of.text.length + reason.text.length > LONGEST) return null
  return { of, reason, marker: marked.marker }
}

/** Why something is so, where the article tells it with a word that means nothing else. */
export const englishReasons = (read: ReadArticle, people: People, actors: Actors): ReasonDraft[] => {
  const { article } = read
  return toldClauses(read).flatMap((told): ReasonDraft[] => {
    const { clause, sentence, teller } = told
    const found = explainedBy(article, told)
    if (!found || !clause.subject) return []
    const by =
      teller?.subject?.kind === 'name' ? (people.nameFor(teller.subject.name) ?? undefined) : undefined
    const telling = tellingOf(article, told, actors)
    // They left because …: who, only a telling knows
    if (!telling && isOpen(clause.subject)) return []
    return [
      {
        kind: 'reason',
        ...found,
        gives: MARKERS.get(found.marker) ?? 'reason',
        ...(by ? { by } : {}),
        confidence: 0.88,
        evidence: [spanOf(article.text, sentence.start, sentence.end)],
        ...(telling ? { telling } : {}),
      },
    ]
  })
}

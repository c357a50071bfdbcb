import type { Article } from '#lib/article/article'
import { type Span, spanOf } from '#lib/article/span'
import type { DateDraft } from '#lib/facts/dates/dates'
import type { DecisionFact } from '#lib/facts/fact'
import { type NameOf, stretchEnd, type ToldClause, trimmedSpan } from '#lib/facts/told-clauses'
import { WISHING } from '#lib/language/zh/lexicon/events'

/** A decision without its key. */
export type DecisionDraft = Omit<DecisionFact, 'id'>

const SURE = 0.88
/** What was decided, in characters: less names nothing, more is no answer to a question. */
const SHORTEST = 4
const LONGEST = 60

/** What follows the verb: what it takes where that is short enough, else the stretch in which it stands. */
const decided = (article: Article, { clause, reading }: ToldClause, from: number): Span | null => {
  const end = Math.max(stretchEnd(reading, from), clause.complement[0]?.end ?? 0)
  const last = clause.complement.at(-1)
  const whole = last ? trimmedSpan(article, from, last.end) : null
  return whole && whole.text.length <= LONGEST ? whole : trimmedSpan(article, from, end)
}

/** The one day on which the clause says that it was decided. */
const dayOf = (
  { clause }: ToldClause,
  verbStart: number,
  dates: readonly DateDraft[],
): string | undefined => {
  const days = dates.filter(
    ({ span, resolved }) => resolved && span.start >= clause.start && span.end <= verbStart,
  )
  return days.length === 1 ? days[0]?.value : undefined
}

/** 宣布外长已经辞职: what somebody else does is told, and not decided. */
const tellsOfOthers = ({ reading, index }: ToldClause): boolean => {
  const inner = reading.clauses.find(({ parent }) => parent === index)?.subject
  return inner?.kind === 'name' && inner.type === 'person'
}

/** 法院可以授权他报复: what somebody can decide, or would, is not decided. */
const isOnlyAble = ({ reading, clause }: ToldClause, predicate: Pick<Span, 'end'>): boolean =>
  reading.words.some(({ start, text }) => start >= clause.start && start < predicate.end && WISHING.has(text))

/**
 * What was decided, announced, signed, passed or banned, and by whom, told by the article itself.
 *
 * @param told the clauses of the article
 * @param deciding the verbs by which something is decided, by their lemmas
 * @param datesIn the dates of a clause's sentence
 */
export const decisionsIn = (
  article: Article,
  told: readonly ToldClause[],
  deciding: ReadonlySet<string>,
  nameOf: NameOf,
  datesIn: (one: ToldClause) => readonly DateDraft[],
): DecisionDraft[] =>
  told.flatMap((one): DecisionDraft[] => {
    const { clause, actor, reading } = one
    const { predicate } = clause
    if (!actor || !predicate || predicate.negated || predicate.passive || !deciding.has(predicate.lemma))
      return []
    if (predicate.modality !== 'asserted' && predicate.modality !== 'planned') return []
    if (isOnlyAble(one, predicate)) return []
    const by = nameOf(actor, reading)
    if (tellsOfOthers(one)) return []
    const text = decided(article, one, predicate.end)
    if (by === null || text === null || text.text.length < SHORTEST || text.text.length > LONGEST) return []
    const verbEnd = Math.min(predicate.end, predicate.start + predicate.lemma.length)
    const verb = spanOf(article.text, predicate.start, article.language === 'en' ? predicate.end : verbEnd)
    const date = dayOf(one, predicate.start, datesIn(one))
    return [
      {
        kind: 'decision',
        by,
        text: text.text,
        verb,
        ...(date ? { date } : {}),
        status: predicate.tense === 'future' || predicate.modality === 'planned' ? 'planned' : 'past',
        confidence: SURE,
        evidence: [spanOf(article.text, Math.min(clause.start, predicate.start), text.end)],
      },
    ]
  })

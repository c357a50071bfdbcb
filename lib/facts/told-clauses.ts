import type { Article } from '#lib/article/article'
import { type Span, spanOf } from '#lib/article/span'
import type { Actor, Clause, ReadArticle, Reading } from '#lib/language/language'

/** The clauses in which an article tells something itself, each with who acts in it. */

/** By what name the article has whoever a phrase means; null where that is open. */
export type NameOf = (actor: Actor, reading: Reading) => string | null

export interface ToldClause {
  readonly reading: Reading
  readonly clause: Clause
  readonly index: number
  /** Who acts: the clause's own subject, or the one with which it goes on. */
  readonly actor: Actor | null
}

const MARKS: ReadonlySet<string> = new Set([...'，,；;。！？!?：:'])
const MOST_STEPS_BACK = 8

/** The subject of a clause, or of the one with which it goes on. */
export const actorOf = ({ clauses }: Reading, clause: Clause): Actor | null => {
  let at = clause
  for (let steps = 0; steps < MOST_STEPS_BACK; steps++) {
    if (at.subject) return at.subject
    const before = at.continues === null ? undefined : clauses[at.continues]
    if (!before) return null
    at = before
  }
  return null
}

/** Whether a sentence stands where the article tells something: in its lead or its body. */
export const isTold = ({ zones }: Article, { sentence }: Reading): boolean => {
  const zone = zones[sentence.zone]?.kind
  return zone === 'lead' || zone === 'body'
}

/**
 * The clauses of the lead and the body that hang on no other: what nobody is quoted with, and no condition, denial or
 * hearsay.
 */
export const toldClauses = ({ article, readings }: ReadArticle): ToldClause[] =>
  readings.flatMap((reading) => {
    if (!isTold(article, reading)) return []
    return reading.clauses.flatMap((clause, index) =>
      clause.role === 'main' && clause.parent === null
        ? [{ reading, clause, index, actor: actorOf(reading, clause) }]
        : [],
    )
  })

/** Whether a clause and all on which it hangs are told or said outright. */
export const isOutright = ({ clauses }: Reading, clause: Clause): boolean => {
  let at: Clause | undefined = clause
  for (let steps = 0; at && steps < MOST_STEPS_BACK; steps++) {
    if (at.role !== 'main' && at.role !== 'complement') return false
    at = at.parent === null ? undefined : clauses[at.parent]
  }
  return at === undefined
}

/** Where the stretch between two marks ends in which an offset lies. */
export const stretchEnd = ({ words, sentence }: Reading, offset: number): number =>
  words.find(({ start, class: kind, text }) => start >= offset && kind === 'mark' && MARKS.has(text))
    ?.start ?? sentence.end

/** Where it begins. */
export const stretchStart = ({ words, sentence }: Reading, offset: number): number =>
  words.findLast(({ end, class: kind, text }) => end <= offset && kind === 'mark' && MARKS.has(text))?.end ??
  sentence.start

/** The words between two offsets without blanks and marks at their ends; null when none are left. */
export const trimmedSpan = ({ text }: Article, start: number, end: number): Span | null => {
  const raw = text.slice(start, end)
  const from = start + (raw.length - raw.replace(/^[\s，,、；;：:]+/u, '').length)
  const to = end - (raw.length - raw.replace(/[\s，,、；;。！？!?：:]+$/u, '').length)
  return to > from ? spanOf(text, from, to) : null
}

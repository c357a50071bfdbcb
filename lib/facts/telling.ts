import type { Article } from '#lib/article/article'
import { overlaps, type Span, spanOf } from '#lib/article/span'
import type { Telling, TellingPart, TellingRole } from '#lib/facts/fact'
import { type NameOf, stretchEnd, type ToldClause } from '#lib/facts/told-clauses'
import type { Actor, Adverbial } from '#lib/language/language'

/** A clause of the article in parts, so that a question can put its asking words in the place of one of them. */

const ROLE_OF: Partial<Record<Adverbial['role'], TellingRole>> = {
  with: 'with',
  place: 'place',
  reason: 'reason',
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly role: TellingRole
  readonly means?: string
}

/** What the subject is called where it can't stand alone; undefined where it can, null where nobody knows. */
const meaningOf = (actor: Actor, { reading }: ToldClause, nameOf: NameOf): string | undefined | null => {
  if (actor.kind === 'pronoun') return nameOf(actor, reading)
  if (actor.kind === 'noun' && actor.pointsBack) return nameOf(actor, reading)
  return undefined
}

const subjectOf = (told: ToldClause, nameOf: NameOf): Piece | null => {
  const { actor, clause } = told
  if (!actor || actor.start > clause.end) return null
  const means = meaningOf(actor, told, nameOf)
  if (means === null) return null
  return { start: actor.start, end: actor.end, role: 'subject', ...(means ? { means } : {}) }
}

/** The known parts of a clause with the asked one cut out of whichever holds it, and what lies between them as it stands. */
const filled = (
  article: Article,
  from: number,
  known: readonly Piece[],
  asked: Piece,
  end: number,
): TellingPart[] => {
  const cut = known.flatMap((piece): Piece[] => {
    if (!overlaps(piece, asked)) return [piece]
    if (piece.role === 'subject' && piece.means) return []
    const rest: TellingRole = piece.role === 'subject' || piece.role === 'object' ? piece.role : 'rest'
    return [
      { ...piece, role: rest, end: Math.max(piece.start, asked.start) },
      { ...piece, role: rest, start: Math.min(piece.end, asked.end) },
    ].filter((one) => one.end > one.start)
  })
  const pieces = [...cut, asked].sort((a, b) => a.start - b.start)
  const parts: TellingPart[] = []
  const add = ({ start, end: to, role, means }: Piece): void => {
    const span = spanOf(article.text, start, to)
    if (span.text.trim() !== '') parts.push({ ...span, role, ...(means ? { means } : {}) })
  }
  pieces.forEach((piece, at) => {
    const before = pieces[at - 1]
    // A subject that stands in another clause is told without what lies between.
    if (before && before.end > from && before.end < piece.start)
      add({ start: before.end, end: piece.start, role: 'rest' })
    add(piece)
  })
  const last = pieces.at(-1)
  if (last && last.end < end) add({ start: last.end, end, role: 'rest' })
  return parts
}

/**
 * A clause as a telling of which one part can be asked for.
 *
 * @param asked the part that a question asks for, and what it is in the clause
 * @returns null where the clause has no verb, or nobody knows who acts in it
 */
export const tellingOf = (
  article: Article,
  told: ToldClause,
  asked: Span,
  role: TellingRole,
  nameOf: NameOf,
): Telling | null => {
  const { clause, reading } = told
  const subject = subjectOf(told, nameOf)
  if (!clause.predicate || !subject) return null
  const verb: Piece = { start: clause.predicate.start, end: clause.predicate.end, role: 'verb' }
  const object: Piece[] = clause.object
    ? [{ start: clause.object.start, end: clause.object.end, role: 'object' }]
    : []
  const around = clause.adverbials.map(
    ({ start, end, role: what }): Piece => ({ start, end, role: ROLE_OF[what] ?? 'rest' }),
  )
  const end = stretchEnd(reading, Math.max(verb.end, asked.end))
  const known = [subject, ...around, verb, ...object].filter((piece) => piece.end <= end)
  return {
    parts: filled(article, clause.start, known, { start: asked.start, end: asked.end, role }, end),
    support: [],
  }
}

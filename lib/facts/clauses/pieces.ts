import type { Article } from '#lib/article/article'
import { type Span, spanOf } from '#lib/article/span'
import { type LeaningWords, wordsBetween } from '#lib/facts/clauses/leaning'
import { isVerb } from '#lib/facts/clauses/taken'
import type { Telling, TellingPart, TellingRole } from '#lib/facts/fact'
import type { Actor, Clause, Reading, Word } from '#lib/language/language'

/** A clause in the pieces by which it can be asked. */

export interface Piece {
  readonly start: number
  readonly end: number
  readonly role: TellingRole
}

/** The verb of a clause; 为 before what something amounts to is one as well. */
export const verbOf = ({ predicate, adverbials, subject }: Clause, end: number): Span | null => {
  if (predicate) return predicate
  const is = adverbials.find(
    (one) => one.marker === '为' && one.end === end && subject !== null && subject.end <= one.start,
  )
  return is ? { start: is.start, end: is.start + 1, text: '为' } : null
}

/** A name, several, or what somebody is with the name at its end: 俄罗斯总统普京. */
const isNamed = (reading: Reading, { kind, start, end }: Actor): boolean =>
  kind === 'name' ||
  kind === 'group' ||
  (kind === 'noun' && wordsBetween(reading, start, end).at(-1)?.class === 'name')

/** Whether the subject certainly ends where the reading has it end: behind it stands what belongs to a verb. */
const canAct = (reading: Reading, { subject, predicate, object }: Clause): boolean => {
  if (!subject || !predicate || !isNamed(reading, subject)) return false
  const between = wordsBetween(reading, subject.end, predicate.start)
  if (between.some(({ text }) => text === '的')) return false
  return between.length > 0 ? BEFORE_VERB.has(between[0]?.class ?? 'noun') : object !== null
}
const BEFORE_VERB: ReadonlySet<Word['class']> = new Set(['auxiliary', 'adverb', 'time', 'preposition'])

/** In characters, with its marks: a longer quotation is speech. */
const LONGEST_TERM = 16

/** 《巴黎协定》, “疫苗通行证”: the one term behind a verb that marks set apart. */
const termsOf = ({ phrases }: Reading, from: number, to: number): Piece[] => {
  const marked = phrases.filter(({ kind, start, end }) => kind === 'quotation' && start >= from && end <= to)
  const [only, ...more] = marked
  if (!only || more.length > 0 || only.end - only.start > LONGEST_TERM || only.end - only.start < 4) return []
  return [{ start: only.start, end: only.end, role: 'term' }]
}

/** The parts of a clause that a question may ask for, none overlapping another. */
export const partsOf = (
  reading: Reading,
  clause: Clause,
  clauses: readonly Clause[],
  end: number,
  days: readonly Span[],
): Piece[] => {
  const subject: Piece[] = clause.subject
    ? [
        {
          start: clause.subject.start,
          end: clause.subject.end,
          role: canAct(reading, clause) ? 'subject' : 'rest',
        },
      ]
    : []
  const around = clauses.flatMap(({ adverbials }) =>
    adverbials.flatMap((one): Piece[] => {
      if (one.role === 'place' && one.marker !== null && one.phrase?.kind === 'name')
        return [{ ...one, role: 'place' }]
      const isNamed = one.phrase?.kind === 'name' || one.phrase?.kind === 'group'
      return one.role === 'with' && isNamed ? [{ ...one, role: 'with' }] : []
    }),
  )
  const dated = days
    .filter(({ start }) => start >= clause.start)
    .map((day): Piece => ({ ...day, role: 'time' }))
  const told = verbOf(clause, end)
  const verb: Piece[] = told ? [{ start: told.start, end: told.end, role: 'verb' }] : []
  const object: Piece[] =
    clause.object && clause.object.end === end
      ? [{ start: clause.object.start, end: clause.object.end, role: 'object' }]
      : []
  const terms = isVerb(reading, clause) ? termsOf(reading, clause.predicate?.end ?? end, end) : []
  const chosen: Piece[] = []
  for (const { start, end: to, role } of [...dated, ...terms, ...subject, ...around, ...verb, ...object])
    if (to <= end && chosen.every((other) => to <= other.start || start >= other.end))
      chosen.push({ start, end: to, role })
  return chosen.sort((a, b) => a.start - b.start)
}

/** The pieces with what lies between them as it stands, without the words that join the clause to another. */
export const filled = (
  reading: Reading,
  from: number,
  to: number,
  parts: readonly Piece[],
  { joining }: LeaningWords,
): Piece[] => {
  const verbAt = parts.find(({ role }) => role === 'verb')?.start ?? to
  const light = wordsBetween(reading, from, verbAt).filter(
    ({ text, start, end }) =>
      joining.has(text) && parts.every((part) => end <= part.start || start >= part.end),
  )
  const fixed = [...parts, ...light.map(({ start, end }) => ({ start, end, role: null }))].sort(
    (a, b) => a.start - b.start,
  )
  const pieces: Piece[] = []
  let at = from
  for (const one of fixed) {
    if (one.start > at) pieces.push({ start: at, end: one.start, role: 'rest' })
    if (one.role !== null) pieces.push(one as Piece)
    at = one.end
  }
  if (to > at) pieces.push({ start: at, end: to, role: 'rest' })
  return pieces
}

const partOf = (article: Article, { start, end, role }: Piece): TellingPart[] => {
  const span = spanOf(article.text, start, end)
  return span.text.trim() === '' ? [] : [{ ...span, role }]
}

export const tellingOf = (article: Article, pieces: readonly Piece[]): Telling => ({
  parts: pieces.flatMap((piece) => partOf(article, piece)),
  support: [],
})

/** 预计到, 当地时间: the words that lead to a day and tell nothing else. */
const LEADS_TO_DAY = /^(?:预计|当地时间)?(?:到|至|在|于)?$/u

/** A telling with a stretch of it cut out as a part of its own, by which it can be asked. */
export const askableBy = (
  article: Article,
  { parts, support }: Telling,
  span: Span,
  role: TellingRole,
): Telling => {
  const pieces = parts.flatMap((part): Piece[] => {
    if (span.end <= part.start || part.end <= span.start) return [part]
    const kept: TellingRole = part.role === 'subject' || part.role === 'object' ? part.role : 'rest'
    const [before, behind]: Piece[] = [
      { start: part.start, end: Math.max(part.start, span.start), role: kept },
      { start: Math.min(part.end, span.end), end: part.end, role: kept },
    ]
    // 预计到2030年，…: a setting that tells no more than its day is asked as a whole.
    const leading = article.text.slice(part.start, span.start)
    if (part.role === 'time' && role === 'time' && part.end === span.end && LEADS_TO_DAY.test(leading))
      return part.start <= span.start ? [part] : []
    const own: Piece[] = part.start <= span.start ? [{ ...span, role }] : []
    return [...(before ? [before] : []), ...own, ...(behind ? [behind] : [])]
  })
  return {
    parts: pieces.filter(({ start, end }) => end > start).flatMap((piece) => partOf(article, piece)),
    support,
  }
}

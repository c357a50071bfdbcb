import { type Span, spanOf } from '#lib/article/span'
import { isClear, type LeaningWords, points, wordsBetween } from '#lib/facts/clauses/leaning'
import { filled, type Piece, partsOf, tellingOf, verbOf } from '#lib/facts/clauses/pieces'
import { settingOf } from '#lib/facts/clauses/setting'
import { type Stretch, stretchesOf } from '#lib/facts/clauses/stretches'
import { carriedSubject, isBroken } from '#lib/facts/clauses/subject'
import { takenBy } from '#lib/facts/clauses/taken'
import type { ClauseFact, Telling } from '#lib/facts/fact'
import type { Clause, ReadArticle, Reading } from '#lib/language/language'

/**
 * The Chinese clauses that can be told by themselves: with a subject that says of whom, no word that points at what stood
 * before, and with the time, the place or the condition that stands before them in their sentence.
 */

/** A clause without its key. */
export type ClauseDraft = Omit<ClauseFact, 'id'>

const SURE = 0.86
/** In characters: a shorter clause tells too little, and a longer one is a story. */
const [SHORTEST, LONGEST] = [8, 72]
const MOST_STEPS_UP = 8

/** A clause with what belongs before it, ready to be told. */
interface Told {
  readonly pieces: readonly Piece[]
  /** Without what stands before it. */
  readonly own: readonly Piece[]
  readonly taken: ClauseFact['taken']
}

const isOutright = ({ clauses }: Reading, clause: Clause): boolean => {
  let at: Clause | undefined = clause
  for (let steps = 0; at && steps < MOST_STEPS_UP; steps++) {
    if (at.role !== 'main' && at.role !== 'complement') return false
    if (at.predicate?.negated && at !== clause) return false
    at = at.parent === null ? undefined : clauses[at.parent]
  }
  return at === undefined
}

/**
 * The clause that a stretch tells: its first, or what its verb of saying takes in the same stretch where that has a subject
 * of its own.
 */
const tellingClause = ({ clauses, end }: Stretch, words: LeaningWords): Clause | null => {
  const first = clauses[0]
  if (!first) return null
  const { clause, index } = first
  if (!clause.predicate || !words.isSaying(clause.predicate.lemma)) return clause
  const inner = clauses.find((one) => one.clause.parent === index)?.clause
  const taken = clause.complement[0]
  if (!inner || taken?.start !== inner.start) return null
  if (inner.subject) return inner
  // 军方称已经空袭了…: whoever says it did it.
  return taken.end <= end ? clause : null
}

/** 某馆借展的…, 签字使用的…: a verb that only describes the noun behind it tells nothing. */
const isDescribing = ({ predicate }: Clause, { words }: Stretch): boolean => {
  if (!predicate) return false
  const behind = words.filter(({ start }) => start >= predicate.end)
  const next = behind.find(({ class: kind }) => kind !== 'verb')
  return next?.text === '的' && behind.at(-1) !== next
}

const isWhole = (stretch: Stretch, next: Stretch | undefined, words: LeaningWords): boolean =>
  !stretch.announces &&
  stretch.clauses.every(({ clause }) => clause.complement.every(({ end }) => end <= stretch.end)) &&
  !(next && stretch.goesOn && words.binding.has(next.words[0]?.text ?? ''))

const toldIn = (
  read: ReadArticle,
  reading: Reading,
  stretches: readonly Stretch[],
  at: number,
  words: LeaningWords,
  days: readonly Span[],
): Told | null => {
  const { article } = read
  const stretch = stretches[at] as Stretch
  const clause = tellingClause(stretch, words)
  if (!clause || !verbOf(clause, stretch.end) || clause.predicate?.modality === 'asked') return null
  if (isDescribing(clause, stretch)) return null
  if (!isOutright(reading, clause) || !isWhole(stretch, stretches[at + 1], words)) return null
  const subject = clause.subject ?? carriedSubject(reading, clause, stretch.words[0], words)
  if (!subject || !isClear(subject, reading, article.title, stretch.end)) return null
  if (
    clause.subject &&
    isBroken(reading, clause, Math.max(stretch.start, clause.start), words, article.title)
  )
    return null
  const own = stretch.clauses.map((one) => one.clause).filter(({ start }) => start >= clause.start)
  const parts = partsOf(reading, clause, own, stretch.end, days)
  const hasTime = parts.some(({ role }) => role === 'time')
  const setting = settingOf(stretches, at, hasTime, days)
  const carried: Piece[] = clause.subject ? [] : [{ start: subject.start, end: subject.end, role: 'subject' }]
  const from = Math.max(stretch.start, clause.start)
  const told = filled(reading, from, stretch.end, parts, words)
  const pieces = [...setting, ...carried, ...told]
  const shown = pieces.flatMap(({ start, end }) => wordsBetween(reading, start, end))
  const isLeaning = points(shown, words, article.title)
  return isLeaning || words.binding.has(stretch.words[0]?.text ?? '')
    ? null
    : { pieces, own: told, taken: takenBy(read, reading, clause, stretch.end, words.verbs) }
}

const lengthOf = ({ parts }: Telling): number => parts.reduce((sum, { text }) => sum + text.length, 0)

/**
 * The clauses of lead and body that stand by themselves.
 *
 * @param words of the language
 * @param daysIn the days and hours of a sentence, where they stand
 */
export const clauseFactsIn = (
  read: ReadArticle,
  words: LeaningWords,
  daysIn: (reading: Reading) => readonly Span[],
): ClauseDraft[] =>
  read.readings.flatMap((reading) => {
    const { article } = read
    const zone = article.zones[reading.sentence.zone]?.kind
    if (zone !== 'lead' && zone !== 'body') return []
    const stretches = stretchesOf(reading)
    const days = daysIn(reading)
    return stretches.flatMap((_, at): ClauseDraft[] => {
      const told = toldIn(read, reading, stretches, at, words, days)
      if (!told) return []
      const telling = tellingOf(article, told.pieces)
      if (lengthOf(telling) < SHORTEST || lengthOf(telling) > LONGEST) return []
      return [
        {
          kind: 'clause',
          text: tellingOf(article, told.own)
            .parts.map(({ text }) => text)
            .join(''),
          telling,
          ...(told.taken ? { taken: told.taken } : {}),
          confidence: SURE,
          evidence: [spanOf(article.text, reading.sentence.start, reading.sentence.end)],
        },
      ]
    })
  })

import type { Article } from '#lib/article/article'
import { spanOf } from '#lib/article/span'
import type { LeaningWords } from '#lib/facts/clauses/leaning'
import { type Stretch, stretchesOf } from '#lib/facts/clauses/stretches'
import { isBroken } from '#lib/facts/clauses/subject'
import type { ReasonFact } from '#lib/facts/fact'
import { isOutright, isTold, type NameOf, trimmedSpan } from '#lib/facts/told-clauses'
import type { Clause, ReadArticle, Reading, Word, WordClass } from '#lib/language/language'
import {
  AIM_NOUNS,
  AIMING,
  MANNERS,
  REASON_LINKS,
  REASON_NOUNS,
  REASON_SOFTENERS,
  REASON_VERBS,
  type ReasonLink,
  WITH,
} from '#lib/language/zh/lexicon/reasons'

/**
 * Why something is so, read from the stretches between commas: one word ties a stretch to the one before it or behind it,
 * and the lexicon says which of the two gives the reason.
 */

/** A reason without its key. */
export type ReasonDraft = Omit<ReasonFact, 'id'>

/** What reasons ask of the rest of the reading: who is meant, and whether a verb only introduces words. */
export interface ReasonGrounds {
  readonly nameOf: NameOf
  readonly isSaying: (lemma: string) => boolean
  readonly leaning: LeaningWords
}

const SURE = 0.86
const SHORTEST = 4
const LONGEST = 60
/** So many stretches back, what has no subject of its own goes on with what does. */
const BACK = 2
const MOST_STEPS_UP = 8
const FOR_WHOM = ['来说', '而言', '来讲', '看来']
const GOES_ON: ReadonlySet<string> = new Set('且 并 而且 并且 以及 加之 加上 又 同时'.split(' '))

/** One run of stretches that only commas part. */
interface Section {
  readonly article: Article
  readonly reading: Reading
  readonly stretches: readonly Stretch[]
  readonly grounds: ReasonGrounds
}

interface Range {
  readonly start: number
  readonly end: number
}

/** What is explained, and who tells it where that is not the article. */
interface Explained extends Range {
  readonly by?: string
}

const sectionsOf = (reading: Reading): Stretch[][] => {
  const sections: Stretch[][] = [[]]
  for (const stretch of stretchesOf(reading)) {
    sections.at(-1)?.push(stretch)
    if (!stretch.goesOn) sections.push([])
  }
  return sections
}

const firstClause = (stretch: Stretch | undefined): Clause | undefined => stretch?.clauses[0]?.clause

/** The first word that is no 但 and no 主要. */
const openingOf = ({ words }: Stretch): Word | undefined =>
  words.find(({ text }) => !REASON_SOFTENERS.has(text))

/** Who says a clause: null where the article tells it, undefined where whoever says it has no name. */
const sayerOf = ({ reading, grounds }: Section, clause: Clause): string | null | undefined => {
  let { parent } = clause
  for (let steps = 0; parent !== null && steps < MOST_STEPS_UP; steps++) {
    const holder: Clause | undefined = reading.clauses[parent]
    if (holder && grounds.isSaying(holder.predicate?.lemma ?? ''))
      return (holder.subject && grounds.nameOf(holder.subject, reading)) ?? undefined
    parent = holder?.parent ?? null
  }
  return null
}

/** What stands in a predicate and in no subject. */
const PREDICATES: ReadonlySet<WordClass> = new Set(['verb', 'auxiliary', 'adverb', 'preposition'])

/** Whether a clause is told whole in its stretch: from its subject on, with a verb behind it. */
const isSentence = ({ reading, grounds }: Section, { words }: Stretch, clause: Clause): boolean => {
  const behind = words.filter(({ start }) => start >= (clause.subject?.end ?? clause.end))
  const from =
    words.find(
      ({ start, text }) => start >= clause.start && !REASON_LINKS.has(text) && !REASON_SOFTENERS.has(text),
    )?.start ?? clause.start
  const verb = behind.findIndex(({ class: kind }) => PREDICATES.has(kind))
  // 甲方推动过的方案: no more than a thing.
  const next = behind.slice(verb + 1).find(({ class: kind, text }) => text === '的' || kind !== 'particle')
  const isThing = next?.text === '的'
  return verb >= 0 && !isThing && !isBroken(reading, clause, from, grounds.leaning, '')
}

/** What a stretch tells of a subject that it names, without whoever says so: 国防部表示运河已经关闭 tells 运河已经关闭. */
const explained = (section: Section, at: number): Explained | null => {
  const stretch = section.stretches[at]
  const first = firstClause(stretch)
  if (!stretch || !first) return null
  const begin = openingOf(stretch)?.start ?? stretch.start
  const says = section.grounds.isSaying(first.predicate?.lemma ?? '')
  const own = says ? stretch.clauses.find(({ clause }) => clause.parent !== null)?.clause : first
  if (!own?.subject || own.subject.kind === 'pronoun' || !isOutright(section.reading, own)) return null
  if (!isSentence(section, stretch, own)) return null
  const by = sayerOf(section, own)
  if (by === undefined) return null
  return { start: says ? own.start : begin, end: stretch.end, ...(by === null ? {} : { by }) }
}

/** What stands before a stretch, from where its subject is named. */
const explainedBefore = (section: Section, at: number): Explained | null => {
  for (let from = at - 1; from >= Math.max(0, at - BACK); from--) {
    if (firstClause(section.stretches[from])?.subject) {
      const found = explained(section, from)
      return found && { ...found, end: section.stretches[at - 1]?.end ?? found.end }
    }
  }
  return null
}

/** Where a reason ends that begins in a stretch: what follows with no subject of its own belongs to it. */
const reasonEnd = ({ stretches }: Section, at: number): number => {
  let end = stretches[at]?.end ?? 0
  for (const stretch of stretches.slice(at + 1)) {
    const clause = firstClause(stretch)
    if (!clause || clause.subject || REASON_LINKS.has(openingOf(stretch)?.text ?? '')) break
    end = stretch.end
  }
  return end
}

interface Found {
  readonly of: Explained
  readonly reason: Range
  readonly marker: string
  readonly gives: ReasonFact['gives']
}

const linkOf = (stretch: Stretch): ReasonLink | undefined => REASON_LINKS.get(openingOf(stretch)?.text ?? '')

/** The stretch that a reason before it explains: the one that 因此 opens, or the first that does not go on with the reason. */
const explainedBehind = ({ stretches }: Section, at: number): number => {
  const result = stretches.findIndex((stretch, index) => index > at && linkOf(stretch)?.gives === 'result')
  return result > at
    ? result
    : stretches.findIndex((stretch, index) => index > at && !GOES_ON.has(stretch.words[0]?.text ?? ''))
}

/** 由于A，B; 由于A，且C，因此B: the reason fills the stretches up to the one that it explains. */
const beforeWhatFollows = (section: Section, at: number, link: Word): Found | null => {
  const { article, stretches } = section
  const next = explainedBehind(section, at)
  const stretch = stretches[next]
  const of = stretch ? explained(section, next) : null
  if (!stretch || !of) return null
  const isForWhom = FOR_WHOM.some((word) => article.text.slice(of.start, of.end).endsWith(word))
  if (isForWhom) return null
  const opening = openingOf(stretch)
  const result = opening && linkOf(stretch)?.gives === 'result' ? opening : null
  return {
    of: result ? { ...of, start: result.end } : of,
    reason: { start: link.end, end: stretches[next - 1]?.end ?? link.end },
    marker: link.text,
    gives: linkOf(stretches[at] as Stretch)?.gives === 'aim' ? 'aim' : 'reason',
  }
}

/** 以落实停火 is an aim; 以军, 以支付赎金的方式 and 以空中行动为主 are none. */
const opensAim = ({ words }: Stretch, link: Word): boolean => {
  const next = words[words.indexOf(link) + 1]
  return (
    next?.class === 'verb' &&
    !MANNERS.has(words.at(-1)?.text ?? '') &&
    !words.some(({ text }) => text === '为')
  )
}

const opened = (section: Section, at: number): Found | null => {
  const stretch = section.stretches[at]
  const opening = stretch && openingOf(stretch)
  const link = opening && REASON_LINKS.get(opening.text)
  if (!stretch || !link || (opening.text === WITH && !opensAim(stretch, opening))) return null
  const before = link.explains === 'what follows' ? null : explainedBefore(section, at)
  if (before === null)
    return link.explains === 'what precedes' ? null : beforeWhatFollows(section, at, opening)
  if (
    link.gives === 'result' &&
    section.stretches.slice(0, at).some((one) => linkOf(one)?.gives === 'reason')
  )
    return null
  if (link.gives !== 'result')
    return {
      of: before,
      reason: { start: opening.end, end: reasonEnd(section, at) },
      marker: opening.text,
      gives: link.gives,
    }
  const of = explained(section, at)
  return of && { of: { ...of, start: opening.end }, reason: before, marker: opening.text, gives: 'reason' }
}

/** B，（主要）原因是A. */
const named = (section: Section, at: number): Found | null => {
  const clause = firstClause(section.stretches[at])
  const opening = section.stretches[at] && openingOf(section.stretches[at])
  const { subject, predicate } = clause ?? {}
  if (!opening || !subject || !predicate || !(REASON_NOUNS.has(opening.text) || AIM_NOUNS.has(opening.text)))
    return null
  if (opening.end !== subject.end || !REASON_VERBS.has(predicate.lemma)) return null
  const of = explainedBefore(section, at)
  const gives = AIM_NOUNS.has(opening.text) ? 'aim' : 'reason'
  return (
    of && { of, reason: { start: predicate.end, end: reasonEnd(section, at) }, marker: opening.text, gives }
  )
}

/** 会谈旨在A: the aim of a thing. */
const aimed = (section: Section, at: number): Found | null => {
  const clause = firstClause(section.stretches[at])
  const { subject, predicate } = clause ?? {}
  if (!subject || !predicate || !AIMING.has(predicate.lemma) || predicate.negated) return null
  const begin = section.stretches[at] && openingOf(section.stretches[at])?.start
  const by = clause && isOutright(section.reading, clause) ? sayerOf(section, clause) : undefined
  if (subject.kind === 'pronoun' || subject.start !== begin || subject.end > predicate.start) return null
  if (by === undefined) return null
  return {
    of: { start: subject.start, end: subject.end, ...(by === null ? {} : { by }) },
    reason: { start: predicate.end, end: reasonEnd(section, at) },
    marker: predicate.lemma,
    gives: 'aim',
  }
}

const draft = (article: Article, { of, reason, marker, gives }: Found): ReasonDraft[] => {
  const [why, what] = [trimmedSpan(article, reason.start, reason.end), trimmedSpan(article, of.start, of.end)]
  const isLong = ({ length }: string): boolean => length >= SHORTEST && length <= LONGEST
  if (!why || !what || !isLong(why.text) || what.text.length > LONGEST || what.text.length < 2) return []
  const evidence = [spanOf(article.text, Math.min(why.start, what.start), Math.max(why.end, what.end))]
  const by = of.by === undefined ? {} : { by: of.by }
  return [{ kind: 'reason', of: what, reason: why, marker, gives, ...by, confidence: SURE, evidence }]
}

/** Reasons and aims that the article gives as such, each with what it is given for. */
export const reasonsIn = ({ article, readings }: ReadArticle, grounds: ReasonGrounds): ReasonDraft[] =>
  readings
    .filter((reading) => isTold(article, reading))
    .flatMap((reading) =>
      sectionsOf(reading).flatMap((stretches) => {
        const section = { article, reading, stretches, grounds }
        return stretches.flatMap((_, at) => {
          const found = aimed(section, at) ?? named(section, at) ?? opened(section, at)
          return found ? draft(article, found) : []
        })
      }),
    )

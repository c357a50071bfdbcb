import type { Article } from '#lib/article/article'
import { overlaps, type Span, spanOf } from '#lib/article/span'
import type { ClauseDraft } from '#lib/facts/clauses/clause-facts'
import type { DateDraft } from '#lib/facts/dates/dates'
import type { DatesIn } from '#lib/facts/english/acts/act-date'
import { type ToldClause, toldClauses } from '#lib/facts/english/acts/told-clauses'
import type { EventDraft } from '#lib/facts/events/events'
import type { TellingPart } from '#lib/facts/fact'
import { tellsFrom } from '#lib/language/en/dateline'
import { isPeople } from '#lib/language/en/lexicon/offices'
import type { Clause, ReadArticle } from '#lib/language/language'

/**
 * What somebody did or what became of something, where a whole sentence tells it: its subject stands at the head (behind
 * a time or a place at most), and all that follows the verb belongs to it, up to a comma behind which something else
 * begins. Nothing is cut inside, so nothing depends on where an object ends.
 */

/** Where a sentence goes on behind a comma with what can be left out. */
const NEW_AFTER_COMMA =
  /^(?:which|who|whom|whose|where|when|while|but|although|though|as|including|according|who|because|since|after|before|in|on|at|from|with|without|despite|amid|for|an?|the|its|his|her|their|one|\p{Ll}+ing|\p{Ll}+ed|(?:and|so) (?:the|an?|he|she|it|they|its|his|her|that)|\p{Lu}\S* (?:\S+ )*?(?:said|says|told|added))\b/u

/** What stands before the subject: (AP) —, But, In 2023, Using a telescope. Only a time or a place is told on. */
const FRONT =
  /^(?:.{0,40}?\((?:Reuters|AP|AFP|CNN)\)\s*[-–—]+\s*|\p{Lu}{3,}[\p{Lu}\s,]*\s[-–—]+\s)?(?:(?:But|And|Also|Still|However|Meanwhile|Nonetheless|Likewise|Similarly|Instead|Later),?\s+)?(?:(?:\p{Lu}\p{Ll}+ing|As part of|Because of|Despite|Amid|With)\s[^,]{2,90},\s+)?(?<adverbial>(?:In|On|At|During|Since|After|Before|By|From|For|Last|This|Earlier|Yesterday)\b[^,]{0,60},\s+)?/u

const SHORTEST = 12
const LONGEST = 190

/** Where what is told ends; null where it can't be told from a list. */
const endOf = (text: string): number | null => {
  const mark = /[;—]|:\s|\s[-–]\s/u.exec(text)
  const whole = (mark ? text.slice(0, mark.index) : text).replace(/[.!\s]+$/u, '')
  const comma = /,\s/u.exec(whole.replace(/\([^()]*\)/gu, (aside) => '·'.repeat(aside.length)))?.index ?? -1
  if (comma < 0) return whole.trimEnd().length
  return NEW_AFTER_COMMA.test(whole.slice(comma + 2)) ? comma : null
}

/** Verbs of saying have statements, and these say nothing of what was done. */
const NO_DEED: ReadonlySet<string> = new Set(
  'say tell add note state report suggest argue claim think believe know have seem appear mean want need hope fear feel warn complain demand vow pledge promise insist stress emphasize emphasise predict deny confirm'.split(
    ' ',
  ),
)

const firstMain = (all: readonly ToldClause[]): ToldClause | undefined =>
  all
    .filter(({ clause }) => clause.role === 'main' && clause.predicate !== null)
    .toSorted((a, b) => (a.clause.predicate?.start ?? 0) - (b.clause.predicate?.start ?? 0))[0]

/** on Monday, this year: a time between the subject and its verb. */
const TIME_BEHIND =
  /\s(?:(?:late |early )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:this|last) (?:year|month|week)|yesterday|in (?:January|February|March|April|May|June|July|August|September|October|November|December))$/u

interface Subject {
  readonly subject: Span
  readonly time: Span | null
}

/** The subject as it stands between the front of the sentence and the verb, without what stands between commas. */
const subjectSpan = (article: Article, from: number, to: number): Subject | null => {
  const trimmed = article.text.slice(from, to).trimEnd()
  const comma = trimmed.indexOf(',')
  if (comma >= 0 && !trimmed.endsWith(',')) return null
  const whole = comma >= 0 ? trimmed.slice(0, comma) : trimmed
  const time = TIME_BEHIND.exec(whole)
  const text = time ? whole.slice(0, time.index) : whole
  if (text.length < 2 || /["“”()—]|''|\s[-–]|\s(?:and|but|or)$/u.test(text)) return null
  return {
    subject: spanOf(article.text, from, from + text.length),
    time: time ? spanOf(article.text, from + time.index + 1, from + whole.length) : null,
  }
}

const OPEN_SUBJECT =
  /^(?:[^\p{L}\d]|.* ago$|so far\b|.*:|.* the (?:two|three)\b)|^(?:in|on|at|for|during|by|from|since|after|before|with|the (?:two|three|pair)|he|she|it|they|we|i|you|this|that|these|those|there|both|such|some|many|most|others?|another|his|her|its|their|our|my|what|who|one|all)\b/iu

/** The Israeli leader: somebody told of by his office is one of those who are named. */
const isByOffice = (subject: string): boolean => {
  const head =
    subject
      .split(/\s(?:of|in|at|from|for|with|on)\s/u)[0]
      ?.split(' ')
      .at(-1)
      ?.toLowerCase() ?? ''
  return /^the /iu.test(subject) && isPeople(head)
}

/** A thing with the before it and nothing that tells which: the plan, the officials. */
const isBareThing = (subject: string, clause: Clause): boolean =>
  isByOffice(subject) ||
  (/^the \p{Ll}+(?: \p{Ll}+)?$/iu.test(subject) &&
    clause.subject?.kind === 'noun' &&
    clause.subject.names.length === 0)

/** What stands behind the verb, without asides in brackets. */
const behindVerb = (article: Article, from: number, to: number): TellingPart[] =>
  [...article.text.slice(from, to).matchAll(/(?:^|\)[,\s]*)([^()]+?)\s*(?=\(|$)/gu)].flatMap((found) => {
    const text = (found[1] ?? '').trim()
    const at = from + found.index + found[0].indexOf(found[1] ?? '') + (found[1] ?? '').indexOf(text)
    return text === '' ? [] : [{ ...spanOf(article.text, at, at + text.length), role: 'object' as const }]
  })

const isDated = (span: Span, dates: readonly DateDraft[]): boolean =>
  dates.some((date) => overlaps(date.span, span) && date.type !== 'DURATION')

interface Told {
  readonly parts: readonly TellingPart[]
  readonly subject: Span
}

const isFirstVerb = ({ reading, clause }: ToldClause, { start }: Span): boolean =>
  reading.clauses.every(
    (other) =>
      other === clause ||
      other.predicate === null ||
      other.predicate.end > start ||
      other.role === 'relative',
  )

/** …, a lawmaker said: what somebody without a name tells is not told by the article. */
const SAID_BY_NOBODY = /^,\s(?:an?|some|several|two|three|many)\s.*\b(?:said|says|say|told|added)\b/u

/** there, here: a place told of before. */
const POINTS_BACK = /\b(?:there|here)\b(?! (?:is|are|was|were|will|has|have))/iu

const partsOf = (article: Article, told: ToldClause, dates: readonly DateDraft[]): Told | null => {
  const { clause, sentence } = told
  const { predicate } = clause
  if (!predicate || !clause.subject || !isFirstVerb(told, predicate)) return null
  const begin = tellsFrom(sentence)
  const front = FRONT.exec(article.text.slice(begin, sentence.end))
  const from = begin + (front?.[0].length ?? 0)
  const found = predicate.start <= from ? null : subjectSpan(article, from, predicate.start)
  if (!found || OPEN_SUBJECT.test(found.subject.text) || isBareThing(found.subject.text, clause)) return null
  const length = endOf(article.text.slice(predicate.start, sentence.end))
  if (length === null || length < SHORTEST) return null
  if (SAID_BY_NOBODY.test(article.text.slice(predicate.start + length, sentence.end))) return null
  const behind = behindVerb(article, predicate.end, predicate.start + length)
  const text = behind.map((part) => part.text).join(' ')
  if (text.split(' ').length < 3 || POINTS_BACK.test(text) || /^(?:\S+ ){0,3}that\b/u.test(text)) return null
  const adverbial = front?.groups?.adverbial
  const at = from - (adverbial?.length ?? 0)
  const fronted = adverbial ? spanOf(article.text, at, at + adverbial.replace(/,\s+$/u, '').length) : null
  const time = (span: Span | null): TellingPart[] =>
    span ? [{ ...span, role: isDated(span, dates) ? 'time' : 'rest' }] : []
  return {
    subject: found.subject,
    parts: [
      ...time(fronted),
      { ...found.subject, role: 'subject' },
      ...time(found.time),
      { start: predicate.start, end: predicate.end, text: predicate.text, role: 'verb' },
      ...behind,
    ],
  }
}

const draftOf = (article: Article, told: ToldClause, dates: readonly DateDraft[]): ClauseDraft | null => {
  const { clause, sentence } = told
  const { predicate } = clause
  if (!predicate || NO_DEED.has(predicate.lemma) || sentence.text.includes('?')) return null
  const found = partsOf(article, told, dates)
  if (!found) return null
  const { parts, subject } = found
  const text = `${subject.text} ${article.text.slice(predicate.start, parts.at(-1)?.end ?? predicate.end)}`
  if (text.length > LONGEST) return null
  return {
    kind: 'clause',
    text: text.charAt(0).toUpperCase() + text.slice(1),
    confidence: 0.85,
    evidence: [spanOf(article.text, sentence.start, sentence.end)],
    telling: { parts, support: [] },
  }
}

/** What the sentences of an article tell as done or so, one a sentence, that no event tells. */
export const englishDeeds = (
  read: ReadArticle,
  datesIn: DatesIn,
  known: readonly EventDraft[],
): ClauseDraft[] => {
  const bySentence = new Map<number, ToldClause[]>()
  for (const told of toldClauses(read))
    bySentence.set(told.sentence.start, [...(bySentence.get(told.sentence.start) ?? []), told])
  const taken = new Set(
    known.filter(({ telling }) => telling).flatMap(({ evidence }) => evidence.map(({ start }) => start)),
  )
  return [...bySentence].flatMap(([start, all]) => {
    const told = taken.has(start) ? undefined : firstMain(all)
    return told ? (draftOf(read.article, told, datesIn(told.sentence)) ?? []) : []
  })
}

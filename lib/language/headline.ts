import type { Span } from '#lib/article/span'
import type { Adverbial, Clause, ReadArticle, Reading } from '#lib/language/language'

/**
 * A title for a text that has none: what one of its first sentences tells, short and whole. Who wired it, on which day
 * it was and who says so are left out, as an editor would; nothing is ever cut in the middle.
 */

const FIRST_SENTENCES = 3
/** In characters. What is shorter says too little, what is longer is no title. */
const LENGTHS = { zh: { least: 6, most: 32 }, en: { least: 16, most: 90 } } as const

/** 于, 在 and their like before a time go with it. */
const BEFORE_TIME = /(?:于|在|自|从|到)$/u
const AROUND = /^[\s，,、；;：:]+|[\s，,、；;：:。.!！?？]+$/gu

/** Whether it is told of somebody or something that a title may name: no pronoun, and nothing told before. */
const isNamed = ({ subject }: Clause, isFirst: boolean): boolean =>
  subject !== null &&
  subject.kind !== 'pronoun' &&
  !(subject.kind === 'noun' && subject.pointsBack && subject.names.length === 0 && !isFirst)

/** A stretch of text without these stretches inside it. */
const without = (text: string, whole: Span, parts: readonly Span[]): string => {
  let [rest, from] = ['', whole.start]
  for (const part of parts.toSorted((a, b) => a.start - b.start)) {
    if (part.start < from || part.end > whole.end) continue
    rest += text.slice(from, part.start).replace(BEFORE_TIME, '')
    from = part.end
  }
  return rest + text.slice(from, whole.end)
}

/** Whether it says when, and not for how long. */
const isWhen = ({ role, phrase }: Adverbial): boolean =>
  role === 'time' && !(phrase?.kind === 'time' && phrase.time.kind === 'length')

/** When it was, wherever a stretch says so. */
const timesIn = ({ clauses }: Reading, { start, end }: Span): Span[] =>
  clauses
    .filter((clause) => clause.start >= start && clause.start < end)
    .flatMap(({ adverbials }) => adverbials.filter(isWhen))

/** What is reported up to its first mark. */
const firstPart = (text: string, { start, end }: Span): Span => {
  const at = text.slice(start, end).search(/[，,；;。]/u)
  const stop = at < 0 ? end : start + at
  return { start, end: stop, text: text.slice(start, stop) }
}

/** A clause that goes on without a mark behind it tells but half of something. */
const isWhole = (text: string, { end }: Span): boolean =>
  /^[，,。；;！？\n]?$/u.test(text.slice(end, end + 1))

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** Verbs behind which a paper takes what is told for so, and leaves out who tells it. */
const VOUCHING = set(
  'say announce confirm report state tell inform 宣布 公布 通报 报道 报导 说 称 表示 指出 透露 证实 确认 介绍',
)

/** Whether it is told as so, or as to come: neither denied, nor asked, nor only possible. */
const isAsserted = ({ predicate }: Clause): boolean =>
  predicate === null ||
  (!predicate.negated && (predicate.modality === 'asserted' || predicate.modality === 'planned'))

/** Whether what hangs on a clause is so, as whoever speaks there tells: what the mayor denied is not. */
const isVouchedFor = (clause: Clause): boolean =>
  isAsserted(clause) && VOUCHING.has(clause.predicate?.lemma ?? '')

/** Whether a clause stands by itself, or is what somebody tells who stands by itself. */
const isHeld = ({ clauses }: Reading, { role, parent }: Clause): boolean => {
  if (parent === null) return role === 'main'
  const around = clauses[parent]
  return role === 'complement' && around?.role === 'main' && isVouchedFor(around)
}

/** 秘鲁外交部长宣布，总统将于20日访问智利 → 总统将访问智利; 尼克松抵达北京 as it stands. */
const inChinese = (text: string, reading: Reading, clause: Clause, at: number): string | null => {
  const [report] = clause.complement
  if (!report || report.start < clause.end)
    return isWhole(text, clause) ? without(text, clause, timesIn(reading, clause)) : null
  const first = reading.clauses.find(({ parent }) => parent === at)
  return first &&
    isVouchedFor(clause) &&
    isAsserted(first) &&
    isNamed(first, false) &&
    first.start === report.start
    ? without(text, firstPart(text, report), timesIn(reading, firstPart(text, report)))
    : null
}

/** Subject, verb and object, and what stands close behind them: Reagan and Gorbachev met in Geneva; found a new kind of beetle. */
const inEnglish = (text: string, { subject, predicate, object, adverbials }: Clause): string | null => {
  if (!subject || !predicate || predicate.start < subject.end) return null
  let end = object && object.start >= predicate.end ? object.end : predicate.end
  for (const one of adverbials) {
    const isClose = one.start >= end && text.slice(end, one.start).trim() === ''
    if (isClose && one.role !== 'time' && one.end - subject.start <= LENGTHS.en.most) end = one.end
  }
  const told = { start: predicate.start, end, text: text.slice(predicate.start, end) }
  const times = adverbials.filter(isWhen)
  return `${text.slice(subject.start, subject.end)} ${without(text, told, times)}`.replace(/\s+/gu, ' ')
}

const capital = (title: string): string => title.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

const candidatesOf = (text: string, reading: Reading, isChinese: boolean, isFirst: boolean): string[] => {
  // If she wins, the bridge will close: what hangs on a condition is not so either.
  if (reading.clauses.some(({ role }) => role === 'condition')) return []
  return reading.clauses.flatMap((clause, at) => {
    const isTold = isChinese
      ? clause.role === 'main' && isNamed(clause, false)
      : isHeld(reading, clause) && clause.complement.length === 0 && isNamed(clause, isFirst)
    if (!isTold || !isAsserted(clause)) return []
    const told = isChinese ? inChinese(text, reading, clause, at) : inEnglish(text, clause)
    return told === null ? [] : [capital(told.replace(AROUND, ''))]
  })
}

/**
 * The title that the first sentences of an article propose; null where none of them tells anything in few words.
 *
 * @param original the text that is quoted; the same as the article's but for its script
 */
export const headlineOf = ({ article, readings }: ReadArticle, original: string): string | null => {
  const isChinese = article.language !== 'en'
  const { least, most } = isChinese ? LENGTHS.zh : LENGTHS.en
  const candidates = readings
    .slice(0, FIRST_SENTENCES)
    .flatMap((reading, place) => candidatesOf(original, reading, isChinese, place === 0))
  return candidates.find(({ length }) => length >= least && length <= most) ?? null
}

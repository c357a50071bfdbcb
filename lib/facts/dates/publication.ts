import type { Article, Sentence } from '#lib/article/article'
import { type Span, spanOf } from '#lib/article/span'
import type { Extraction } from '#lib/facts/fact'
import { addDays, isDate, parseYmd, toDays, type Ymd } from '#lib/language/time/calendar'
import { timexOf } from '#lib/language/time/timex'
import type { PointTold } from '#lib/language/time/told'
import { dayOf } from '#lib/language/time/units'
import { mentionsIn } from '#lib/language/zh/times/read-times'
import { tenseAt } from '#lib/language/zh/times/tense'

/**
 * When an article can have appeared, read from its own text and never from a clock: not before the last past date that
 * it names in full, not after the first one that it says is still to come; and 去年6月 beside a 2021年6月16日 says that
 * last year was 2021.
 */

interface FullDate {
  readonly date: Ymd
  readonly ahead: boolean
  readonly span: Span
}

/** A day or month that a sentence names; offsets count from the sentence's beginning. */
export interface NamedDate {
  readonly start: number
  readonly end: number
  /** The year as written; `last` for 去年 and last year. */
  readonly year: number | 'last' | undefined
  readonly month: number
  readonly day?: number
  /** The sentence says that it is still to come. */
  readonly ahead: boolean
}

/** The days and months that a language finds in a sentence; ranges and years alone are left out. */
export type DateGrammar = (sentence: Sentence) => readonly NamedDate[]

const yearIn = ({ year }: PointTold): NamedDate['year'] => {
  if (year?.is === 'written') return year.year
  return year?.is === 'counted' && year.from === 'publication' && year.years === -1 ? 'last' : undefined
}

const CHINESE: DateGrammar = (sentence) => {
  const { words, mentions } = mentionsIn(sentence)
  return mentions.flatMap(({ start, end, told }): NamedDate[] => {
    if (told.kind !== 'point' || told.piece?.is !== 'month') return []
    const day = told.day?.is === 'of-month' ? { day: told.day.day } : {}
    const ahead = tenseAt(words, start, end) === 'ahead'
    return [{ start, end, year: yearIn(told), month: told.piece.month, ...day, ahead }]
  })
}

const WEB_DATE = /\/(20\d\d)[/-]?(\d\d)[/-]?(\d\d)\//g

const fullDates = (
  article: Article,
  grammar: DateGrammar,
): { full: FullDate[]; lastYears: { month: number; span: Span }[] } => {
  const full: FullDate[] = []
  const lastYears: { month: number; span: Span }[] = []
  for (const sentence of article.sentences) {
    for (const { start, end, year, month, day, ahead } of grammar(sentence)) {
      const span = spanOf(article.text, sentence.start + start, sentence.start + end)
      if (year === 'last') lastYears.push({ month, span })
      if (typeof year !== 'number' || day === undefined) continue
      const date = { year, month, day }
      if (isDate(date)) full.push({ date, ahead, span })
    }
  }
  return { full, lastYears }
}

const iso = (date: Ymd): string => timexOf(dayOf(date)) ?? ''

const fromWebAddress = (article: Article): Extraction['published'] => {
  for (const match of article.text.matchAll(WEB_DATE)) {
    const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
    if (!isDate(date)) continue
    const value = iso(date)
    const at = match.index
    return {
      start: value,
      end: value,
      inferred: true,
      evidence: [spanOf(article.text, at, at + match[0].length)],
    }
  }
  return null
}

/** The interval in which the article appeared: as given, or inferred; null when nothing bounds it on both sides. */
export const publicationOf = (article: Article, grammar: DateGrammar = CHINESE): Extraction['published'] => {
  if (article.published) return { ...article.published, inferred: false, evidence: [] }
  const web = fromWebAddress(article)
  if (web) return web
  const { full, lastYears } = fullDates(article, grammar)
  const past = full.filter(({ ahead }) => !ahead).sort((a, b) => toDays(b.date) - toDays(a.date))[0]
  const next = full
    .filter(({ ahead, date }) => ahead && (!past || toDays(date) > toDays(past.date)))
    .sort((a, b) => toDays(a.date) - toDays(b.date))[0]
  if (!past) return null
  let first = past.date
  const evidence = [past.span]
  const firstOf = new Map<number, FullDate>()
  for (const one of full) if (!one.ahead && !firstOf.has(one.date.month)) firstOf.set(one.date.month, one)
  for (const { month, span } of lastYears) {
    const named = firstOf.get(month)
    if (!named) continue
    const newYear = { year: named.date.year + 1, month: 1, day: 1 }
    if (toDays(newYear) > toDays(first)) first = newYear
    evidence.push(span, named.span)
  }
  if (!next) return null
  const last = addDays(next.date, -1)
  if (toDays(last) < toDays(first)) return null
  return { start: iso(first), end: iso(last), inferred: true, evidence: [...evidence, next.span] }
}

/** Whether two days are given and the first is not after the second. */
export const isInterval = (start: string, end: string): boolean =>
  parseYmd(start) !== null && parseYmd(end) !== null && start <= end

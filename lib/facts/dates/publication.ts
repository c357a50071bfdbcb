import type { Article } from '#lib/article/article'
import { type Span, spanOf } from '#lib/article/span'
import { addDays, formatDate, isDate, parseYmd, toDays, type Ymd } from '#lib/facts/dates/calendar'
import type { TimeMention } from '#lib/facts/dates/mention'
import { scanCalendar } from '#lib/facts/dates/scan-calendar'
import { looksAhead } from '#lib/facts/dates/tense'
import type { Extraction } from '#lib/facts/fact'

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

/** How a language writes its dates, and whether one in a sentence is still to come. */
export interface DateGrammar {
  readonly scan: (sentence: string) => readonly TimeMention[]
  readonly looksAhead: (sentence: string, start: number, end: number) => boolean
}

const CHINESE: DateGrammar = { scan: scanCalendar, looksAhead }

const WEB_DATE = /\/(20\d\d)[/-]?(\d\d)[/-]?(\d\d)\//g

const fullDates = (
  article: Article,
  grammar: DateGrammar,
): { full: FullDate[]; lastYears: { month: number; span: Span }[] } => {
  const full: FullDate[] = []
  const lastYears: { month: number; span: Span }[] = []
  for (const sentence of article.sentences) {
    for (const { start, end, shape } of grammar.scan(sentence.text)) {
      if (shape.kind !== 'calendar' || shape.month === undefined) continue
      const span = spanOf(article.text, sentence.start + start, sentence.start + end)
      if (shape.yearOffset?.from === 'publication' && shape.yearOffset.years === -1)
        lastYears.push({ month: shape.month, span })
      if (shape.year === undefined || shape.day === undefined || shape.until) continue
      const date = { year: shape.year, month: shape.month, day: shape.day }
      if (isDate(date)) full.push({ date, ahead: grammar.looksAhead(sentence.text, start, end), span })
    }
  }
  return { full, lastYears }
}

const fromWebAddress = (article: Article): Extraction['published'] => {
  for (const match of article.text.matchAll(WEB_DATE)) {
    const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
    if (!isDate(date)) continue
    const value = formatDate(date.year, date.month, date.day)
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

const iso = ({ year, month, day }: Ymd): string => formatDate(year, month, day)

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

import type { Article, PublicationInterval, Sentence } from '#lib/article/article'
import { simplifiedArticle } from '#lib/article/script'
import { englishDates } from '#lib/facts/english/dates/publication'
import { datelineLength } from '#lib/language/en/dateline'
import { readArticle } from '#lib/language/read'
import { isDate, parseYmd } from '#lib/language/time/calendar'
import { timexOf } from '#lib/language/time/timex'
import { dayOf } from '#lib/language/time/units'
import { mentionsIn } from '#lib/language/zh/times/read-times'
import { tenseAt } from '#lib/language/zh/times/tense'

/**
 * The day that an article states of itself: in a line of its own above or below the text (2022-06-02 08:15 来源：…), in
 * its dateline (新华社北京12月13日电; GENEVA, Jan. 10 (Agency) —), or as the first past day of which its lead tells. The
 * year is mostly missing then, and often the month: what is missing is not guessed here.
 */
export interface StatedDay {
  readonly where: 'line' | 'dateline' | 'lead'
  /** As the text has it. */
  readonly words: string
  readonly year?: number
  readonly month?: number
  readonly day: number
}

/** A line of its own stands among the first lines, or is one of the last. */
const [FIRST_LINES, LAST_LINES] = [4, 2]
const LONGEST_LINE = 80

/** What may stand behind the date of such a line: nothing, a clock, a source, a weekday. */
const NUMERIC =
  /^(?:[\p{L} ]{2,12}[:：]\s*)?(?<words>(?<year>\d{4})\s*[-./年]\s*(?<month>\d{1,2})\s*[-./月]\s*(?<day>\d{1,2})\s*日?)(?=$|[\sT|｜（(])/u
/** Published: 3 May 2022; By Ann Lee | May 3, 2022: behind nothing but a label, or between bars. */
const BEFORE_ENGLISH = /^(?:[\p{L} ]{2,16}:\s*|[^|.]{0,40}[|·]\s*)?$/u

const wholeDate = (line: string, isEnglish: boolean): StatedDay | null => {
  const found = NUMERIC.exec(line)?.groups
  if (found) {
    const [year, month, day] = [found.year, found.month, found.day].map(Number)
    const date = { year: year ?? 0, month: month ?? 0, day: day ?? 0 }
    return isDate(date) ? { where: 'line', words: (found.words ?? '').trim(), ...date } : null
  }
  if (!isEnglish || /[.!?]["”]?$/u.test(line)) return null
  const named = englishDates(line).find(
    ({ start, year, day }) =>
      typeof year === 'number' && day !== undefined && BEFORE_ENGLISH.test(line.slice(0, start)),
  )
  if (!named || typeof named.year !== 'number' || named.day === undefined) return null
  const { year, month, day, start, end } = named
  return { where: 'line', words: line.slice(start, end), year, month, day }
}

const fromOwnLine = ({ text, zones, language }: Article): StatedDay | null => {
  const lines = zones
    .filter(({ kind, start, end }) => kind !== 'front-matter' && end - start <= LONGEST_LINE)
    .map(({ start, end }) => text.slice(start, end))
  const outer = [...lines.slice(0, FIRST_LINES), ...lines.slice(FIRST_LINES).slice(-LAST_LINES)]
  for (const line of outer) {
    const day = wholeDate(line, language === 'en')
    if (day) return day
  }
  return null
}

const inEnglish = ({ text }: Sentence): StatedDay | null => {
  const end = datelineLength(text)
  for (const named of englishDates(text)) {
    const { year, month, day, ahead } = named
    if (day === undefined || year === 'last') continue
    const isDateline = named.end <= end
    if (ahead && !isDateline) continue
    const words = text.slice(named.start, named.end)
    const where = isDateline ? 'dateline' : 'lead'
    return { where, words, month, day, ...(year === undefined ? {} : { year }) }
  }
  return null
}

/** The reading of a Chinese sentence passes its dateline over: that is what stands before its first word. */
const inChinese = (sentence: Sentence, first: number): StatedDay | null => {
  const { words, mentions } = mentionsIn(sentence)
  for (const { start, end, told } of mentions) {
    if (told.kind !== 'point' || told.day?.is !== 'of-month') continue
    const { year, piece, day } = told
    const isDateline = sentence.start + end <= first
    // 3日 alone is counted from the day that is looked for.
    if (piece ? piece.is !== 'month' : !isDateline) continue
    if ((year && year.is !== 'written') || (!isDateline && tenseAt(words, start, end) === 'ahead')) continue
    return {
      where: isDateline ? 'dateline' : 'lead',
      words: sentence.text.slice(start, end),
      day: day.day,
      ...(piece?.is === 'month' ? { month: piece.month } : {}),
      ...(year ? { year: year.year } : {}),
    }
  }
  return null
}

/** The first sentence of each of the first lines: above the lead may stand who wrote it. */
const firstSentences = ({ sentences, zones }: Article): number[] => {
  const lines = zones.flatMap(({ kind }, zone) => (kind === 'lead' || kind === 'body' ? [zone] : []))
  return lines
    .slice(0, FIRST_LINES - 1)
    .map((line) => sentences.findIndex(({ zone }) => zone === line))
    .filter((index) => index >= 0)
}

const fromText = (article: Article): StatedDay | null => {
  const days = firstSentences(article).flatMap((index) => {
    const sentence = article.sentences[index] as Sentence
    const first = article.language === 'en' ? 0 : (readArticle(article).readings[index]?.words[0]?.start ?? 0)
    const day = article.language === 'en' ? inEnglish(sentence) : inChinese(sentence, first)
    return day ? [day] : []
  })
  return days.find(({ where }) => where === 'dateline') ?? days[0] ?? null
}

/** The day that an article states of itself; null when it states none. */
export const statedDay = (article: Article): StatedDay | null => {
  const found = fromOwnLine(article)
  if (found) return found
  const shadow = article.language === 'zh-Hant' ? simplifiedArticle(article) : article
  return fromText(shadow)
}

/** So many months are looked through for a day; the 29th of February comes every eight years at least. */
const MONTHS_BACK = 8 * 12

/** The last month in which the day may lie: of an earlier year that is stated, December. */
const fromYearOf = ({ year }: StatedDay, last: { readonly year: number; readonly month: number }) =>
  year !== undefined && year < last.year ? { year, month: 12 } : last

/**
 * The latest day that is what an article states of itself.
 *
 * @param latest no later than this day, `YYYY-MM-DD`
 * @param bounds between which days the article must have appeared, where its text tells
 * @returns `YYYY-MM-DD`; null when no such day lies within them
 */
export const latestDayOf = (
  stated: StatedDay,
  latest: string,
  bounds: PublicationInterval | null = null,
): string | null => {
  const end = bounds && bounds.end < latest ? bounds.end : latest
  const last = parseYmd(end)
  if (!last) return null
  let { year, month } = fromYearOf(stated, last)
  for (let back = 0; back < MONTHS_BACK; back++) {
    const date = { year, month, day: stated.day }
    const isMeant = (stated.year ?? year) === year && (stated.month ?? month) === month && isDate(date)
    const value = isMeant ? (timexOf(dayOf(date)) ?? '') : ''
    if (value !== '' && value <= end) return bounds && value < bounds.start ? null : value
    month--
    if (month === 0) {
      month = 12
      year--
    }
  }
  return null
}

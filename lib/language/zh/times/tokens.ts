import { CharacterSet } from '#lib/article/character-set'
import { isDate } from '#lib/language/time/calendar'
import { NUMERAL_BEGINS, type Numeral, numeralAt } from '#lib/language/zh/numerals'
import { LONGEST_WORD, type Meaning, WORDS } from '#lib/language/zh/times/lexicon'

/** A numeral, a word of the lexicon, or a time written in figures (2021-12-30, 15:35), where it stands in its sentence. */
export interface Token {
  readonly start: number
  readonly end: number
  /** Whether nothing but blanks stands between it and the token before. */
  readonly joined: boolean
  readonly numeral?: Numeral
  readonly meanings: readonly Meaning[]
  readonly date?: { readonly year: number; readonly month: number; readonly day: number }
  readonly clock?: { readonly hour: number; readonly minute: number }
}

const NUMBERS = new CharacterSet(NUMERAL_BEGINS)
const WORD_BEGINS = new CharacterSet([...new Set([...WORDS.keys()].map((word) => word.charAt(0)))].join(''))
const FIGURES = new CharacterSet('0123456789０１２３４５６７８９')
const LATIN = CharacterSet.matching(/[A-Za-zＡ-Ｚａ-ｚ]/)
const BLANKS = new CharacterSet(' \u00A0\u3000\u2002\u2003\t')
const SEPARATORS = new CharacterSet('-/.．／')
const COLONS = new CharacterSet(':：')
const NONE: readonly Meaning[] = []

const figuresAt = (text: string, at: number, most: number): { end: number; value: number } | null => {
  let end = at
  while (end < at + most && FIGURES.has(text.charCodeAt(end))) end++
  if (end === at || FIGURES.has(text.charCodeAt(end))) return null
  return { end, value: Number(text.slice(at, end).normalize('NFKC')) }
}

/** 2021-12-30, 2021/12/30, 2021.12.30: the same mark twice. */
const dateAt = (text: string, at: number): { end: number; date: NonNullable<Token['date']> } | null => {
  const year = figuresAt(text, at, 4)
  if (!year || year.end - at !== 4 || !SEPARATORS.has(text.charCodeAt(year.end))) return null
  const month = figuresAt(text, year.end + 1, 2)
  if (!month || text[month.end] !== text[year.end]) return null
  const day = figuresAt(text, month.end + 1, 2)
  if (
    !day ||
    (SEPARATORS.has(text.charCodeAt(day.end)) &&
      FIGURES.has(text.charCodeAt(day.end + 1)) &&
      text[day.end] === text[year.end])
  )
    return null
  const date = { year: year.value, month: month.value, day: day.value }
  return isDate(date) ? { end: day.end, date } : null
}

/** 15:35, 15:35:20. */
const clockAt = (text: string, at: number): { end: number; clock: NonNullable<Token['clock']> } | null => {
  const hour = figuresAt(text, at, 2)
  if (!hour || hour.value > 24 || !COLONS.has(text.charCodeAt(hour.end))) return null
  const minute = figuresAt(text, hour.end + 1, 2)
  if (!minute || minute.end - hour.end !== 3 || minute.value > 59) return null
  const second = COLONS.has(text.charCodeAt(minute.end)) ? figuresAt(text, minute.end + 1, 2) : null
  return { end: second ? second.end : minute.end, clock: { hour: hour.value, minute: minute.value } }
}

/** The longest word of the lexicon at an offset. */
const wordAt = (text: string, at: number): { end: number; meanings: readonly Meaning[] } | null => {
  for (let length = Math.min(LONGEST_WORD, text.length - at); length > 0; length--) {
    const meanings = WORDS.get(text.slice(at, at + length))
    if (meanings) return { end: at + length, meanings }
  }
  return null
}

/**
 * Behind a number a unit stands by itself: the week of 两周一次 and not its Monday, the year of 2021年底 and not 年底 of the year
 * that is told of.
 */
const UNITS_BEHIND_NUMBERS: Readonly<Record<string, number>> = { 周: 1, 星: 2, 礼: 2, 年: 1, 月: 1 }
const ALONE: ReadonlySet<Meaning['is']> = new Set(['weekday', 'edge', 'year'])

const skipBlanks = (text: string, at: number): number => {
  let end = at
  while (BLANKS.has(text.charCodeAt(end))) end++
  return end
}

/** Codes and versions: i9, G331, 4G, A12; but 3:30pm. */
const isCode = (text: string, start: number, end: number): boolean =>
  LATIN.has(text.charCodeAt(start - 1)) || LATIN.has(text.charCodeAt(end))

type LooseToken = Omit<Token, 'joined'>

/** A day or an hour in figures alone. */
const timeInFiguresAt = (text: string, at: number): LooseToken | null => {
  if (!FIGURES.has(text.charCodeAt(at))) return null
  const date = dateAt(text, at)
  if (date) return { start: at, end: date.end, date: date.date, meanings: NONE }
  const clock = clockAt(text, at)
  return clock && { start: at, end: clock.end, clock: clock.clock, meanings: NONE }
}

const tokenAt = (text: string, at: number, afterNumber: boolean): LooseToken | null => {
  const inFigures = timeInFiguresAt(text, at)
  if (inFigures) return inFigures
  const code = text.charCodeAt(at)
  const word = WORD_BEGINS.has(code) ? wordAt(text, at) : null
  const numeral = NUMBERS.has(code) ? numeralAt(text, at) : null
  if (numeral && (!word || numeral.end >= word.end)) {
    const meanings = word && word.end === numeral.end ? word.meanings : NONE
    return { start: at, end: numeral.end, meanings, ...(isCode(text, at, numeral.end) ? {} : { numeral }) }
  }
  const unit = word && afterNumber ? UNITS_BEHIND_NUMBERS[text[at] ?? ''] : undefined
  if (word && unit !== undefined && word.end > at + unit && ALONE.has((word.meanings[0] as Meaning).is))
    return { start: at, end: at + unit, meanings: WORDS.get(text.slice(at, at + unit)) ?? NONE }
  return word && { start: at, end: word.end, meanings: word.meanings }
}

/** 3 of 3年内, 半 of 半年内. */
const isCounting = ({ numeral, meanings }: LooseToken): boolean =>
  numeral !== undefined || meanings.some(({ is }) => is === 'half')

/** All tokens of a sentence that may tell a time, in order; the words between them are left out. */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = []
  let end = -1
  for (let at = 0; at < text.length; ) {
    const before = tokens.at(-1)
    const found = tokenAt(text, at, end === at && before !== undefined && isCounting(before))
    if (!found) {
      at++
      continue
    }
    tokens.push({ ...found, joined: end >= 0 && skipBlanks(text, end) === at })
    end = found.end
    at = Math.max(found.end, at + 1)
  }
  return tokens
}

import { fullYearAt, ordinalAt, shortYearAt } from '#lib/language/en/times/names'
import type { Point, Shape } from '#lib/language/en/times/shape'
import {
  BEFORE_NOUN,
  BEFORE_YEAR,
  COUNTED_NOUNS,
  DECADES,
  FUNCTION_WORDS,
} from '#lib/language/en/times/words'
import { type Found, isDash, type Token, textAt, wordAt } from '#lib/language/en/tokens'

/** Years, decades and centuries: in 1996, the 1996 bombing, 1985-87, the 1990s, the 5th century BC, fiscal 2024. */

const vagueCalendar: Shape = { kind: 'unplaced', why: 'calendar' }

const ERAS: ReadonlyMap<string, 'before' | 'after'> = new Map([
  ['bc', 'before'],
  ['b.c.', 'before'],
  ['bce', 'before'],
  ['b.c.e.', 'before'],
  ['ad', 'after'],
  ['a.d.', 'after'],
  ['ce', 'after'],
  ['c.e.', 'after'],
])
const eraAt = (tokens: readonly Token[], index: number): 'before' | 'after' | undefined => {
  const token = tokens[index]
  return token && token.text === token.text.toUpperCase() ? ERAS.get(token.lower) : undefined
}

const wholeNumber = (token: Token | undefined): number | null =>
  token?.kind === 'number' && token.text.length <= 4 && !token.text.includes('.') ? Number(token.text) : null

/** 490 BC, AD 79, 79 AD. */
export const eraYearAt = (tokens: readonly Token[], index: number): Found<Shape> | null => {
  const isAd = eraAt(tokens, index) === 'after' && tokens[index]?.lower.startsWith('a')
  const year = wholeNumber(tokens[isAd ? index + 1 : index])
  if (year === null || year === 0) return null
  if (isAd) return { value: { kind: 'year', year }, next: index + 2 }
  const era = eraAt(tokens, index + 1)
  if (!era) return null
  return { value: { kind: 'year', year: era === 'before' ? 1 - year : year }, next: index + 2 }
}

/** the 19th century, the nineteenth century, 21st-century, the 5th century BC. */
export const centuryAt = (tokens: readonly Token[], index: number): Found<Shape> | null => {
  const nth = ordinalAt(tokens, wordAt(tokens, index) === 'the' ? index + 1 : index)
  if (!nth) return null
  const at = textAt(tokens, nth.next) === '-' ? nth.next + 1 : nth.next
  const word = wordAt(tokens, at)
  if (word !== 'century' && word !== 'centuries') return null
  const era = eraAt(tokens, at + 1)
  const century = era === 'before' ? -nth.value : nth.value - 1
  return { value: { kind: 'century', index: century }, next: era ? at + 2 : at + 1 }
}

const isApostrophe = (text: string): boolean => text === "'" || text === '’' || text === '‘'

const EDGES_OF_DECADE: ReadonlySet<string> = new Set(['the', 'early', 'late', 'mid'])

/** 1990s, 1990's, '90s, nineties. */
export const decadeAt = (tokens: readonly Token[], start: number): Found<Shape> | null => {
  const index = wordAt(tokens, start) === 'the' ? start + 1 : start
  const named = DECADES.get(wordAt(tokens, index))
  if (named !== undefined)
    return index > start || EDGES_OF_DECADE.has(wordAt(tokens, index - 1))
      ? { value: { kind: 'decade', year: 1900 + named }, next: index + 1 }
      : null
  const isShort = isApostrophe(textAt(tokens, index))
  const figures = tokens[isShort ? index + 1 : index]
  if (figures?.kind !== 'number' || figures.text.length !== (isShort ? 2 : 4) || !figures.text.endsWith('0'))
    return null
  if (isShort && figures.spaced) return null
  const ending = tokens[isShort ? index + 2 : index + 1]
  if (!ending || ending.spaced || !['s', "'s", '’s'].includes(ending.lower)) return null
  const year = Number(figures.text) + (isShort ? 1900 : 0)
  return { value: { kind: 'decade', year }, next: isShort ? index + 3 : index + 2 }
}

/** fiscal 2024, fiscal year 2024, FY24, the 2024 financial year: whose year begins when is not told. */
export const financialYearAt = (tokens: readonly Token[], index: number): Found<Shape> | null => {
  const word = wordAt(tokens, index)
  if (word === 'fy') {
    const figures = tokens[index + 1]
    return figures?.kind === 'number' ? { value: vagueCalendar, next: index + 2 } : null
  }
  if (word === 'fiscal' || word === 'financial') {
    const next = wordAt(tokens, index + 1) === 'year' ? index + 2 : index + 1
    const year = fullYearAt(tokens, next)
    return year && { value: vagueCalendar, next: year.next }
  }
  const year = fullYearAt(tokens, index)
  const behind = year && wordAt(tokens, year.next)
  if (year && (behind === 'fiscal' || behind === 'financial') && wordAt(tokens, year.next + 1) === 'year')
    return { value: vagueCalendar, next: year.next + 2 }
  return null
}

const COMPOUND_BEFORE: ReadonlySet<string> = new Set(['mid', 'early', 'late', 'post', 'pre', 'then', 'circa'])

/** Whether what stands around four figures makes them a year, and no number of things. */
const isYearHere = (tokens: readonly Token[], index: number, next: number, inList: boolean): boolean => {
  const before = tokens[index - 1]
  const behind = tokens[next]
  if (behind?.kind === 'word' && COUNTED_NOUNS.has(behind.lower)) return false
  if (behind && !behind.spaced && (behind.text === '-' || behind.text === '/' || behind.kind === 'word'))
    return false
  if (inList) return true
  if (before === undefined) return behind?.kind === 'word' && FUNCTION_WORDS.has(behind.lower)
  if (before.text === '(' || before.text === '[')
    return behind?.text === ')' || behind?.text === ']' || behind?.text === ','
  if (before.text === '-') return COMPOUND_BEFORE.has(wordAt(tokens, index - 2))
  if (before.kind !== 'word') return false
  if (BEFORE_YEAR.has(before.lower)) return true
  return BEFORE_NOUN.has(before.lower) && behind?.kind === 'word' && !FUNCTION_WORDS.has(behind.lower)
}

const joins = (tokens: readonly Token[], index: number, from: number): boolean => {
  const text = tokens[index]?.lower ?? ''
  if (isDash(text)) return tokens[index]?.spaced === false || wordAt(tokens, from - 1) === 'from'
  if (text === '/') return tokens[index]?.spaced === false
  const before = wordAt(tokens, from - 1)
  if (text === 'and') return before === 'between'
  return (text === 'to' || text === 'through' || text === 'until') && (before === 'from' || text !== 'until')
}

/** 1985-87, 1985–1987, 1998/99, from 1985 to 1987, between 1985 and 1987. */
export const yearRangeAt = (tokens: readonly Token[], index: number): Found<Shape> | null => {
  const from = fullYearAt(tokens, index)
  if (!from || !joins(tokens, from.next, index)) return null
  const before = tokens[index - 1]
  if (
    before &&
    !tokens[index]?.spaced &&
    (before.kind !== 'mark' || isDash(before.text) || before.text === '/')
  )
    return null
  if (before && '$€£¥'.includes(before.text)) return null
  const behind = tokens[from.next + 1]
  if (behind?.kind !== 'number') return null
  const isShort = behind.text.length === 2 && !behind.spaced
  const to = isShort
    ? Math.floor(from.value / 100) * 100 + Number(behind.text)
    : (fullYearAt(tokens, from.next + 1)?.value ?? 0)
  const next = from.next + 2
  const after = tokens[next]
  if (to <= from.value || to - from.value > 500) return null
  if (after?.kind === 'word' && COUNTED_NOUNS.has(after.lower)) return null
  if (after && !after.spaced && (after.text === '-' || after.text === '/')) return null
  const ends: readonly Point[] = [from.value, to].map((year) => ({ kind: 'year', year }))
  const [first, last] = ends
  return first && last ? { value: { kind: 'range', from: first, to: last }, next } : null
}

/**
 * A bare year: 1996, '96.
 *
 * @param inList a year stands before it: in 1994, 1995 and 1997
 */
export const yearAt = (tokens: readonly Token[], index: number, inList: boolean): Found<Shape> | null => {
  const short = BEFORE_YEAR.has(wordAt(tokens, index - 1)) ? shortYearAt(tokens, index) : null
  const full = fullYearAt(tokens, index)
  const year = short ?? (full && isYearHere(tokens, index, full.next, inList) ? full : null)
  return year && { value: { kind: 'year', year: year.value }, next: year.next }
}

import {
  type CalendarName,
  MONTH_NAMES,
  ORDINAL_ENDINGS,
  ORDINAL_TENS,
  ORDINALS,
  WEEKDAY_NAMES,
} from '#lib/language/en/times/words'
import { type Found, isCapital, type Token, textAt, wordAt } from '#lib/language/en/tokens'

/** Months, weekdays, days and years: the terminals of the grammar. */

export interface NameTold extends CalendarName {
  /** An abbreviation with its stop. */
  readonly hasStop: boolean
}

const nameAt = (
  tokens: readonly Token[],
  index: number,
  names: ReadonlyMap<string, CalendarName>,
): Found<NameTold> | null => {
  const token = tokens[index]
  if (!token || !isCapital(token)) return null
  const name = names.get(token.lower)
  if (!name) return null
  const stop = tokens[index + 1]
  const hasStop = name.isShort && stop?.text === '.' && !stop.spaced
  return { value: { ...name, hasStop }, next: hasStop ? index + 2 : index + 1 }
}

export const monthAt = (tokens: readonly Token[], index: number): Found<NameTold> | null =>
  nameAt(tokens, index, MONTH_NAMES)

export const weekdayAt = (tokens: readonly Token[], index: number): Found<NameTold> | null =>
  nameAt(tokens, index, WEEKDAY_NAMES)

/** third, 3rd, twenty-first. */
export const ordinalAt = (tokens: readonly Token[], index: number): Found<number> | null => {
  const token = tokens[index]
  if (token?.kind === 'number') {
    const ending = tokens[index + 1]
    const isOrdinal = ending !== undefined && !ending.spaced && ORDINAL_ENDINGS.has(ending.lower)
    return isOrdinal && !token.text.includes('.') && !token.text.includes(',')
      ? { value: Number(token.text), next: index + 2 }
      : null
  }
  const word = wordAt(tokens, index)
  const tens = ORDINAL_TENS.get(word)
  if (tens !== undefined) {
    const behind = textAt(tokens, index + 1) === '-' ? index + 2 : index + 1
    const one = ORDINALS.get(wordAt(tokens, behind))
    return one !== undefined && one < 10 ? { value: tens + one, next: behind + 1 } : null
  }
  const value = ORDINALS.get(word)
  return value === undefined ? null : { value, next: index + 1 }
}

/** A day of a month: 4, 4th, fourth; no 4.5, 4:30 or 4%. */
export const dayAt = (tokens: readonly Token[], index: number): Found<number> | null => {
  const ordinal = ordinalAt(tokens, index)
  if (ordinal) return ordinal.value >= 1 && ordinal.value <= 31 ? ordinal : null
  const token = tokens[index]
  if (token?.kind !== 'number' || token.text.length > 2) return null
  const value = Number(token.text)
  const behind = tokens[index + 1]
  const isGlued =
    behind !== undefined &&
    !behind.spaced &&
    (behind.text === ':' || behind.text === '%' || behind.text === '/')
  return value >= 1 && value <= 31 && !isGlued ? { value, next: index + 1 } : null
}

/** Four figures that can be a year, without a comma, a currency or what would make them a part of something else. */
export const fullYearAt = (tokens: readonly Token[], index: number): Found<number> | null => {
  const token = tokens[index]
  if (token?.kind !== 'number' || token.text.length !== 4) return null
  const year = Number(token.text)
  if (!Number.isInteger(year) || year < 1000 || year > 2199) return null
  const behind = tokens[index + 1]
  if (behind && !behind.spaced && (behind.text === '%' || behind.text === ':' || behind.kind === 'number'))
    return null
  return { value: year, next: index + 1 }
}

const isApostrophe = (text: string): boolean => text === "'" || text === '’' || text === '‘'

/** Years told by two figures reach from fifty years ago to some years ahead of now in any news. */
const FIRST_OF_TWO_FIGURES = 30
export const yearOfTwoFigures = (figures: number): number =>
  figures < FIRST_OF_TWO_FIGURES ? 2000 + figures : 1900 + figures

/** '08: an apostrophe and two figures. */
export const shortYearAt = (tokens: readonly Token[], index: number): Found<number> | null => {
  const [mark, figures] = [tokens[index], tokens[index + 1]]
  if (!mark || !isApostrophe(mark.text) || figures?.kind !== 'number' || figures.spaced) return null
  if (figures.text.length !== 2 || wordAt(tokens, index + 2) === 's') return null
  return { value: yearOfTwoFigures(Number(figures.text)), next: index + 2 }
}

/** 2021 or '21 behind a month or a day, with or without a comma. */
export const yearBehind = (tokens: readonly Token[], index: number): Found<number> | null => {
  const at = textAt(tokens, index) === ',' ? index + 1 : index
  const year = fullYearAt(tokens, at)
  if (year) return year
  return at === index ? shortYearAt(tokens, index) : null
}

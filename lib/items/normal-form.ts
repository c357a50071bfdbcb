import { englishNormalForm } from '#lib/items/english/normal-form'
import { remember } from '#lib/items/remember'

const DIGITS = '零一二三四五六七八九'
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** Numerals that count something or stand in a row; a single one inside a name (三星) is left alone. */
const NUMERAL =
  /[零一二三四五六七八九十百千]+(?=[年月日号点时分秒个名人次万亿位岁天周小%])|[零一二三四五六七八九十百千]{2,}|^[零一二三四五六七八九十]$/gu

const additive = (run: string): number => {
  let total = 0
  let pending = 0
  for (const sign of run) {
    const unit = UNITS[sign]
    if (unit === undefined) pending = DIGITS.indexOf(sign)
    else {
      total += (pending || 1) * unit
      pending = 0
    }
  }
  return total + pending
}

const arabic = (run: string): string =>
  /[十百千]/u.test(run) ? String(additive(run)) : [...run].map((sign) => DIGITS.indexOf(sign)).join('')

const withArabicNumerals = (text: string): string =>
  text
    .replace(/[〇○]/gu, '零')
    .replace(/[两兩](?=[年月日点个名人次万亿位岁天周小])/gu, '二')
    .replace(/百分之([\d.零一二三四五六七八九十百千]+)/gu, '$1%')
    .replace(NUMERAL, arabic)

const YEAR_MONTH_DAY = /(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})(?:[日号]|(?!\d))/gu
const YEAR_MONTH = /(\d{4})(?:年|[-/.])(\d{1,2})(?:月份?|(?!\d))/gu
const MONTH_DAY = /(?<!\d|⁄)(\d{1,2})(?:月|[-/])(\d{1,2})(?:[日号]|(?!\d))/gu

const unpadded = (_: string, ...parts: unknown[]): string =>
  parts
    .filter((part) => typeof part === 'string' && /^\d{1,4}$/u.test(part))
    .map(Number)
    .join('⁄')

/** 2022-01-10, 2022年1月10日 and 2022/1/10 are one date: 2022⁄1⁄10. */
const withOneDateForm = (text: string): string =>
  text
    .replace(/(?<=[年月日号])(?:到|[-~～—–－]+)(?=\d)/gu, '至')
    .replace(YEAR_MONTH_DAY, unpadded)
    .replace(YEAR_MONTH, unpadded)
    .replace(MONTH_DAY, unpadded)
    .replace(/月份/gu, '月')

/**
 * What a typed answer says, without how it is written: width, letter case, spaces, punctuation, Chinese or Arabic
 * numerals, and the several ways of writing a date in figures. Equal normal forms are equal answers.
 */
export const normalForm = remember((text: string): string =>
  withOneDateForm(
    withArabicNumerals(englishNormalForm(text.normalize('NFKC').toLowerCase()).replace(/\s+/gu, '')),
  )
    .replace(/(?<=\d),(?=\d{3})/gu, '')
    .replace(/(?<=\d)\.(?=\d)/gu, '点')
    .replace(/^[-−](?=\d)/u, '负')
    .replace(/[^\P{P}%]+/gu, ''),
)

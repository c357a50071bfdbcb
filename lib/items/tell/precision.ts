import type { GivenParts } from '#lib/items/accepted-dates'
import type { Tongue } from '#lib/items/ask/tongue'

/** How precise a date is wanted, said behind the blank it is to be written in. */

type Unit = 'year' | 'month' | 'day'

const CALENDAR = /^\d{4}(?:-(\d{2})(?:-(\d{2}))?)?$/u

const BY_TONGUE: Readonly<Record<Tongue, (units: readonly Unit[]) => string>> = {
  zh: (units) => {
    const signs: Readonly<Record<Unit, string>> = { year: '年', month: '月', day: '日' }
    return `（${units.map((unit) => signs[unit]).join('、')}）`
  },
  // As a date is written: month, day and year.
  en: (units) => {
    const order: readonly Unit[] = ['month', 'day', 'year']
    const words = order.filter((unit) => units.includes(unit))
    const [last = '', ...before] = [...words].reverse()
    return ` (${before.length > 0 ? `${before.reverse().join(', ')} and ` : ''}${last})`
  },
}

/**
 * What a teacher writes behind a blank for a date: （年、月）, (month and year). A year that nobody need write is not asked
 * for.
 *
 * @param value TIMEX3; of what is no year, month or day nothing can be said
 * @returns nothing where nothing can be said
 */
export const precisionAsked = (tongue: Tongue, value: string, { year }: GivenParts): string => {
  const match = CALENDAR.exec(value)
  if (!match) return ''
  const units: Unit[] = [
    ...(year && match[1] ? [] : (['year'] as const)),
    ...(match[1] ? (['month'] as const) : []),
    ...(match[2] ? (['day'] as const) : []),
  ]
  return BY_TONGUE[tongue](units)
}

/** 5月3日至5日 is written in few ways; 前七个月, 2016年至2018年, 1月至7月 in more than can be listed. */
export const hasManyForms = (value: string): boolean =>
  value.includes('/') && !/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/u.test(value)

/** 5 in a blank behind which （月） is asked for: the month as a figure, by whatever words the article tells it. */
export const figureAsked = (hint: string, value: string): readonly string[] =>
  hint === '（月）' ? [String(Number(value.slice(5, 7)))] : []

/** What `precisionAsked` writes. */
const ASKED = /^(?:（[年月日、]+）| \((?:(?:month|day|year)(?:, | and )?)+\))/u

/** What stands behind a blank, once it is filled in: nothing is to be said of what was asked for any more. */
export const withoutPrecision = (behind: string): string => behind.replace(ASKED, '')

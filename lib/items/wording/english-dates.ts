import type { TimeModifier } from '#lib/facts/fact'
import { MONTH_NAMES } from '#lib/items/accepted-dates'

const calendar = (value: string): string | null => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(value)
  if (!match) return null
  const [, year, month, day] = match
  const name = month === undefined ? undefined : MONTH_NAMES[Number(month) - 1]
  return [name, day === undefined ? undefined : `${Number(day)},`, year].filter(Boolean).join(' ')
}

/** January 10, 2022; June 2021; 1985; May 3, 2018 to May 4, 2018. Null for what is no plain date. */
export const shownDate = (value: string, mod?: TimeModifier): string | null => {
  const ends = value.split('/').map(calendar)
  const [from, to] = ends
  if ((mod !== undefined && mod !== 'APPROX') || !from || ends.length > 2) return null
  return ends.length === 1 ? from : to ? `${from} to ${to}` : null
}

/** A shown date as an adverbial: on January 10, 2022; in June 2021; from May 3, 2018 to May 4, 2018. */
export const adverbial = (date: string): string => {
  if (date.includes(' to ')) return `from ${date}`
  return date.includes(',') ? `on ${date}` : `in ${date}`
}

/** What a stem asks for when it asks for a date of this precision. */
export const whichDate = (value: string): string => {
  if (value.includes('/')) return 'On what dates'
  if (value.length === 10) return 'On what date'
  return value.length === 7 ? 'In what month' : 'In what year'
}

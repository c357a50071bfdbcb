import { type Interval, intervalOf } from '#lib/items/interval'
import { remember } from '#lib/items/remember'

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const pad = (digits: string | number): string => String(digits).padStart(2, '0')

const chineseValue = (text: string): string | null => {
  const match = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?[初底]?$/u.exec(text)
  if (!match?.[1]) return null
  const [, year, month, day] = match
  return [year, ...(month ? [pad(month)] : []), ...(day ? [pad(day)] : [])].join('-')
}

const englishValue = (text: string): string | null => {
  const match = /^(?:([A-Z][a-z]+) )?(?:(\d{1,2}), )?(\d{4})$/u.exec(text)
  if (!match?.[3]) return null
  const month = match[1] === undefined ? 0 : MONTHS.indexOf(match[1].toLowerCase()) + 1
  if (match[1] !== undefined && month === 0) return null
  return [match[3], ...(month ? [pad(month)] : []), ...(match[2] ? [pad(match[2])] : [])].join('-')
}

/** 2018年5月3日至4日: the second end has the year, and the month, of the first. */
const completed = (to: string, from: string): string => {
  const shared = /^\d{1,2}月/u.test(to) ? /^\d{4}年/u : /^\d{1,2}日/u.test(to) ? /^\d{4}年\d{1,2}月/u : null
  return `${shared?.exec(from)?.[0] ?? ''}${to}`
}

/** What an option that is a date says, read anew from its words; null for what is no date. */
export const readDate = remember((text: string): Interval | null => {
  const [from = '', ...others] = text.split(/至| to /u)
  const values = [from, ...others.map((to) => completed(to, from))].map(
    (part) => chineseValue(part) ?? englishValue(part),
  )
  return values.every((value) => value !== null) ? intervalOf(values.join('/')) : null
})

import { MONTH_NAMES } from '#lib/items/accepted'
import { type Interval, intervalOf } from '#lib/items/interval'

const pad = (part: string): string => part.padStart(2, '0')

const chineseValue = (text: string): string | null => {
  const match = /^(\d{4})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?[初底末]?$/u.exec(text)
  return match
    ? [
        match[1],
        ...match
          .slice(2, 4)
          .filter(Boolean)
          .map((part) => pad(part ?? '')),
      ].join('-')
    : null
}

const englishValue = (text: string): string | null => {
  const match = /^(?:([A-Z][a-z]+) )?(?:(\d{1,2}), )?(\d{4})$/u.exec(text)
  if (!match) return null
  const month = MONTH_NAMES.findIndex((name) => match[1]?.startsWith(name) ?? false) + 1
  return [match[3], ...(month ? [pad(`${month}`)] : []), ...(match[2] ? [pad(match[2])] : [])].join('-')
}

/** What a date written in an option covers, read from its words alone; null when it is no date. */
export const readDate = (text: string): Interval | null => {
  const ends = text.split(/至| to /u).map((end) => chineseValue(end.trim()) ?? englishValue(end.trim()))
  return ends.some((end) => end === null) ? null : intervalOf(ends.join('/'))
}

import type { Language } from '#lib/article/article'
import type { TimeModifier } from '#lib/facts/fact'
import { distinctForms } from '#lib/items/distinct-forms'
import { normalForm } from '#lib/items/normal-form'

/** What the stem already says of the date asked for, so that the learner need not write it again. */
export interface GivenParts {
  readonly year?: boolean
  readonly month?: boolean
  readonly day?: boolean
}

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** 初 and 底 of a month and of a year; the thirds of ten days are a month's alone. */
const EDGES: Readonly<
  Record<'START' | 'END', { readonly month: readonly string[]; readonly year: readonly string[] }>
> = {
  START: { month: ['初', '上旬', '月初'], year: ['初', '年初'] },
  END: { month: ['底', '末', '下旬', '月底', '月末'], year: ['底', '末', '年底', '年末'] },
}

const englishDate = (year: number, month: number, day: number | null, given: GivenParts): string[] => {
  const names = [MONTH_NAMES[month - 1] ?? '', (MONTH_NAMES[month - 1] ?? '').slice(0, 3)]
  return names.flatMap((name) => {
    const short = day === null ? [name] : [`${name} ${day}`, `${day} ${name}`]
    const full = day === null ? [`${name} ${year}`] : [`${name} ${day}, ${year}`, `${day} ${name} ${year}`]
    return [...full, ...(given.year ? short : [])]
  })
}

const chineseDate = (year: number, month: number | null, day: number | null, given: GivenParts): string[] => {
  if (month === null) return [`${year}年`, `${year}`]
  const monthDay = day === null ? `${month}月` : `${month}月${day}日`
  return [
    `${year}年${monthDay}`,
    ...(given.year ? [monthDay] : []),
    ...(given.month && day !== null ? [`${day}日`, `${day}号`] : []),
  ]
}

/** 15:35 as it is said: 15点35分, 下午3点35分, 下午3:35 and, since nobody is misled, 3点35分. */
const clockForms = (hour: number, minute: number): string[] => {
  const part = hour < 6 ? '凌晨' : hour < 12 ? '上午' : hour < 13 ? '中午' : hour < 18 ? '下午' : '晚上'
  const half = hour > 12 ? hour - 12 : hour
  const tails = (h: number): string[] =>
    minute === 0
      ? [`${h}点`, `${h}时`, `${h}:00`]
      : [
          `${h}点${minute}分`,
          `${h}时${minute}分`,
          `${h}:${String(minute).padStart(2, '0')}`,
          `${h}点${minute}`,
        ]
  const halves = [...tails(half), ...(minute === 30 ? [`${half}点半`] : [])]
  return [...tails(hour), ...halves.map((form) => part + form), ...halves]
}

const calendarForms = (value: string, given: GivenParts, language: Language): string[] => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T(\d{2}):(\d{2}))?$/u.exec(value)
  if (!match) return []
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0) || null, Number(match[3] ?? 0) || null]
  const dates = [
    ...(language === 'en' && month !== null ? englishDate(year, month, day, given) : []),
    // 1995年 is no answer to an English question.
    ...(language === 'en' && month === null ? [`${year}`] : chineseDate(year, month, day, given)),
  ]
  if (match[4] === undefined) return dates
  const clocks = clockForms(Number(match[4]), Number(match[5]))
  return [...dates.flatMap((date) => clocks.map((clock) => date + clock)), ...(given.day ? clocks : [])]
}

/** 5月3日至4日: both ends, the second with and without what it shares with the first. */
const rangeForms = (value: string, given: GivenParts, language: Language): string[] => {
  const [from, to, ...more] = value.split('/')
  if (from === undefined || to === undefined || more.length > 0 || from.length !== to.length) return []
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  const sameMonth = sameYear && from.slice(0, 7) === to.slice(0, 7)
  const ends = calendarForms(to, { ...given, year: given.year || sameYear, month: sameMonth }, language)
  return calendarForms(from, given, language).flatMap((start) =>
    ends
      .filter((end) => /\d{4}/u.test(start) || !/\d{4}/u.test(end))
      .map((end) => `${start}${language === 'en' ? ' to ' : '至'}${end}`),
  )
}

const PARTS: Readonly<Record<string, readonly string[]>> = {
  MO: ['早上', '上午', '早晨'],
  MI: ['中午'],
  AF: ['下午'],
  EV: ['晚', '晚上', '当晚', '晚间', '夜'],
  NI: ['晚', '夜', '夜里', '深夜', '夜间'],
}

/** 4日晚: the day with any word for that part of it, and the day alone, which is no mistake. */
const partOfDayForms = (value: string, given: GivenParts, language: Language): string[] => {
  const match = /^(\d{4}-\d{2}-\d{2})T([A-Z]{2})$/u.exec(value)
  if (!match?.[1] || !match[2]) return []
  const days = calendarForms(match[1], given, language)
  return [...days.flatMap((day) => (PARTS[match[2] ?? ''] ?? []).map((part) => day + part)), ...days]
}

/** 2021年12月初: the month with every word for its edge; 年底 alone where the stem gives the year. */
const edgeForms = (
  mod: 'START' | 'END',
  value: string,
  forms: readonly string[],
  { year }: GivenParts,
): string[] => {
  const isYear = /^\d{4}$/u.test(value)
  const words = EDGES[mod][isYear ? 'year' : 'month']
  const alone = isYear && year ? words.filter((word) => word.length > 1) : []
  return [...forms.flatMap((form) => words.map((word) => form + word)), ...alone]
}

const MIDDLE = /中旬$|月中$/u
const ABOUT = /^(?:当地时间|大约|约|近)/u

/** Half of between 2000 and 2013: only the article's own words fit behind between. */
const JOINED_BY_AND = /\d and \d/u

/**
 * How a date is shown as an answer: as the article writes it where that is the same date in full, else spelled out.
 *
 * @param spelled the date in full, as the language writes it
 * @param own the words of the article
 */
export const shownAs = (spelled: string, own: string): string =>
  JOINED_BY_AND.test(own) || normalForm(own) === normalForm(spelled) ? own : spelled

/**
 * Every accepted way of giving a date or time of day. The verbatim form stays first; forms that leave out the year
 * (the month, the day) are accepted only where the stem gives it, or where the article leaves it out as well.
 *
 * @param value TIMEX3; values other than calendar dates (weeks, ranges, durations) are accepted verbatim only
 */
export const acceptedDates = (
  verbatim: string,
  value: string,
  { given = {}, mod, language }: { given?: GivenParts; mod?: TimeModifier; language: Language },
): string[] => {
  const forms = [
    ...calendarForms(value, given, language),
    ...rangeForms(value, given, language),
    ...partOfDayForms(value, given, language),
  ]
  const bare = verbatim.replace(ABOUT, '').replace(/(?:左右|前后|许)$/u, '')
  const unbounded = verbatim.replace(/(?:[之以]?[前后]|以来)$/u, '')
  if (mod === 'START' || mod === 'END')
    return distinctForms([verbatim, ...edgeForms(mod, value, forms, given)])
  if (MIDDLE.test(verbatim))
    return distinctForms([verbatim, ...forms.flatMap((form) => [`${form}中旬`, `${form}中`])])
  return mod === undefined || mod === 'APPROX'
    ? distinctForms([verbatim, bare, ...forms, ...(mod ? forms.map((form) => `${form}左右`) : [])])
    : distinctForms([verbatim, unbounded])
}

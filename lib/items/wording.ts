import type { TimeModifier } from '#lib/facts/fact'
import { MONTH_NAMES } from '#lib/items/accepted'
import { isEnglish, type Source } from '#lib/items/source'

/** Puts a verbatim piece in quotation marks; those inside it become the inner kind. */
export const quoted = (source: Source, text: string): string => {
  const inner = text.replace(/[“"](?=\S)/gu, '‘').replace(/[”"]/gu, '’')
  return isEnglish(source) ? `“${inner}”` : `“${inner.replace(/^‘([^‘’]*)’$/u, '$1')}”`
}

/** The last full stop off, for a piece that goes on inside another sentence. */
export const open = (text: string): string => text.replace(/[。．.！!？?；;，,\s]+$/u, '')

const EDGES: Partial<Record<TimeModifier, string>> = { START: '初', END: '底' }

const chinese = (year: number, month: number | null, day: number | null): string =>
  `${year}年${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`

const english = (year: number, month: number | null, day: number | null): string =>
  [month === null ? '' : MONTH_NAMES[month - 1], day === null ? '' : `${day},`, year]
    .filter(Boolean)
    .join(' ')

/**
 * A calendar date as an option is written: 2022年1月10日, 2021年6月, 2021年12月初, 2018年5月3日至2018年5月4日.
 *
 * @returns null for values that are no plain dates (weeks, times, durations)
 */
export const shownDate = (source: Source, value: string, mod?: TimeModifier): string | null => {
  const ends = value.split('/')
  if (ends.length === 2 && mod === undefined) {
    const [from, to] = ends.map((end) => shownDate(source, end))
    return from && to ? `${from}${isEnglish(source) ? ' to ' : '至'}${to}` : null
  }
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(value)
  if (!match) return null
  const parts = [Number(match[1]), Number(match[2] ?? 0) || null, Number(match[3] ?? 0) || null] as const
  if (mod === undefined) return isEnglish(source) ? english(...parts) : chinese(...parts)
  const edge = EDGES[mod]
  return edge && parts[2] === null && !isEnglish(source) ? chinese(...parts) + edge : null
}

/** What a stem asks for when it asks for a date of this precision. */
export const whichDate = (source: Source, value: string): string => {
  if (isEnglish(source)) return value.length === 10 ? 'On what date' : 'When'
  if (value.includes('/')) return '哪几天'
  return value.length === 10 ? '哪一天' : value.length === 7 ? '哪个月' : '哪一年'
}

const PLANNED = /^([^将，,“”]{2,30}?)(?:预计)?(?:将|拟)(?:于|在)?(?![军来近领才门])/u
const SPEECH = /表示|称|宣布|指出|透露|强调|认为|报道|声明/u

/**
 * Puts a date, or the question for it, where a plan has it: 美国和俄罗斯将举行会谈 -> 美国和俄罗斯将在2022年1月10日举行会谈.
 *
 * @returns null where nothing is planned, or where the plan is only spoken of (商务部表示将…: the date is that of the words)
 */
export const withPlannedDate = (event: string, date: string): string | null => {
  const before = PLANNED.exec(event)?.[1]
  return before === undefined || SPEECH.test(before) ? null : event.replace(PLANNED, `$1将在${date}`)
}

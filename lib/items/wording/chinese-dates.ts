import type { TimeModifier } from '#lib/facts/fact'

const EDGES: Partial<Record<TimeModifier, string>> = { START: '初', END: '底' }

const calendar = (year: number, month: number | null, day: number | null): string =>
  `${year}年${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`

/** What the second end of a range need not say again: 2018年5月3日至4日, 2020年1月至9月. */
const withoutShared = (from: string, to: string): string => {
  const month = /^\d{4}年\d{1,2}月(?=\d)/u.exec(to)?.[0]
  if (month && from.startsWith(month)) return to.slice(month.length)
  const year = /^\d{4}年(?=\d)/u.exec(to)?.[0]
  return year && from.startsWith(year) ? to.slice(year.length) : to
}

/** 2022年1月10日, 2021年6月, 2021年12月初, 2018年5月3日至4日; null for what is no plain date. */
export const shownDate = (value: string, mod?: TimeModifier): string | null => {
  const ends = value.split('/')
  if (ends.length === 2 && mod === undefined) {
    const [from, to] = ends.map((end) => shownDate(end))
    return from && to ? `${from}至${withoutShared(from, to)}` : null
  }
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(value)
  if (!match) return null
  const parts = [Number(match[1]), Number(match[2] ?? 0) || null, Number(match[3] ?? 0) || null] as const
  if (mod === undefined || mod === 'APPROX') return calendar(...parts)
  const edge = EDGES[mod]
  return edge && parts[2] === null ? calendar(...parts) + edge : null
}

/** What a stem asks for when it asks for a date of this precision. */
export const whichDate = (value: string): string => {
  if (value.includes('/')) return value.split('/')[0]?.length === 10 ? '哪几天' : '什么时间'
  return value.length === 10 ? '哪一天' : value.length === 7 ? '哪个月' : '哪一年'
}

import type { PointTold } from '#lib/language/time/told'
import type { Part } from '#lib/language/zh/times/clock'
import type { Cursor } from '#lib/language/zh/times/cursor'
import { fromLunar } from '#lib/language/zh/times/lunar'
import { point } from '#lib/language/zh/times/pieces'

/** Days of the moon's calendar: 农历八月十五, 正月初五, 大年初三. */

/** A month of the moon's calendar, whose days can't be told for certain. */
export const NO_DAY = { piece: { is: 'feast', dayIn: () => null } } as const

/** 初三 behind a month of the lunar calendar, or 大年. */
export const lunarDay = (c: Cursor, at: number): { day: number; end: number } | null => {
  const isFirstTen = c.word(at, 'edge') && c.text.charAt(c.startOf(at)) === '初'
  const day = isFirstTen ? c.count(at + 1, 1, 10) : c.count(at, 1, 30)
  if (day === undefined || c.numeral(isFirstTen ? at + 1 : at)?.style !== 'chinese') return null
  // 12月初两国: 两 is no day.
  if (c.text.charAt(c.startOf(isFirstTen ? at + 1 : at)) === '两') return null
  const end = isFirstTen ? at + 2 : at + 1
  return { day, end: !isFirstTen && c.unit(end, 'day-of-month') ? end + 1 : end }
}

const lunarFeast = (told: PointTold, month: number, day: number, isLeap: boolean): PointTold => ({
  ...told,
  piece: { is: 'feast', dayIn: (year) => fromLunar(year, month, day, isLeap) },
})

/** 农历八月十五, 正月初五, 闰二月初一, 十月初一: the calendar of the moon is said, or shows. */
export const lunarDaysAt = (c: Cursor, start: number, told: PointTold, first: boolean): Part[] => {
  const isSaid = c.word(start, 'lunar', first) !== undefined
  let at = isSaid ? start + 1 : start
  const isLeap = c.word(at, 'leap', first && at === start) !== undefined
  if (isLeap) at++
  const isFirst = first && at === start
  const named = c.word(at, 'named-month', isFirst)
  const month = named?.isLunar ? named.month : c.count(at, 1, 12, isFirst)
  const end = named?.isLunar ? at + 1 : c.unit(at + 1, 'month-of-year') ? at + 2 : undefined
  if (month === undefined || end === undefined) return []
  const isLunar = isSaid || isLeap || named?.isLunar === true
  const day = lunarDay(c, end)
  const shows = c.word(end, 'edge') !== undefined && day !== null && c.numeral(at)?.style !== 'arabic'
  if (!day || !(isLunar || shows)) return isLunar ? [{ end, told: { ...told, ...NO_DAY } }] : []
  return [{ end: day.end, told: lunarFeast(told, month, day.day, isLeap) }]
}

/** 大年初三, 大年三十. */
export const newYearDays = (c: Cursor, at: number): Part[] => {
  if (!c.word(at, 'new-year-day', true)) return []
  const day = lunarDay(c, at + 1)
  if (!day) return []
  const told =
    day.day === 30 ? lunarFeast(point({}), 12, 30, false) : lunarFeast(point({}), 1, day.day, false)
  return [{ end: day.end, told }]
}

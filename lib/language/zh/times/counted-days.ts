import type { LengthTime } from '#lib/language/time/time'
import type { Cursor } from '#lib/language/zh/times/cursor'
import { daysListed } from '#lib/language/zh/times/days-listed'

/** Where 日 counts days and names none: 拘留十日, 2、3日内, 4日完成一层的速度. */

const CONTINUES = ['连续', '持续', '一连', '长达', '为期', '历时']
/** Verbs right behind which days are counted: 拘留十日, 推迟一天. */
const COUNTED =
  '拘留 羁押 拘役 监禁 停牌 停课 停业 停工 休假 放假 隔离 停留 逗留 滞留 递延 推迟 推后 延后 延期 延长 延迟 顺延 提前'.split(
    ' ',
  )
/** Whether a verb stands right before that says how long. */
export const isCounted = (c: Cursor, at: number): boolean => {
  const before = c.text.slice(Math.max(0, c.startOf(at) - 3), c.startOf(at))
  return COUNTED.some((word) => before.endsWith(word) || before.endsWith(`${word}了`))
}

/** 4日完成一层的速度, 以3日装一船的进度: so many days for one of them. */
const RATE =
  /^日(?:就|便|可|能|即可|即能)?\p{Script=Han}{1,4}一\p{Script=Han}{1,3}的(?:速度|进度|节奏|频率|效率|步伐)/u
/** 平均4日完成一层: so many days each. */
const EACH = /(?:平均|每隔|每次|每批|每层|每艘|每间)[^，,；;。]{0,6}$/u
const isRate = (c: Cursor, at: number): boolean =>
  RATE.test(c.text.slice(c.endBefore(at + 1))) ||
  EACH.test(c.text.slice(Math.max(0, c.startOf(at) - 12), c.startOf(at)))

/** What is used up before the days of it are told: 花了3日, 需时5日. */
const USES_UP = /(?:需时|耗时|费时|花费?了?|用了|仅用|只用|只需|仅需)$/u
const usesUp = (c: Cursor, at: number): boolean =>
  USES_UP.test(c.text.slice(Math.max(0, c.startOf(at) - 3), c.startOf(at))) &&
  c.unit(at + 1, 'day-of-month') !== undefined &&
  c.word(at + 2, 'side') === undefined

/** 连续实弹射击8日: the clause says that days are counted. */
export const saysItLasts = (c: Cursor, at: number): boolean => {
  if (isCounted(c, at) || isRate(c, at) || usesUp(c, at)) return true
  const before = c.text.slice(Math.max(0, c.startOf(at) - 10), c.startOf(at))
  const clause = before.slice(Math.max(...[...'，,；。'].map((mark) => before.lastIndexOf(mark))) + 1)
  return CONTINUES.some((word) => clause.includes(word))
}

/** Behind days these say how many: of the 2nd and the 3rd nobody says 内. */
const BEHIND_LENGTH = /^(?:之?内|以内|之久|的?时间|工夫|功夫)/u

/** 2、3日内: two or three days, and no days of the month. */
export const daysTogether = (
  c: Cursor,
  at: number,
): { readonly end: number; readonly told: LengthTime } | null => {
  const [first, listed] = [c.count(at, 1, 31, true), daysListed(c, at)]
  if (first === undefined || !listed?.inARow || listed.last !== first + 1) return null
  if (!BEHIND_LENGTH.test(c.text.slice(c.endBefore(listed.end)))) return null
  const end = c.has(listed.end, 'lasting') ? listed.end + 1 : listed.end
  const days = (count: number) => [{ unit: 'day' as const, count }]
  return { end, told: { kind: 'length', amounts: days(first), upTo: days(listed.last) } }
}

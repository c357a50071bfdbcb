import type { TimeMention, TimeShape } from '#lib/facts/dates/mention'
import { ARABIC_DIGITS, CHINESE_NUMERALS, parseNumber } from '#lib/facts/numerals'
import { beginningsOf, PatternScanner } from '#lib/facts/pattern-scanner'

/** Lengths of time in Chinese texts: 50分钟, 近1个小时, 30多年, 一个多月, 十年六个月. 3年前 and 两天后 are dates. */

const NUMBER = '(?:[0-9０-９]{1,4}(?:\\.[0-9]+)?|[一二两兩三四五六七八九十百]{1,4}|半)'
const UNITS: Record<string, { iso: string; offset?: 'Y' | 'M' | 'W' | 'D' }> = {
  // Only behind 个 (一个多月); 3月 is a month of the year.
  月: { iso: 'M', offset: 'M' },
  年: { iso: 'Y', offset: 'Y' },
  个月: { iso: 'M', offset: 'M' },
  個月: { iso: 'M', offset: 'M' },
  周: { iso: 'W', offset: 'W' },
  週: { iso: 'W', offset: 'W' },
  星期: { iso: 'W', offset: 'W' },
  天: { iso: 'D', offset: 'D' },
  日: { iso: 'D' },
  小时: { iso: 'H' },
  小時: { iso: 'H' },
  钟头: { iso: 'H' },
  分钟: { iso: 'm' },
  分鐘: { iso: 'm' },
  秒: { iso: 's' },
  秒钟: { iso: 's' },
}
const UNIT = '(?<=[个個]多)月|个月|個月|小时|小時|钟头|分钟|分鐘|秒钟|秒|星期|周|週|天|年|日'
const BEFORE =
  '近|将近|將近|约|約|大约|大約|超过|超過|逾|至少|最多|至多|不到|不足|长达|長達|历时|歷時|为期|為期|过去|過去|最近|未来|未來|整整|仅'
const AFTER =
  '多|余|餘|来|左右|以上|以来|以來|内|內|之内|之久|时间|時間|期间|后|後|之后|前(?![往去来])|之前|以前'

const DURATION = new RegExp(
  `(?<before>(?:${BEFORE}){0,2})(?<![0-9０-９.第一二两三四五六七八九十百零〇每])(?<!(?:[0-9０-９一二两三四五六七八九十]|[年月周天时钟])[至到~～—–－-]{1,2})(?<count>${NUMBER})(?<more>多|余|餘|几|来)?(?<classifier>个|個)?(?<more2>多)?(?<unit>${UNIT})(?<half>半)?(?<more3>多)?(?:零|又)?(?<second>[0-9一二两三四五六七八九十]{1,2}(?:个月|個月|天|分钟|分鐘|小时))?(?<after>${AFTER})?`,
  'u',
)
const SCANNER = new PatternScanner([
  { pattern: DURATION, begins: `${beginningsOf(BEFORE.split('|'))}${ARABIC_DIGITS}${CHINESE_NUMERALS}半` },
])
/** 年, 天 and 周 (40周年) after a number are also parts of other words. */
const NOT_A_UNIT = /^(?:级|級|度|代|龄|份|月|轻|會|会|期|赛|票|线|報|报|气|空|然|下|刊|文|书|花板|年|岁|歲)/u
/** 刊登公报120天后 counts from what the clause tells, on a day that nobody knows; 在两天后 does not. */
const COUNTS_FROM_CLAUSE = /[\p{Script=Han}](?<![在于於而但])$/u
const VAGUE_ONE = new Set(['一', '1', '半'])

const isoOf = (count: number, unit: string): string => {
  if (unit === 'H' || unit === 'm' || unit === 's') return `T${count}${unit.toUpperCase()}`
  return `${count}${unit}`
}

/** P1Y6M, PT1H30M: the time parts go behind one T. */
const join = (parts: readonly string[]): string => {
  const days = parts.filter((part) => !part.startsWith('T')).join('')
  const times = parts.flatMap((part) => (part.startsWith('T') ? [part.slice(1)] : [])).join('')
  return `P${days}${times ? `T${times}` : ''}`
}

const countOf = (text: string): number | null => (text === '半' ? 0.5 : parseNumber(text))

/** 半年 is six months, 半小时 thirty minutes: TIMEX3 counts whole units. */
const half = (unit: string): string => ({ Y: '6M', M: '15D', D: 'T12H', H: 'T30M' })[unit] ?? isoOf(0.5, unit)

const secondPart = (text: string | undefined): string[] => {
  const match = text ? /^(.+?)(个月|個月|天|分钟|分鐘|小时)$/u.exec(text) : null
  const count = match?.[1] ? parseNumber(match[1]) : null
  const unit = match?.[2] ? UNITS[match[2]]?.iso : undefined
  return count === null || unit === undefined ? [] : [isoOf(count, unit)]
}

const modOf = (groups: Record<string, string | undefined>): TimeMention['mod'] => {
  const { before = '', after = '' } = groups
  if (groups.more || groups.more2 || groups.more3 || /超|逾|至少/.test(before) || /以上|多|余/.test(after))
    return 'MORE_THAN'
  return /近|约|約|大|不/.test(before) || after === '左右' ? 'APPROX' : undefined
}

/** A point in time so far from another, where the words say so (3年前); 前 and 后 bound a length otherwise. */
const offsetOf = (count: number, unit: string, after: string): TimeShape | null => {
  const offset = UNITS[unit]?.offset
  if (!offset || !Number.isInteger(count)) return null
  if (/^(?:前|之前|以前)$/.test(after))
    return { kind: 'offset', unit: offset, count: -count, from: 'publication' }
  if (/^(?:后|後|之后)$/.test(after)) return { kind: 'offset', unit: offset, count, from: 'discourse' }
  return null
}

const read = (text: string, match: RegExpMatchArray): TimeMention | null => {
  const groups = match.groups as Record<string, string | undefined>
  const { before = '', count: written = '', unit = '', after = '' } = groups
  const count = countOf(written)
  const start = match.index ?? 0
  const end = start + match[0].length
  const iso = UNITS[unit]?.iso
  if (/^(?:后|後|之后)$/.test(after) && COUNTS_FROM_CLAUSE.test(text.slice(Math.max(0, start - 2), start)))
    return null
  if (count === null || count === 0 || !iso) return null
  if (!after && !groups.second && NOT_A_UNIT.test(text.slice(end))) return null
  // 2021年 and 7日 name a point in time; 一年 and 一天 mostly mean no length that anybody measured.
  if (unit === '年' && count >= 1000) return null
  if (unit === '日' && (count <= 31 || !/[0-9０-９]/.test(written)) && !/内|內|以上|之久/.test(after))
    return null
  if (
    (iso === 'Y' || iso === 'D' || iso === 'W' || iso === 'M') &&
    VAGUE_ONE.has(written) &&
    !before &&
    !after &&
    !modOf(groups) &&
    written !== '半'
  )
    return null
  const parts =
    written === '半'
      ? [half(iso)]
      : [isoOf(count, iso), ...(groups.half ? [half(iso)] : []), ...secondPart(groups.second)]
  const shape = offsetOf(count, unit, after) ?? {
    kind: 'duration' as const,
    iso: join(parts),
  }
  const mod = modOf(groups)
  return { start, end, shape, ...(mod ? { mod } : {}) }
}

/** All lengths of time in a stretch of text, in order. */
export const scanDurations = (text: string): TimeMention[] =>
  SCANNER.scan(text).flatMap(({ match }) => read(text, match) ?? [])

import type { DayTold, PointTold } from '#lib/language/time/told'
import { type Part, withClock } from '#lib/language/zh/times/clock'
import type { Cursor } from '#lib/language/zh/times/cursor'
import { daysListed } from '#lib/language/zh/times/days-listed'
import { lunarDay, lunarDaysAt, NO_DAY } from '#lib/language/zh/times/lunar-days'
import {
  countedAlone,
  figureYears,
  namedYears,
  type PieceFound,
  piecesAt,
  point,
} from '#lib/language/zh/times/pieces'

/** From a year or a month down to its days, their weekdays, glosses and hours. */

/** The edge of a month or the day in it. */
const inMonth = (c: Cursor, { end, told }: Part): Part[] => {
  const edge = c.word(end, 'edge')
  if (edge && edge.of !== 'year' && !lunarDay(c, end))
    return [{ end: end + 1, told: { ...told, mod: edge.mod } }]
  const day = c.count(end, 1, 31)
  if (day === undefined) return []
  const withDay = { ...told, day: { is: 'of-month' as const, day } }
  if (c.unit(end + 1, 'day-of-month', 'number-of-day')) return ofDay(c, { end: end + 2, told: withDay })
  const listed = daysListed(c, end)
  if (listed) return [{ end: end + 1, told: withDay, ...(listed.inARow ? { lends: 'day' as const } : {}) }]
  const lent: Part[] = c.word(end + 1, 'join') ? [{ end: end + 1, told: withDay, lends: 'day' }] : []
  // 一月二十三: in Chinese numerals 日 may be left out, where nothing is counted.
  const numeral = c.numeral(end)
  const isPlain =
    numeral?.style === 'chinese' && day >= 10 && !c.tokens[end + 1]?.joined && !(day === 15 && !told.year)
  return isPlain && endsPhrase(c, end + 1) ? [...lent, ...ofDay(c, { end: end + 1, told: withDay })] : lent
}

const MEASURES = '个人名位岁条辆艘架只家项万亿千百多余几天年月元吨米%％度次届件所座台套户点楼版级种层批国枚'
/** What follows is no counted thing: 十月十五人 is no day. */
const endsPhrase = (c: Cursor, at: number): boolean => {
  const next = c.charAfter(at)
  return next === '' || !MEASURES.includes(next)
}

/** The weekday, the gloss and the hour behind a day: 12月7日星期二, 7日（周二）, 今天（6月19日）下午3点. */
export const ofDay = (c: Cursor, day: Part): Part[] => {
  const out: Part[] = [day, ...withClock(c, day)]
  const again = c.word(day.end, 'day')
  const isDated = day.told.day?.is === 'of-month' || day.told.piece?.is === 'feast'
  if (again && again.from === 'discourse' && again.days === 0 && isDated) {
    const told = { ...day.told, ...(again.part ? { part: again.part } : {}) }
    out.push({ end: day.end + 1, told }, ...withClock(c, { end: day.end + 1, told }))
  }
  const comma = '，,、'.includes(c.text.charAt(c.endBefore(day.end)) || ' ') ? 1 : 0
  const weekday = comma === 0 ? c.word(day.end, 'weekday') : undefined
  if (weekday && day.told.day?.is === 'of-month') {
    const next = { ...day, end: day.end + 1 }
    out.push(next, ...withClock(c, next))
  }
  out.push(...glossed(c, day))
  return out
}

/** 今天（6月19日）, 本周三（25日）: the day in the brackets says which one is meant; （周二） says nothing new. */
const glossed = (c: Cursor, day: Part): Part[] => {
  const isDeictic = day.told.day !== undefined && day.told.day.is !== 'of-month'
  if (!c.has(day.end, 'open')) return isDeictic ? dated(c, day) : []
  const inner = isDeictic ? calendarDay(c, day.end + 1) : undefined
  const closes = inner ?? (c.word(day.end + 1, 'weekday') ? { end: day.end + 2, told: day.told } : undefined)
  if (!closes || !c.has(closes.end, 'close')) return []
  const { part } = day.told
  const isFresh =
    inner && day.told.day?.is !== 'of-month' && isFromNow(day.told.day) ? { isFresh: true as const } : {}
  const told = inner ? { ...inner.told, ...(part ? { part } : {}), ...isFresh } : day.told
  const whole = { end: closes.end + 1, told }
  // （周二） is left outside where nothing follows it.
  return [inner ? whole : { ...whole, shown: day.end }, ...withClock(c, whole)]
}

/** 隔天27日下午, 明日11月3日: the day of the calendar right behind says which one is meant. */
const dated = (c: Cursor, day: Part): Part[] => {
  const inner = c.tokens[day.end]?.joined && !day.told.part ? calendarDay(c, day.end) : undefined
  if (!inner) return []
  const whole = { end: inner.end, told: inner.told }
  return [whole, ...withClock(c, whole)]
}

const isFromNow = (day: DayTold | undefined): boolean =>
  day?.is === 'weekday' || (day?.is === 'counted' && day.from === 'publication')

/** A day of the calendar, with or without its month and year, and the weekday behind it. */
const calendarDay = (c: Cursor, at: number): Part | undefined => {
  const found = [...yearsAt(c, at, false), ...monthsAlone(c, at, false), ...bareDay(c, at)]
    .filter(({ told, lends }) => told.day?.is === 'of-month' && !lends && !told.clock && !told.part)
    .sort((a, b) => b.end - a.end)[0]
  if (!found) return undefined
  return c.word(found.end, 'weekday') ? { ...found, end: found.end + 1 } : found
}

/** 今（18）日, 昨(1日)天: the number in the brackets is the day. */
export const clippedDays = (c: Cursor, at: number): Part[] => {
  const day = c.word(at, 'clipped', true) && c.has(at + 1, 'open') ? c.count(at + 2, 1, 31) : undefined
  if (day === undefined) return []
  const hasUnit = c.unit(at + 3, 'day-of-month') !== undefined
  const close = hasUnit ? at + 4 : at + 3
  if (!c.has(close, 'close')) return []
  const isFollowed = c.unit(close + 1, 'day-of-month', 'day') !== undefined
  if (!isFollowed && !hasUnit) return []
  const told = point({ day: { is: 'of-month', day }, isFresh: true })
  return ofDay(c, { end: close + (isFollowed ? 2 : 1), told })
}

/** What stands behind 今 alone: 主办单位今表示, 总统今赴…. */
const BEHIND_TODAY = '表称说指宣公证将在于前抵赴率举召发出会与和同拜访接主赶'
/** 至今, 如今 and 古今 are other words. */
const OTHER_WORDS = '至迄如自从当古而现'

/** 今 for 今天, as papers of Taiwan and Hong Kong write it, between who acts and what is done. */
export const clippedToday = (c: Cursor, at: number): Part[] => {
  if (!c.word(at, 'clipped', true) || c.text.charAt(c.startOf(at)) !== '今') return []
  const isWord = OTHER_WORDS.includes(c.charBefore(at) || '|')
  if (isWord || !BEHIND_TODAY.includes(c.charAfter(at + 1) || '|')) return []
  return [{ end: at + 1, told: point({ day: { is: 'counted', from: 'publication', days: 0 } }) }]
}

/** 十二日 behind another day: 一月十日到十二日. */
export const bareDay = (c: Cursor, at: number): Part[] => {
  const day = c.count(at, 1, 31)
  return day !== undefined && c.unit(at + 1, 'day-of-month', 'number-of-day')
    ? [{ end: at + 2, told: point({ day: { is: 'of-month', day } }) }]
    : []
}

/** What a piece of a year makes of the point so far, with the days in it. */
const grown = (c: Cursor, before: PointTold, { end, piece, mod, lends }: PieceFound): Part[] => {
  const told = { ...before, ...(piece ? { piece } : {}), ...(mod ? { mod } : {}) }
  const part: Part = { end, told, ...(lends ? { lends } : {}) }
  if (lends) return [part]
  if (piece?.is === 'feast') return [part, ...ofDay(c, part)]
  return piece?.is === 'month' || piece?.is === 'counted-month' ? [part, ...inMonth(c, part)] : [part]
}

/** Everything that begins with a year. */
export const yearsAt = (c: Cursor, at: number, first = true): Part[] => {
  if (!first && !c.tokens[at]?.joined) return []
  const years = [...namedYears(c, at), ...figureYears(c, at)]
  return years.flatMap((found): Part[] => {
    const { year, end } = found
    const told = point({ year })
    if ('lends' in found && found.lends) return [{ end, told, lends: 'year' }]
    const from = c.has(end, 'of') ? end + 1 : end
    const pieces = [...piecesAt(c, from, true), ...countedAlone(c, from, false)]
    const grownUp = pieces.flatMap((piece) =>
      grown(c, told, piece).map((part) =>
        'isLunar' in found ? { ...part, told: { ...told, ...NO_DAY } } : part,
      ),
    )
    const lunar = lunarDaysAt(c, from, told, false).flatMap((part) => ofDay(c, part))
    return [{ end, told }, ...grownUp, ...lunar]
  })
}

export const doubtfulShortYears = (c: Cursor, at: number): Part[] => {
  const numeral = c.numeral(at, true)
  const value = numeral && numeral.style === 'arabic' && numeral.digits === 2 ? numeral.value : null
  if (value === null || !c.unit(at + 1, 'year') || c.isOrdinal(at)) return []
  const told = point({ year: { is: 'short', year: value } })
  return piecesAt(c, at + 2, true)
    .filter(({ mod, piece }) => !mod && piece?.is !== 'season')
    .flatMap((piece) => grown(c, told, piece))
}

export const monthsAlone = (c: Cursor, at: number, first = true): Part[] => {
  const isCounted = '个每第'.includes(c.charBefore(at) || '|') && first
  const pieces = isCounted ? [] : [...piecesAt(c, at, false), ...countedAlone(c, at, true)]
  const season = first ? c.word(at, 'season', true) : undefined
  if (season?.years !== undefined)
    return [
      {
        end: at + 1,
        told: point({
          year: { is: 'counted', from: 'publication', years: season.years },
          piece: { is: 'season', season: season.season },
        }),
      },
    ]
  return first || c.tokens[at]?.joined ? pieces.flatMap((piece) => grown(c, point({}), piece)) : []
}

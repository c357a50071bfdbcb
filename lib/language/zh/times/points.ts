import { hoursAlone, type Part, withClock } from '#lib/language/zh/times/clock'
import { daysTogether, saysItLasts } from '#lib/language/zh/times/counted-days'
import type { Cursor } from '#lib/language/zh/times/cursor'
import {
  clippedDays,
  clippedToday,
  doubtfulShortYears,
  monthsAlone,
  ofDay,
  yearsAt,
} from '#lib/language/zh/times/days'
import { daysListed } from '#lib/language/zh/times/days-listed'
import { lunarDaysAt, newYearDays } from '#lib/language/zh/times/lunar-days'
import { point, written } from '#lib/language/zh/times/pieces'

/**
 * Points and units of the calendar, from the largest part to the smallest: a year, a part of it, a day, an hour. Each rule
 * gives all stretches with which it could end, so that the longest one that ends at a word's end can be taken.
 */

const MARKS_BEHIND_NUMBER = '，,。；、）)（( 上下晚早凌中当表发称宣说在举开前后至到起的'

const BEFORE_DAY = '于定'
const BEHIND_DAY = '电讯表称宣说指在举抵发晨晚早开'
/** 廿四日, 卅日: of what lasts so long nobody writes so. */
const ONLY_OF_DAYS = '廿卅'
/** 已于四日展开, 八日表示: in characters 八日 may be eight days, unless what is done then stands beside it. */
const standsAsDay = (c: Cursor, at: number, end: number): boolean =>
  BEFORE_DAY.includes(c.charBefore(at) || '|') ||
  (ONLY_OF_DAYS.includes(c.text.charAt(c.startOf(at))) &&
    !BEHIND_LENGTH.includes(c.charAfter(end) || '，')) ||
  BEHIND_DAY.includes(c.charAfter(end) || '|') ||
  (OPENS.includes(c.charBefore(at) || '。') &&
    (GOES.includes(c.charAfter(end) || '|') ||
      ((c.count(at, 1, 31, true) ?? 0) > MOST_COUNTED && !BEHIND_LENGTH.includes(c.charAfter(end) || '的'))))
/** Of more days than these words count in figures, or by weeks. */
const MOST_COUNTED = 10
const BEHIND_LENGTH = '的内里间后前来之多游夜'
/** 四日转往…, 五日抵达…, at the head of a clause: where somebody goes on that day. */
const OPENS = '，,；;。、（('
const GOES = '转前赴访出启返离飞会与和同将起到拜赶搭则再又亦'

/** A day of the month by itself: 7日, and 20号 where it is no house and no line. */
const daysAlone = (c: Cursor, at: number): Part[] => {
  const numeral = c.numeral(at, true)
  const isWritten = numeral?.style === 'chinese'
  const day = numeral ? c.count(at, 1, 31, true) : undefined
  if (
    day === undefined ||
    saysItLasts(c, at) ||
    daysTogether(c, at) ||
    c.isOrdinal(at) ||
    '.．年月/／%％两街路巷弄道'.includes(c.charBefore(at) || '|')
  )
    return []
  const told = point({ day: { is: 'of-month', day } })
  const unit = c.unit(at + 1, 'day-of-month', 'number-of-day')
  const listed = unit === undefined && !isWritten ? daysListed(c, at) : null
  if (listed) return listed.inARow ? [{ end: at + 1, told, lends: 'day' }] : [{ end: at + 1, told }]
  if (unit === undefined) return c.word(at + 1, 'join') ? [{ end: at + 1, told, lends: 'day' }] : []
  if (isWritten && !(standsAsDay(c, at, at + 2) || withClock(c, { end: at + 2, told })[0])) return []
  const next = c.charAfter(at + 2)
  if (unit === 'number-of-day' && next !== '' && !MARKS_BEHIND_NUMBER.includes(next)) return []
  return ofDay(c, { end: at + 2, told })
}

/** Days and weeks told from now: 今天, 下周三, 上上周日, 周五, 本周末. */
const fromNow = (c: Cursor, at: number): Part[] => {
  const day = c.word(at, 'day', true)
  if (day) {
    const told = point({
      day: { is: 'counted', from: day.from, days: day.days },
      ...(day.part ? { part: day.part } : {}),
    })
    return ofDay(c, { end: at + 1, told })
  }
  const shift = c.word(at, 'shift', true)
  // 1月7日这一周 is the week of that day.
  if (shift && c.tokens[at]?.joined && c.tokens[at - 1]?.meanings.some((meaning) => meaning.is === 'unit'))
    return []
  const from = shift ? at + 1 : at
  const weeks = shift && shift.from !== 'discourse' ? { weeks: shift.by } : {}
  if (shift && !('weeks' in weeks)) return []
  const isWeek = shift && c.unit(from, 'week')
  const dayAt = isWeek ? from + 1 : from
  const weekday = c.word(dayAt, 'weekday', dayAt === at)
  const weekend = c.word(dayAt, 'weekend', dayAt === at)
  if (weekday && (shift || !'个几每'.includes(c.charBefore(at) || '|')))
    return ofDay(c, {
      end: dayAt + 1,
      told: point({ day: { is: 'weekday', weekday: weekday.weekday, ...weeks } }),
    })
  if (weekend && shift) return [{ end: dayAt + 1, told: point({ day: { is: 'weekend', ...weeks } }) }]
  return isWeek ? [{ end: dayAt, told: point({ day: { is: 'week', weeks: shift.by } }) }] : []
}

/** 年底 and 年初 by themselves are of the year that is told of. */
const edgesAlone = (c: Cursor, at: number): Part[] => {
  const edge = c.word(at, 'edge', true)
  const isYears = edge?.of === 'year' && c.tokens[at]?.end === c.startOf(at) + 2
  if (
    !edge ||
    !isYears ||
    (c.tokens[at]?.joined && c.tokens[at - 1]?.numeral) ||
    '每历往常近财学个些年多半几'.includes(c.charBefore(at) || '|')
  )
    return []
  return [
    { end: at + 1, told: point({ year: { is: 'counted', from: 'compared', years: 0 }, mod: edge.mod }) },
  ]
}

const WHEN_BEFORE = '在于自从到至了，。（('
/** A feast by itself dates something where it stands as an adverbial does; 春节是传统节日 dates nothing. */
const feastsAlone = (c: Cursor, at: number): Part[] => {
  const feast = c.word(at, 'feast', true)
  if (!feast) return []
  const told = point({ piece: { is: 'feast', dayIn: feast.feast.dayIn } })
  const whole = { end: at + 1, told }
  const dated = ofDay(c, whole).filter(({ end }) => end > at + 1)
  const before = c.charBefore(at)
  const after = c.text.slice(c.tokens[at]?.end, (c.tokens[at]?.end ?? 0) + 2)
  const isWhen =
    (before === '' || WHEN_BEFORE.includes(before)) &&
    ('，,'.includes(after.charAt(0) || ' ') ||
      ['当天', '当日', '期间', '假期', '前夕', '前后'].includes(after))
  const afterPreposition = '在于自'.includes(before || ' ') && !feast.feast.isShort
  return isWhen && !feast.feast.isShort ? [whole, ...dated] : afterPreposition ? [whole, ...dated] : dated
}

const inFigures = (c: Cursor, at: number): Part[] => {
  const date = c.tokens[at]?.date
  if (!date) return []
  const told = point({
    year: written(date.year),
    piece: { is: 'month', month: date.month },
    day: { is: 'of-month', day: date.day },
  })
  return ofDay(c, { end: at + 1, told })
}

const RULES = [
  inFigures,
  yearsAt,
  doubtfulShortYears,
  monthsAlone,
  fromNow,
  clippedDays,
  clippedToday,
  daysAlone,
  (c: Cursor, at: number) => lunarDaysAt(c, at, point({}), true).flatMap((part) => ofDay(c, part)),
  (c: Cursor, at: number) => newYearDays(c, at).flatMap((part) => ofDay(c, part)),
  feastsAlone,
  edgesAlone,
  hoursAlone,
] as const

/** All points of the calendar that begin at a token, each as far as it may go. */
export const pointsAt = (c: Cursor, at: number): Part[] => RULES.flatMap((rule) => rule(c, at))

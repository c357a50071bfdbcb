import { HAN } from '#lib/article/character-set'
import type { TimeModifier } from '#lib/language/time/time'
import type { PieceTold, PointTold, YearTold } from '#lib/language/time/told'
import type { Cursor } from '#lib/language/zh/times/cursor'

/** Years, and the parts of a year: what a point of the calendar may begin with. */

export const point = (told: Omit<PointTold, 'kind'>): PointTold => ({ kind: 'point', ...told })
export const written = (year: number): YearTold => ({ is: 'written', year })

/** 约1800年, 1800年历史: a length, whatever its figures look like. */
const isLongTime = (c: Cursor, at: number, end: number): boolean =>
  c.word(at - 1, 'bound', true) !== undefined && c.tokens[at]?.joined === true
    ? // 接近1962年的纪录: nothing that news tells of lasts so long.
      (c.count(at, 0, 9999) ?? 0) < FIRST_SURE_YEAR
    : '有城今'.includes(c.charBefore(at) || ' ') ||
      ('来历的'.includes(c.charAfter(end) || ' ') &&
        c.text.startsWith('历史', c.tokens[end - 1]?.end ?? 0)) ||
      c.has(end, 'more') ||
      c.text.startsWith('的历史', c.tokens[end - 1]?.end ?? 0)

/** So large a number of years that behind 约 or 接近 it is a year of the calendar and no length. */
export const FIRST_SURE_YEAR = 1900

/** 2023年年内. */
const isWithin = (c: Cursor, end: number): boolean =>
  c.tokens[end]?.joined === true && c.text.startsWith('年内', c.startOf(end))

/** What is held or begun in a year. */
const HELD = [
  '大选',
  '选举',
  '总统大选',
  '总统选举',
  '立委',
  '县市长',
  '九合一',
  '地方选举',
  '期中选举',
  '以来',
]
const LAST_BARE_YEAR = 2050
const isLateYear = (value: number | undefined): boolean =>
  value !== undefined && value > FIRST_SURE_YEAR && value < LAST_BARE_YEAR
/** 2026、2028: another year in figures right beside, with a pause between. */
const isListedWith = (c: Cursor, left: number): boolean =>
  c.text.charAt(c.endBefore(left + 1)) === '、' &&
  c.startOf(left + 1) === c.endBefore(left + 1) + 1 &&
  [left, left + 1].every((at) => c.numeral(at, true)?.digits === 4 && isLateYear(c.count(at, 0, 9999, true)))
/** What stands before a year that has no 年 and before no amount. */
const BEFORE_YEARS = '，。；：、？！“‘（(在从自到与和及对为据因若让把将以于至由向当的是有'
/** Behind these, or beside these, four figures count something, or measure a market. */
const COUNTS =
  '多余几来点号版型期码年月日时分秒英公平立方尺寸里海克吨斤瓦伏赫摄华度℃万亿千百％%人个名位家间款所户辆艘架座台条项件种张份支只匹头次场回届班层排组队对双套枚颗株棵亩顷元块美欧港日韩新澳加瑞卢涨跌升降回反突破收报上下以之左高低减增'
const FIRST_BARE_YEAR = 2001
/** 在2026布局, 若2026要参选: as papers of Taiwan write years, before a word and behind none that counts. */
const isYearByPlace = (c: Cursor, at: number, value: number): boolean => {
  const [before, after] = [c.charBefore(at), c.charAfter(at + 1)]
  if (value < FIRST_BARE_YEAR || value >= LAST_BARE_YEAR || c.numeral(at, true)?.digits !== 4) return false
  // 2019冠状病毒病: a name, and not when.
  if (c.text.startsWith('冠状', c.tokens[at]?.end)) return false
  const behind =
    HAN.has(after.charCodeAt(0)) && !COUNTS.includes(after) && c.startOf(at + 1) !== c.tokens[at]?.end
  return behind && (before === '' || BEFORE_YEARS.includes(before))
}

/** 2026选举, 2024以来, 2026、2028: four figures without 年 that nothing but a year can be. */
const isBareYear = (c: Cursor, at: number): boolean => {
  const value = c.count(at, 0, 9999, true)
  if (value === undefined || !isLateYear(value)) return false
  if (isYearByPlace(c, at, value)) return true
  const behind = c.text.slice(c.tokens[at]?.end).trimStart()
  return HELD.some((word) => behind.startsWith(word)) || isListedWith(c, at) || isListedWith(c, at - 1)
}

/** A year in figures: 2021年, 二〇二一年, 08年, 零八年, 两千零四年, 789年 in digits. */
export const figureYears = (c: Cursor, at: number): { year: YearTold; end: number; lends?: 'year' }[] => {
  const numeral = c.numeral(at, true)
  if (!numeral || numeral.value === null || numeral.isDecimal || c.isOrdinal(at)) return []
  const { value, digits, style } = numeral
  const hasUnit = c.unit(at + 1, 'year') !== undefined
  const end = hasUnit ? at + 2 : at + 1
  const isShort = digits === 2 && (style === 'chinese' || c.text.charAt(numeral.start) === '0')
  const isWhole = digits === 4 ? value >= 1000 && value < 3000 : digits === 3 && style === 'chinese'
  const isSpelt = digits === 0 && style === 'chinese' && value > 1900 && value < 2100 && value % 100 !== 0
  if (!isShort && !isWhole && !isSpelt) return []
  const year: YearTold = isShort ? { is: 'short', year: value } : written(value)
  if (hasUnit) return isLongTime(c, at, end) ? [] : [{ year, end: isWithin(c, end) ? end + 1 : end }]
  return digits === 4 ? yearAlone(c, at, year) : []
}

/** Four figures without 年: a year by what follows, or the first end of a range. */
const yearAlone = (
  c: Cursor,
  at: number,
  year: YearTold,
): { year: YearTold; end: number; lends?: 'year' }[] => {
  if (isBareYear(c, at)) return [{ year, end: at + 1 }]
  return c.word(at + 1, 'join') ? [{ year, end: at + 1, lends: 'year' }] : []
}

/** The first year of the Republic, by which Taiwan counts, is 1912. */
const BEFORE_REPUBLIC = 1911
/** Below, a year in brackets is counted from the Republic. */
const FIRST_YEAR_AFTER_CHRIST = 1000

/** 去（2022）年, and 去（112）年 as Taiwan counts. */
const clippedYear = (c: Cursor, at: number): { year: YearTold; end: number } | null => {
  const count = c.word(at, 'clipped', true) && c.has(at + 1, 'open') ? c.count(at + 2, 50, 2100) : undefined
  if (count === undefined || !c.has(at + 3, 'close') || !c.unit(at + 4, 'year')) return null
  return { year: written(count < FIRST_YEAR_AFTER_CHRIST ? count + BEFORE_REPUBLIC : count), end: at + 5 }
}

/** Years that a word tells: 今年, 昭和20年, 公元前221年. */
export const namedYears = (c: Cursor, at: number): { year: YearTold; end: number; isLunar?: true }[] => {
  const word = c.word(at, 'year', true)
  if (word)
    return [{ year: { is: 'counted', from: comparedFrom(c, at, word.from), years: word.years }, end: at + 1 }]
  const clipped = clippedYear(c, at)
  if (clipped) return [clipped]
  const count = c.count(at + 1, 1, 9999)
  const era = c.word(at, 'era', true)
  if (era && count !== undefined && c.unit(at + 2, 'year'))
    return [{ year: written(era.isBefore ? 1 - count : count), end: at + 3 }]
  const reign = c.word(at, 'reign', true)
  if (!reign) return []
  const isLunar = reign.isSolar ? {} : { isLunar: true as const }
  if (c.has(at + 1, 'first-year')) return [{ year: written(reign.first), end: at + 2, ...isLunar }]
  return count !== undefined && count < 130 && c.unit(at + 2, 'year')
    ? [{ year: written(reign.first + count - 1), end: at + 3, ...isLunar }]
    : []
}

/** 2018年…，上年为26%: a year in figures before it in the sentence is the one that is told of. */
const TELLS_YEAR = /(?<![\d比较])(?:19|20)\d{2}\s?年/u

/** 比上年, 较上月 count from what the text tells of; 上年 by itself from publication, unless its sentence tells of a year. */
export const comparedFrom = <From extends string>(
  c: Cursor,
  at: number,
  from: From,
): From | 'publication' => {
  if (from !== 'compared' || '比较'.includes(c.charBefore(at) || ' ')) return from
  const isYear = c.text.startsWith('年', c.endBefore(at + 1) - 1)
  return isYear && TELLS_YEAR.test(c.text.slice(0, c.startOf(at))) ? from : 'publication'
}

export interface PieceFound {
  readonly end: number
  readonly piece?: PieceTold
  readonly mod?: TimeModifier
  readonly lends?: 'month'
}

/** 前三季度, 前9个月, 最后四个月 of a year. */
const countedPieces = (c: Cursor, at: number, hasYear: boolean, first: boolean): PieceFound[] => {
  const isFirst = c.word(at, 'first', first)
  const isLast = !isFirst && hasYear && c.word(at, 'last', first)
  const count = isFirst || isLast ? c.count(at + 1, 1, 12) : undefined
  if (count === undefined) return []
  const end = at + 3
  const months = c.unit(at + 2, 'quarter') ? count * 3 : c.unit(at + 2, 'month') ? count : undefined
  if (months === undefined || months > 12 || months < 2) return []
  if (isLast) return [{ end, piece: { is: 'months', first: 13 - months, last: 12 } }]
  const mayBeLatest = !hasYear && c.unit(at + 2, 'month') ? { mayBeLatest: true as const } : {}
  return [{ end, piece: { is: 'months', first: 1, last: months, ...mayBeLatest } }]
}

const PROGRAMME = /(?:》|”|剧|影集|剧集|动画片?|动漫|综艺|节目|系列|联赛)$/u
const IS_SHOWN = /^[^，。；！？]{0,12}?(?:开播|播出|首播|播映|上映|开机|杀青|开赛)|^[》《]/u
/** 影集第三季, 第三季昨天开播: of a series and of a league it is a season, and elsewhere the quarter of a year. */
const isOfProgramme = ({ text }: Cursor, start: number, end: number): boolean =>
  PROGRAMME.test(text.slice(Math.max(0, start - LONGEST_PROGRAMME), start)) || IS_SHOWN.test(text.slice(end))
const LONGEST_PROGRAMME = 4

/** 第三季度, 一季度, 第九个月, 第二周; the last two need a year before them. */
const numberedPieces = (c: Cursor, at: number, hasYear: boolean, first: boolean): PieceFound[] => {
  // 2026年首季: of a year; by itself it may be of a programme.
  if (hasYear && c.has(at, 'first-quarter')) return [{ end: at + 1, piece: { is: 'quarter', quarter: 1 } }]
  const isOrdinal = c.word(at, 'ordinal', first) !== undefined
  const from = isOrdinal ? at + 1 : at
  const count = c.count(from, 1, 53, first && !isOrdinal)
  if (count === undefined) return []
  const isShort = c.tokens[from + 1]?.end === c.startOf(from + 1) + 1
  const isQuarter =
    c.unit(from + 1, 'quarter') &&
    (hasYear || !isShort || (isOrdinal && !isOfProgramme(c, c.startOf(at), c.endBefore(from + 2))))
  if (count <= 4 && isQuarter) return [{ end: from + 2, piece: { is: 'quarter', quarter: count } }]
  if (!isOrdinal || !hasYear) return []
  if (count <= 12 && c.unit(from + 1, 'month'))
    return [{ end: from + 2, piece: { is: 'month', month: count } }]
  return c.unit(from + 1, 'week') ? [{ end: from + 2, piece: { is: 'week', week: count } }] : []
}

const monthsOf = (c: Cursor, at: number, first: boolean): PieceFound[] => {
  const named = c.word(at, 'named-month', first)
  if (named && !named.isLunar) return [{ end: at + 1, piece: { is: 'month', month: named.month } }]
  const month = c.count(at, 1, 12, first)
  if (month === undefined) return []
  const piece = { is: 'month' as const, month }
  if (c.unit(at + 1, 'month-of-year')) return [{ end: at + 2, piece }]
  return c.word(at + 1, 'join') ? [{ end: at + 1, piece, lends: 'month' }] : []
}

/** A part of a year, behind its year or alone. */
export const piecesAt = (c: Cursor, at: number, hasYear: boolean): PieceFound[] => {
  const first = !hasYear
  const half = c.word(at, 'half-year', first)
  if (half) return [{ end: at + 1, piece: { is: 'half', half: half.half } }]
  const season = c.word(at, 'season', first)
  // 夏季之前: by its edge a season is that of one year.
  const isEdge = c.endBefore(at + 1) - c.startOf(at) > 1 && c.word(at + 1, 'side')?.side === 'before'
  if (season && (hasYear || isEdge)) return [{ end: at + 1, piece: { is: 'season', season: season.season } }]
  const feast = c.word(at, 'feast', first)
  if (feast && hasYear) return [{ end: at + 1, piece: { is: 'feast', dayIn: feast.feast.dayIn } }]
  const edge = hasYear ? c.word(at, 'edge') : undefined
  if (edge && edge.of !== 'month') return [{ end: at + 1, mod: edge.mod }]
  if (
    hasYear &&
    c.has(at, 'last') &&
    c.text.startsWith('最后', c.startOf(at)) &&
    c.count(at + 1, 1, 366) === undefined
  )
    return [{ end: at + 1, mod: 'END' }]
  return [
    ...monthsOf(c, at, first),
    ...countedPieces(c, at, hasYear, first),
    ...numberedPieces(c, at, hasYear, first),
  ]
}

/** Months and quarters counted from now: 本月, 上上个月, 下一季度. */
export const countedAlone = (c: Cursor, at: number, first: boolean): PieceFound[] => {
  const month = c.word(at, 'month', first)
  if (month)
    return [
      {
        end: at + 1,
        piece: { is: 'counted-month', from: comparedFrom(c, at, month.from), months: month.months },
      },
    ]
  const shift = c.word(at, 'shift', first)
  if (!shift) return []
  const from = comparedFrom(c, at, shift.from)
  if (c.unit(at + 1, 'month-of-year', 'month'))
    return [{ end: at + 2, piece: { is: 'counted-month', from, months: shift.by } }]
  return shift.from !== 'discourse' && c.unit(at + 1, 'quarter')
    ? [{ end: at + 2, piece: { is: 'counted-quarter', quarters: shift.by } }]
    : []
}

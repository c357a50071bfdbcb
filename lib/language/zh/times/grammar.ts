import type { Mention, PointTold, Told } from '#lib/language/time/told'
import { agesAt } from '#lib/language/zh/times/ages'
import { clockAt, type Part } from '#lib/language/zh/times/clock'
import { Cursor } from '#lib/language/zh/times/cursor'
import { bareDay } from '#lib/language/zh/times/days'
import { daysListed } from '#lib/language/zh/times/days-listed'
import { type Found, lengthsAt } from '#lib/language/zh/times/lengths'
import { pointsAt } from '#lib/language/zh/times/points'
import { fiscalAt, repeatedAt } from '#lib/language/zh/times/repeated'
import type { SentenceWords } from '#lib/language/zh/times/sentence-words'
import { tokensOf } from '#lib/language/zh/times/tokens'

/**
 * Expressions of time in a Chinese sentence: a grammar over tokens. At each token every rule says how far an expression
 * may reach; the longest one that cuts no word of the dictionary in two is taken, and reading goes on behind it.
 */

/** 初, 以前, 左右 behind a point. */
const modified = (c: Cursor, { end, told, lends, shown }: Part): Found[] => {
  if (lends) return []
  const plain: Found = { end, told, ...(shown === undefined ? {} : { shown }) }
  if (told.mod || shown !== undefined) return [plain]
  const side = c.word(end, 'side')
  if (side && !(side.side === 'before' && isOtherWord(c, end)))
    return [plain, { end: end + 1, told: { ...told, mod: side.side === 'before' ? 'BEFORE' : 'AFTER' } }]
  if (c.has(end, 'around')) return [plain, { end: end + 1, told: { ...told, mod: 'APPROX' } }]
  return c.has(end, 'since') ? [plain, { end: end + 1, told: { ...told, mod: 'AFTER' } }] : [plain]
}

const TITLES_OF_OLD = '总任首'
/** 7日前总统…: a former president, and nothing before the 7th. */
const isOtherWord = (c: Cursor, at: number): boolean =>
  c.tokens[at]?.end === c.startOf(at) + 1 && TITLES_OF_OLD.includes(c.charAfter(at + 1) || ' ')

/** The second end of a range supplies the unit that the first one lends. */
const supplies = (lends: Part['lends'], { year, piece, day, clock }: PointTold): boolean => {
  switch (lends) {
    case 'year':
      return year?.is === 'written' && !piece
    case 'month':
      return !year && piece?.is === 'month' && !day
    case 'day':
      return !year && !piece && day?.is === 'of-month'
    case 'hour':
      return !year && !piece && !day && clock !== undefined
    case undefined:
      return true
    default:
      return lends satisfies never
  }
}

/** 晚7点至9点: the second hour is of the same part of the day, where that is later. */
const inSamePart = (from: PointTold, to: PointTold): PointTold => {
  if (!from.clock || !to.clock || to.part || to.day) return to
  const isLater = from.clock.hour > 12 && to.clock.hour + 12 > from.clock.hour && to.clock.hour <= 12
  return isLater ? { ...to, clock: { ...to.clock, hour: to.clock.hour + 12 } } : to
}

/** 本周一至周五: both of one week. */
const sameWeek = (from: PointTold, to: PointTold): PointTold =>
  from.day?.is === 'weekday' &&
  to.day?.is === 'weekday' &&
  from.day.weeks !== undefined &&
  to.day.weeks === undefined
    ? { ...to, day: { ...to.day, weeks: from.day.weeks } }
    : to

const withoutModifier = ({ mod: _, ...told }: PointTold): PointTold => told

/** How finely a point is told, so that no month goes on to a day of nothing. */
const grain = ({ clock, part, day, piece }: PointTold): number =>
  clock || part ? 3 : day ? 2 : piece ? 1 : 0

/** 6月7、8日: days in a row. */
const rangeListed = (c: Cursor, { end, told }: Part): Found[] => {
  const listed = daysListed(c, end - 1)
  if (!listed) return []
  const to: PointTold = { kind: 'point', day: { is: 'of-month', day: listed.last } }
  return [{ end: listed.end, told: { kind: 'range', from: told, to } }]
}

const rangesFrom = (c: Cursor, from: Part): Found[] => {
  const join = c.word(from.end, 'join')
  if (!join && from.lends === 'day') return rangeListed(c, from)
  if (!join || from.told.mod) return []
  const hour = from.told.clock ? clockAt(c, from.end + 1) : null
  const hours: Part[] = hour ? [{ end: hour.end, told: { kind: 'point', clock: hour.clock } }] : []
  const days = from.told.day?.is === 'of-month' ? bareDay(c, from.end + 1) : []
  return [...hours, ...days, ...pointsAt(c, from.end + 1)].flatMap((to): Found[] => {
    if (!c.tokens[from.end + 1]?.joined || to.lends || !supplies(from.lends, to.told)) return []
    const between = c.word(to.end, 'between')
    if (join.join === 'and' && !between) return []
    if (!from.lends && grain(from.told) === 1 && grain(to.told) === 2 && !to.told.piece) return []
    if (from.told.day?.is === 'weekday' && from.told.day.weeks === undefined && to.told.day?.is === 'weekday')
      return [{ end: to.end, told: { kind: 'unplaced', why: 'anchor' } }]
    const end = sameWeek(from.told, inSamePart(from.told, withoutModifier(to.told)))
    const told: Told = { kind: 'range', from: from.told, to: end }
    return [{ end: to.end, told }, ...(between ? [{ end: to.end + 1, told }] : [])]
  })
}

/** 21年, 22年: a year of this century or a length; left open where nothing else in the sentence says which. */
const shortYearAt = (c: Cursor, at: number): Found[] => {
  const numeral = c.numeral(at, true)
  const before = c.charBefore(at)
  const isYear =
    numeral?.style === 'arabic' &&
    numeral.digits === 2 &&
    c.unit(at + 1, 'year') !== undefined &&
    (before === '' || '，。；、在从于自到至较比与和'.includes(before)) &&
    !c.tokens[at + 2]?.joined &&
    !'，,。；、里中内'.includes(c.charAfter(at + 2) || '。')
  return isYear && numeral.value !== null
    ? [{ end: at + 2, told: { kind: 'point', year: { is: 'short', year: numeral.value } } }]
    : []
}

const points = (c: Cursor, at: number): Found[] =>
  pointsAt(c, at).flatMap((part) => [...modified(c, part), ...rangesFrom(c, part)])

const RULES: readonly ((c: Cursor, at: number) => Found[])[] = [
  repeatedAt,
  fiscalAt,
  points,
  agesAt,
  shortYearAt,
  lengthsAt,
]

const isShortYear = (told: Told): boolean =>
  told.kind === 'point' ? told.year?.is === 'short' : told.kind === 'range' && isShortYear(told.from)

const isDoubtful = ({ told }: Mention): boolean =>
  told.kind === 'point' && told.year?.is === 'short' && !told.piece && told.year.year >= 10

const isWeekdayAlone = ({ told }: Mention): boolean =>
  told.kind === 'point' &&
  told.day?.is === 'weekday' &&
  told.day.weeks === undefined &&
  !told.clock &&
  !told.part
const isDayOfMonth = ({ told }: Mention): boolean => told.kind === 'point' && told.day?.is === 'of-month'

/** 10月12日，星期一: the weekday beside its day is no second time. */
const withoutIdleWeekdays = (text: string, mentions: readonly Mention[]): Mention[] =>
  mentions.filter((mention, index) => {
    if (!isWeekdayAlone(mention)) return true
    const [before, after] = [mentions[index - 1], mentions[index + 1]]
    const beside = (left: Mention, right: Mention): boolean =>
      '，,'.includes(text.slice(left.end, right.start).trim() || '|')
    return (
      !(before && isDayOfMonth(before) && beside(before, mention)) &&
      !(after && isDayOfMonth(after) && beside(mention, after))
    )
  })

/** The stretches between 《 and 》: names, in which no time is told. */
const titlesIn = (text: string): { from: number; to: number }[] => {
  const found: { from: number; to: number }[] = []
  for (let from = text.indexOf('《'); from >= 0; from = text.indexOf('《', from + 1)) {
    const to = text.indexOf('》', from)
    if (to < 0) break
    found.push({ from, to })
    from = to
  }
  return found
}

/** All expressions of time in a sentence, in order; offsets count from the sentence's beginning. */
export const findTimes = (words: SentenceWords): Mention[] => {
  const { text } = words
  const c = new Cursor(text, tokensOf(text))
  const titles = titlesIn(text)
  const mentions: Mention[] = []
  for (let at = 0; at < c.tokens.length; ) {
    const start = c.startOf(at)
    let best: Found | undefined
    for (const rule of RULES)
      for (const found of rule(c, at))
        if ((!best || found.end > best.end) && !words.inside(c.endBefore(found.shown ?? found.end)))
          best = found
    if (!best || !words.begins(start)) {
      at++
      continue
    }
    if (!titles.some(({ from, to }) => start > from && start < to))
      mentions.push({ start, end: c.endBefore(best.shown ?? best.end), told: best.told })
    at = Math.max(best.end, at + 1)
  }
  const kept = withoutIdleWeekdays(text, mentions)
  const saysShort = kept.some((mention) => isShortYear(mention.told) && !isDoubtful(mention))
  return kept.map((mention) =>
    !saysShort && isDoubtful(mention) && '123456789'.includes(text.charAt(mention.start))
      ? { ...mention, told: { kind: 'unplaced', why: 'anchor' } as const }
      : mention,
  )
}

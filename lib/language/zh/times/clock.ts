import type { PartOfDay } from '#lib/language/time/time'
import type { ClockTold, PointTold } from '#lib/language/time/told'
import type { Cursor } from '#lib/language/zh/times/cursor'

/** Hours and parts of the day: 晚上8点半, 15时35分, 三点一刻, 9:30. */

interface ClockFound {
  readonly end: number
  readonly clock: ClockTold
  /** Whether minutes, 半, 整 or 钟 stand behind the hour: three o'clock, and not three points. */
  readonly isWhole: boolean
}

/** 下午3点 is 15, 晚12点 is 24, 深夜1点 is 1. */
const onTwentyFourHours = (hour: number, part: PartOfDay | undefined, deep: boolean): number => {
  if (hour > 12 || part === undefined || part === 'morning') return hour
  if (hour === 12) return part === 'midday' || part === 'afternoon' ? 12 : 24
  if (part === 'midday') return hour < 4 ? hour + 12 : hour
  if (deep && hour < 5) return hour
  return hour + 12
}

/** 9时正式开始: 正 begins another word. */
const OTHER_WORD = '式在值好'
/** What stands behind the hour: 半, 整, 一刻, 35分, 三十五. */
const minutesAt = (c: Cursor, at: number): { end: number; minute?: number; isWhole: boolean } => {
  if (c.has(at, 'half')) return { end: at + 1, minute: 30, isWhole: true }
  if (c.has(at, 'whole') && !OTHER_WORD.includes(c.charAfter(at + 1) || '，'))
    return { end: at + 1, isWhole: true }
  const minute = c.count(at, 0, 59)
  if (minute === undefined) return { end: at, isWhole: false }
  if ((minute === 1 || minute === 3) && c.unit(at + 1, 'quarter-of-hour'))
    return { end: at + 2, minute: minute * 15, isWhole: true }
  if (c.unit(at + 1, 'minute-of-hour')) {
    const hasSeconds = c.count(at + 2, 0, 59) !== undefined && c.unit(at + 3, 'second-of-minute')
    return { end: hasSeconds ? at + 4 : at + 2, minute, isWhole: true }
  }
  // 三点三十五, 8点05; 8点3 is none.
  const numeral = c.numeral(at)
  const isAlone = numeral !== undefined && numeral.end - numeral.start >= 2 && !c.tokens[at + 1]?.joined
  return isAlone ? { end: at + 1, minute, isWhole: true } : { end: at, isWhole: false }
}

/** The hour that begins at a token, and whether it may be one without a part of the day before it. */
export const clockAt = (
  c: Cursor,
  at: number,
  part?: { readonly part: PartOfDay; readonly deep?: true },
  first = false,
): ClockFound | null => {
  const token = c.tokens[at]
  if (!token || !(first || token.joined)) return null
  const deep = part?.deep ?? false
  if (token.clock) {
    const hour = onTwentyFourHours(token.clock.hour, part?.part, deep)
    return { end: at + 1, clock: { ...token.clock, hour }, isWhole: false }
  }
  const hour = c.count(at, 0, 24, first)
  if (hour === undefined || !c.unit(at + 1, 'o-clock')) return null
  const { end, minute, isWhole: hasMinutes } = minutesAt(c, at + 2)
  const isWhole = hasMinutes || (hour === 0 && c.text.startsWith('零点', c.startOf(at)))
  const clock = {
    hour: onTwentyFourHours(hour, part?.part, deep),
    ...(minute === undefined ? {} : { minute }),
  }
  return { end, clock, isWhole: isWhole || c.tokens[at + 1]?.end === c.startOf(at + 1) + 2 }
}

/** A stretch of tokens and what it tells so far. `lends` names the unit that the end of a range must supply (5-7日). */
export interface Part {
  readonly end: number
  readonly told: PointTold
  readonly lends?: 'year' | 'month' | 'day' | 'hour'
  /** Where the expression ends, when what is read with it reaches farther: 1月4日（周二）. */
  readonly shown?: number
}

/** 7 of 7到8点, 晚7至9时. */
const lentHour = (
  c: Cursor,
  at: number,
  told: PointTold,
  part: Parameters<typeof clockAt>[2],
  first: boolean,
): Part[] => {
  const hour = c.count(at, 0, 24, first)
  if (hour === undefined || !c.word(at + 1, 'join')) return []
  return [
    {
      end: at + 1,
      told: { ...told, clock: { hour: onTwentyFourHours(hour, part?.part, part?.deep ?? false) } },
      lends: 'hour',
    },
  ]
}

/** The day that is told, with the part of the day and the hour that follow it. */
export const withClock = (c: Cursor, before: Part): Part[] => {
  let at = before.end
  if (c.has(at, 'of')) at++
  if (c.has(at, 'zone')) at++
  const out: Part[] = []
  const inherited = before.told.part ? { part: before.told.part } : undefined
  const part = c.word(at, 'part')
  if (part) {
    at++
    const told = { ...before.told, part: part.part }
    out.push({ end: at, told })
    if (c.has(at, 'zone')) at++
  }
  const clock = clockAt(c, at, part ?? inherited)
  if (clock)
    out.push({
      end: clock.end,
      told: { ...before.told, ...(part ? { part: part.part } : {}), clock: clock.clock },
    })
  out.push(
    ...lentHour(c, at, { ...before.told, ...(part ? { part: part.part } : {}) }, part ?? inherited, false),
  )
  return out
}

/** 早一点准备: earlier than else, and no hour. */
const isComparison = (c: Cursor, at: number): boolean =>
  ['早一点', '晚一点'].some((words) => c.text.startsWith(words, c.startOf(at))) &&
  !'半钟整零三一二四五'.includes(c.text.charAt(c.startOf(at) + 3) || '，')

/** An hour by itself, of the day that is told of: 下午2时30分, 北京时间11:20, 三点十五分. */
export const hoursAlone = (c: Cursor, at: number): Part[] => {
  const zone = c.word(at, 'zone', true)
  const from = zone ? at + 1 : at
  const part = c.word(from, 'part', !zone)
  const hourAt = part ? from + 1 : from
  if (part && isComparison(c, from)) return []
  const clock = clockAt(c, hourAt, part, hourAt === at)
  const told: PointTold = { kind: 'point', ...(part ? { part: part.part } : {}) }
  const out: Part[] =
    part || zone || !clock || clock.isWhole ? lentHour(c, hourAt, told, part, hourAt === at) : []
  if (clock && (part || zone || clock.isWhole))
    out.push({ end: clock.end, told: { ...told, clock: clock.clock } })
  if (part && !zone && isOfOneDay(c, at)) out.push({ end: from + 1, told })
  return out
}

/** 早上 and 晚上 are told of habits too; these of one day. */
const OF_ONE_DAY: ReadonlySet<string> = new Set(['上午', '下午', '凌晨', '晚间', '傍晚', '中午'])
const GOES_ON = '在于与同对向就抵赴到举召宣开'
/**
 * 磋商上午在外交部展开; 于傍晚返回; 下午，市长… at the head of a sentence: a part of the day that nothing but the text's own day can
 * be meant by.
 */
const isOfOneDay = (c: Cursor, at: number): boolean => {
  const [before, after] = [c.charBefore(at), c.charAfter(at + 1)]
  if (!OF_ONE_DAY.has(c.text.slice(c.startOf(at), c.tokens[at]?.end))) return false
  if (before === '' && '，,'.includes(after || ' ')) return true
  return (GOES_ON.includes(after || ' ') || before === '于') && !'每天日周间个整'.includes(before || '|')
}

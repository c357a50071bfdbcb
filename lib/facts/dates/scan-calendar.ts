import { readClock, withTail } from '#lib/facts/dates/date-tail'
import { type TimeMention, withoutUndefined } from '#lib/facts/dates/mention'
import {
  compared,
  DAY_WORD,
  DAY_WORDS,
  MONTH_WORD,
  MONTH_WORDS,
  PART_OF_DAY,
  PARTS_OF_DAY,
  WEEKDAYS,
  YEAR_WORD,
  YEAR_WORDS,
} from '#lib/facts/dates/words'
import { ARABIC_DIGITS, CHINESE_NUMERALS, parseNumber } from '#lib/facts/numerals'
import { beginningsOf, PatternScanner } from '#lib/facts/pattern-scanner'

/**
 * Dates and times of day of Chinese texts, as they are written. Every pattern begins at a fixed word or a bounded
 * number, so that scanning is linear.
 */

const N2 = '(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})'
const YEAR = '(?:[0-9０-９]{4}|[〇零一二三四五六七八九]{4})'
const DASH = '(?:至|到|—{1,2}|–|-|－|~|～)'
const DASH_FIRST = new RegExp(`^${DASH}`, 'u')

const CALENDAR = new RegExp(
  [
    `(?:(?<year>${YEAR})(?:年(?:度)?|(?=[-/.][0-9]{1,2}[-/.]))|(?<yearWord>${YEAR_WORD}))`,
    `(?:的?[-/.]?(?<month>${N2})(?:月(?:份)?|[-/.](?=[0-9]))(?:(?<day>${N2})(?:日|号|(?![0-9年月])))?)?`,
  ].join(''),
  'gu',
)
const MONTH_FIRST = new RegExp(
  `(?<![0-9０-９个個数數每几幾第一二三四五六七八九十])(?:(?<month>${N2})月(?:份)?|(?<monthWord>${MONTH_WORD}))(?:(?<day>${N2})(?:日|号(?!线|楼|院|门)))?`,
  'gu',
)
const DAY_ONLY =
  /(?<![0-9０-９.．第月年/／%％两兩])(?<day>[0-9０-９]{1,2})(?:日|号(?<![街路巷弄道同][0-9０-９]{1,2}号)(?=[，,上下晚早凌当表发称宣说在举开]))(?!元|均|益|常|游|圆|内|程|用|量|产|本(?!报|人)|报(?!道|告|称|导)|期货)/gu
const RANGE_END = new RegExp(
  `^(?:${DASH}|和|及|、)(?:(?<year>${YEAR})年)?(?:(?<month>${N2})月(?:份)?)?(?:(?<day>${N2})[日号])?`,
  'u',
)
const YEAR_RANGE = new RegExp(`(?<from>[0-9０-９]{4})年?${DASH}(?<to>[0-9０-９]{4})年`, 'gu')
const DAY_WORD_PATTERN = new RegExp(`(?:${DAY_WORD})(?!头条|的?话|之星|主义|派(?![出遣往驻员人]))`, 'gu')
const WEEK = /(?<shift>[本这這上下]{1,2})(?:个|個)?(?:周|週|星期|礼拜)(?<day>[一二三四五六日天末](?!期))?/gu
const BARE_WEEKDAY =
  /(?<![0-9一二三四五六七八九十两几上下本这這每个個])(?:周|週|星期|礼拜)(?<day>[一二三四五六日天])(?![^\s，。,]?(?:刊|报))(?!围|边|到|期|年)/gu
const ERA =
  /(?:(?:(?<century>[0-9]{1,2}|[一二]?十[一二三四五六七八九]?)世纪|(?<last>上世纪|上个世纪))(?<decade>[1-9]0|[二三四五六七八九]十)年代|(?<whole>[0-9]{1,2})世纪|(?<bare>[1-9]0|[二三四五六七八九]十)年代)/gu
const ALONE_CLOCK = new RegExp(
  `(?<![0-9０-９:：.第])(?:(?:${PART_OF_DAY})(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[点點时時](?:[0-9０-９]{1,2}分|半|整|许)?|[0-9０-９]{1,2}[点點时時][0-9０-９]{1,2}分|(?<=时间)[0-9]{1,2}:[0-9]{2})(?:左右|许)?`,
  'gu',
)

type Groups = Record<string, string | undefined>
const numberIn = (groups: Groups, name: string): number | undefined => {
  const text = groups[name]
  return text === undefined ? undefined : (parseNumber(text) ?? undefined)
}

/** A calendar date that may go on as a range: 5月3日至4日. A list (18日和19日) is two dates, the second one scanned anew. */
const calendar = (text: string, match: RegExpMatchArray): TimeMention | null => {
  const groups = match.groups as Groups
  const start = match.index ?? 0
  const end = start + match[0].length
  const month = numberIn(groups, 'month')
  const day = numberIn(groups, 'day')
  if ((month !== undefined && (month < 1 || month > 12)) || (day !== undefined && (day < 1 || day > 31)))
    return null
  const shape = withoutUndefined({
    kind: 'calendar' as const,
    year: numberIn(groups, 'year'),
    yearOffset: groups.yearWord ? compared(YEAR_WORDS[groups.yearWord], text, start) : undefined,
    month,
    monthOffset: groups.monthWord ? compared(MONTH_WORDS[groups.monthWord], text, start) : undefined,
    day,
  }) as Extract<TimeMention['shape'], { kind: 'calendar' }>
  const range = RANGE_END.exec(text.slice(end, end + 18))
  const until = range?.groups
    ? withoutUndefined({
        year: numberIn(range.groups, 'year'),
        month: numberIn(range.groups, 'month'),
        day: numberIn(range.groups, 'day'),
      })
    : {}
  const joined = range && DASH_FIRST.test(range[0])
  const sameGrain = day === undefined ? 'month' in until || 'year' in until : 'day' in until
  if (joined && Object.keys(until).length > 0 && sameGrain)
    return { start, end: end + range[0].length, shape: { ...shape, until } }
  return withTail(text, start, end, shape)
}

const weekday = (text: string | undefined): number | undefined => (text ? WEEKDAYS[text] : undefined)

const SHIFTS: Record<string, number> = { 本: 0, 这: 0, 這: 0, 上: -1, 下: 1, 上上: -2, 下下: 2 }

const era = (groups: Groups): string | null => {
  const decade = numberIn(groups, 'decade') ?? numberIn(groups, 'bare')
  if (groups.whole) return String((numberIn(groups, 'whole') ?? 0) - 1)
  if (decade === undefined) return null
  const century = groups.century ? (numberIn(groups, 'century') ?? 0) - 1 : 19
  return `${century}${decade / 10}`
}

const NUMBER_BEGINS = ARABIC_DIGITS + CHINESE_NUMERALS

type Reader = {
  pattern: RegExp
  /** Every character with which the pattern can begin. */
  begins: string
  read: (text: string, match: RegExpMatchArray) => TimeMention | null
}

/** Ordered: where two patterns match the same place, the longer match wins, then the earlier pattern. */
export const CALENDAR_READERS: readonly Reader[] = [
  { pattern: CALENDAR, begins: NUMBER_BEGINS + beginningsOf(Object.keys(YEAR_WORDS)), read: calendar },
  {
    pattern: YEAR_RANGE,
    begins: ARABIC_DIGITS,
    read: (_, match) => {
      const { from = '', to = '' } = match.groups as Groups
      const [year, until] = [parseNumber(from), parseNumber(to)]
      if (year === null || until === null || until <= year) return null
      const start = match.index ?? 0
      return {
        start,
        end: start + match[0].length,
        shape: { kind: 'calendar', year, until: { year: until } },
      }
    },
  },
  { pattern: MONTH_FIRST, begins: NUMBER_BEGINS + beginningsOf(Object.keys(MONTH_WORDS)), read: calendar },
  { pattern: DAY_ONLY, begins: ARABIC_DIGITS, read: calendar },
  {
    pattern: DAY_WORD_PATTERN,
    begins: beginningsOf(Object.keys(DAY_WORDS)),
    read: (text, match) => {
      const word = DAY_WORDS[match[0]]
      const start = match.index ?? 0
      if (!word) return null
      const mention = withTail(text, start, start + match[0].length, {
        kind: 'day',
        from: word.from,
        days: word.days,
      })
      return word.part && !mention.partOfDay && !mention.time ? { ...mention, partOfDay: word.part } : mention
    },
  },
  {
    pattern: WEEK,
    begins: Object.keys(SHIFTS).join(''),
    read: (text, match) => {
      const { shift = '', day } = match.groups as Groups
      const weeks = SHIFTS[shift]
      const start = match.index ?? 0
      if (weeks === undefined) return null
      return withTail(
        text,
        start,
        start + match[0].length,
        withoutUndefined({ kind: 'week' as const, weeks, weekday: weekday(day) }) as never,
      )
    },
  },
  {
    pattern: BARE_WEEKDAY,
    begins: '周週星礼',
    read: (text, match) => {
      const start = match.index ?? 0
      const day = weekday(match.groups?.day)
      return day === undefined
        ? null
        : withTail(text, start, start + match[0].length, { kind: 'week', weekday: day })
    },
  },
  {
    pattern: ERA,
    begins: `${NUMBER_BEGINS}上`,
    read: (_, match) => {
      const digits = era(match.groups as Groups)
      const start = match.index ?? 0
      return digits === null ? null : { start, end: start + match[0].length, shape: { kind: 'era', digits } }
    },
  },
  {
    pattern: ALONE_CLOCK,
    begins: ARABIC_DIGITS + beginningsOf(Object.keys(PARTS_OF_DAY)),
    read: (_, match) => {
      const time = readClock(match[0])
      const start = match.index ?? 0
      if (!time) return null
      const mod = /[许左]/.test(match[0]) ? ({ mod: 'APPROX' } as const) : {}
      return {
        start,
        end: start + match[0].length,
        shape: { kind: 'day', from: 'discourse', days: 0 },
        time,
        ...mod,
      }
    },
  },
]

const SCANNER = new PatternScanner(CALENDAR_READERS)

/** All dates and times of day in a stretch of text, in order; offsets count from the stretch's beginning. */
export const scanCalendar = (text: string): TimeMention[] => {
  const found: { mention: TimeMention; order: number }[] = []
  for (const { which, match } of SCANNER.scan(text)) {
    const mention = CALENDAR_READERS[which]?.read(text, match)
    if (mention) found.push({ mention, order: which })
  }
  found.sort(
    (a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end || a.order - b.order,
  )
  const kept: TimeMention[] = []
  for (const { mention } of found) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention)
  return kept
}

import type { TimeMention, TimeShape } from '#lib/facts/dates/mention'
import { YEAR_WORD, YEAR_WORDS } from '#lib/facts/dates/words'
import { parseNumber } from '#lib/facts/numerals'

/**
 * Parts of a year: 第三季度, 上半年, 前三季度, 前9个月, 1至9月, 年底. The year may be written before them; where it isn't,
 * it is that of the text or of publication.
 */

const N2 = '(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九两])'
const DASH = '(?:至|到|—{1,2}|–|-|－|~|～)'

const PERIOD = new RegExp(
  [
    '(?<![0-9０-９.第])',
    `(?:(?<year>[0-9０-９]{4})年|(?<yearWord>${YEAR_WORD}))?的?`,
    '(?:',
    '第?(?<quarter>[一二三四1-4])季度',
    '|(?<half>[上下])半年(?!度)',
    '|前(?<quarters>[两二三23])个?季度',
    `|前(?<months>${N2})个月`,
    `|(?<from>${N2})月?${DASH}(?<to>${N2})月(?![0-9一二三]{1,2}[日号])(?:份)?`,
    ')',
  ].join(''),
  'gu',
)
/** 每年年底 is every year's; 2021年底 and 当年底 have their year and are read with it. */
const EDGE =
  /(?<![每历往常近财学个些年\p{Nd}零〇一二三四五六七八九十几多半今明去后前本当同次上])年(?:(?<end>底|末)|(?<start>初))/gu

type Groups = Record<string, string | undefined>
type CalendarShape = Extract<TimeShape, { kind: 'calendar' }>

const monthsOf = (groups: Groups): Pick<CalendarShape, 'part' | 'month' | 'until' | 'toldBy'> | null => {
  const number = (name: string): number => parseNumber(groups[name] ?? '') ?? 0
  if (groups.quarter) return { part: `Q${number('quarter')}`, toldBy: number('quarter') * 3 - 2 }
  if (groups.half) return groups.half === '上' ? { part: 'H1', toldBy: 1 } : { part: 'H2', toldBy: 7 }
  const last = groups.quarters ? number('quarters') * 3 : number('months')
  if (last > 1) return { month: 1, until: { month: last } }
  const [from, to] = [number('from'), number('to')]
  return from < to ? { month: from, until: { month: to } } : null
}

const period = (match: RegExpMatchArray): TimeMention | null => {
  const groups = match.groups as Groups
  const months = monthsOf(groups)
  if (!months) return null
  const start = match.index ?? 0
  const year = groups.year ? (parseNumber(groups.year) ?? undefined) : undefined
  const yearOffset = groups.yearWord ? YEAR_WORDS[groups.yearWord] : undefined
  return {
    start,
    end: start + match[0].length,
    shape: {
      kind: 'calendar',
      ...(year === undefined ? {} : { year }),
      ...(yearOffset ? { yearOffset } : {}),
      ...months,
    },
  }
}

const edge = (match: RegExpMatchArray): TimeMention => {
  const start = match.index ?? 0
  return {
    start,
    end: start + match[0].length,
    // The year that the paragraph tells of, else that of publication.
    shape: { kind: 'calendar', yearOffset: { from: 'compared', years: 0 } },
    mod: match.groups?.end ? 'END' : 'START',
  }
}

/** All parts of a year in a stretch of text, in order. */
export const scanPeriods = (text: string): TimeMention[] => [
  ...[...text.matchAll(PERIOD)].flatMap((match) => period(match) ?? []),
  ...[...text.matchAll(EDGE)].map(edge),
]

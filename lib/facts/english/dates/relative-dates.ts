import type { TimeMention, TimeShape } from '#lib/facts/dates/mention'
import { parseEnglishNumber, SMALL_NUMBER } from '#lib/facts/english/numerals'

/** Dates that English counts from another day, and years, decades and quarters: what chrono leaves out. */

const YEAR = '1[0-9]{3}|20[0-9]{2}'
const UNITS: Readonly<Record<string, { readonly unit: 'Y' | 'M' | 'W' | 'D'; readonly times: number }>> = {
  day: { unit: 'D', times: 1 },
  week: { unit: 'W', times: 1 },
  month: { unit: 'M', times: 1 },
  year: { unit: 'Y', times: 1 },
  decade: { unit: 'Y', times: 10 },
  century: { unit: 'Y', times: 100 },
  centurie: { unit: 'Y', times: 100 },
}

type Reader = (match: RegExpExecArray) => TimeShape | null

const offset = (count: number, word: string, from: 'publication' | 'discourse'): TimeShape | null => {
  const unit = UNITS[word.toLowerCase().replace(/s$/u, '')]
  return unit ? { kind: 'offset', unit: unit.unit, count: count * unit.times, from } : null
}

const SIGN: Readonly<Record<string, number>> = { ago: -1, earlier: -1, before: -1, later: 1 }

const counted: Reader = ({ groups }) => {
  const count = parseEnglishNumber(groups?.count ?? '')
  const way = (groups?.way ?? '').toLowerCase()
  if (count === null || !Number.isInteger(count)) return null
  return offset(count * (SIGN[way] ?? 1), groups?.unit ?? '', way === 'ago' ? 'publication' : 'discourse')
}

const STEP: Readonly<Record<string, number>> = { this: 0, last: -1, next: 1 }

/** this week, last month, next year: counted from publication. */
const period: Reader = ({ groups }) => {
  const step = STEP[(groups?.which ?? '').toLowerCase()] ?? 0
  const from = 'publication'
  switch (groups?.unit) {
    case 'week':
      return { kind: 'week', weeks: step }
    case 'month':
      return { kind: 'calendar', monthOffset: { from, months: step } }
    case 'year':
      return { kind: 'calendar', yearOffset: { from, years: step } }
    default:
      return null
  }
}

const FROM_TEXT: Readonly<Record<string, number>> = { same: 0, that: 0, next: 1, following: 1, previous: -1 }

/** the same day, the following year, that month: counted from the last date of the text. */
const fromText: Reader = ({ groups }) => {
  const step = FROM_TEXT[(groups?.which ?? '').toLowerCase()] ?? 0
  const from = 'discourse'
  switch (groups?.unit) {
    case 'day':
      return { kind: 'day', from, days: step }
    case 'month':
      return { kind: 'calendar', monthOffset: { from, months: step } }
    case 'year':
      return { kind: 'calendar', yearOffset: { from, years: step } }
    default:
      return null
  }
}

const DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }

const QUARTERS: readonly string[] = ['first', 'second', 'third', 'fourth']

const part: Reader = ({ groups }) => {
  const index = QUARTERS.indexOf((groups?.nth ?? '').toLowerCase())
  const letter = groups?.part === 'half' ? 'H' : 'Q'
  if (index < 0 || (letter === 'H' && index > 1)) return null
  return { kind: 'calendar', year: Number(groups?.year), part: `${letter}${index + 1}` }
}

const years: Reader = ({ groups }) => {
  const year = Number(groups?.year)
  const until = groups?.until === undefined ? undefined : Number(groups.until)
  if (until !== undefined && until < year) return null
  return { kind: 'calendar', year, ...(until === undefined ? {} : { until: { year: until } }) }
}

/** What may stand before a bare year, so that it is no number of things. */
const YEAR_AFTER =
  '(?<=\\b(?:in|since|by|until|till|before|after|from|during|of|early|late|mid|between|through|summer|winter|autumn|spring|fall)[\\s-])'
const COUNTED_THING =
  '(?!\\s+(?:people|troops|soldiers|miles|kilometers|kilometres|tons|tonnes|dollars|men|women|percent|meters))'

const PATTERNS: readonly (readonly [RegExp, Reader])[] = [
  [
    new RegExp(
      `\\b(?<count>an?|\\d{1,3}|${SMALL_NUMBER}) (?<unit>days?|weeks?|months?|years?|decades?|century|centuries) (?<way>ago|later|earlier)\\b`,
      'giu',
    ),
    counted,
  ],
  [/\b(?<which>this|last|next) (?<unit>week|month|year)\b/giu, period],
  [
    /\b(?:(?:on |in )?the (?<which>same|next|following|previous)|(?<=\b(?:on|in|later|early|earlier) )that) (?<unit>day|month|year)\b/giu,
    fromText,
  ],
  [
    /(?<!['’]s |\bof |\bthe |\buntil |\bworld )\b(?<day>today|tonight|yesterday|tomorrow)\b(?!['’]s)/giu,
    ({ groups }) => ({
      kind: 'day',
      from: 'publication',
      days: DAYS[(groups?.day ?? '').toLowerCase()] ?? 0,
    }),
  ],
  [
    new RegExp(
      `\\bthe (?<nth>first|second|third|fourth) (?<part>quarter|half) of (?<year>${YEAR})\\b`,
      'giu',
    ),
    part,
  ],
  [
    /\bthe (?:early |late |mid-)?(?<digits>1[0-9]{2}|20[0-9])0s\b/giu,
    ({ groups }) => ({ kind: 'era', digits: groups?.digits ?? '' }),
  ],
  [
    /\bthe (?:early |late |mid-)?(?<nth>\d{1,2})(?:st|nd|rd|th) century\b/giu,
    ({ groups }) => ({ kind: 'era', digits: String(Number(groups?.nth) - 1).padStart(2, '0') }),
  ],
  [
    new RegExp(
      `(?<=\\b(?:from|between) )(?<year>${YEAR}) (?:to|and|until|through) (?<until>${YEAR})\\b`,
      'giu',
    ),
    years,
  ],
  [new RegExp(`(?<![\\d,.$€£-])(?<year>${YEAR})[-–](?<until>${YEAR})(?![\\d-])`, 'gu'), years],
  [new RegExp(`${YEAR_AFTER}(?<year>${YEAR})(?![\\d,.]\\d|\\d|%|-)${COUNTED_THING}`, 'giu'), years],
  [
    new RegExp(
      `(?<=\\b(?:[Tt]he|a|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|under) )(?<year>1[6-9]\\d{2}|20[0-9]{2})(?= [a-z]{4,})${COUNTED_THING}`,
      'gu',
    ),
    years,
  ],
]

const PART_OF_DAY: readonly (readonly [RegExp, string])[] = [
  [/^ morning\b/u, 'MO'],
  [/^ afternoon\b/u, 'AF'],
  [/^ evening\b/u, 'EV'],
  [/^ night\b/u, 'NI'],
]

/** The relative and coarse dates of one sentence. */
export const relativeDates = (sentence: string): TimeMention[] =>
  PATTERNS.flatMap(([pattern, read]) =>
    [...sentence.matchAll(pattern)].flatMap((match): TimeMention[] => {
      const shape = read(match as RegExpExecArray)
      if (shape === null) return []
      const end = match.index + match[0].length
      const [found, partOfDay] =
        (shape.kind === 'day' && PART_OF_DAY.find(([word]) => word.test(sentence.slice(end)))) || []
      const more = found?.exec(sentence.slice(end))?.[0].length ?? 0
      return [{ start: match.index, end: end + more, shape, ...(partOfDay ? { partOfDay } : {}) }]
    }),
  )

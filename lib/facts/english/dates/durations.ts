import type { TimeMention } from '#lib/facts/dates/mention'
import { parseEnglishNumber, SMALL_NUMBER } from '#lib/facts/english/numerals'

/** Lengths of time: 50 minutes, three years, a 12-day visit, half an hour. */

const UNIT = 'seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries|century'
const LENGTH = new RegExp(
  `(?<![\\w$€£.,-])(?:(?<approx>about|around|almost|nearly|roughly|some|approximately|just under) |(?<more>more than|over|at least) )?(?<count>half an|an?|\\d{1,4}(?:\\.\\d+)?|${SMALL_NUMBER})(?: (?:straight|full|whole|long|consecutive|more))?[ -](?<unit>${UNIT})(?<half> and a half)?\\b(?! (?:ago|later|earlier|before|after|old|hence)\\b|-old|[-–]\\d|['’])`,
  'giu',
)
const ISO: Readonly<Record<string, readonly [string, string, number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  week: ['P', 'W', 1],
  month: ['P', 'M', 1],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
}
/** a day, a year: as often a rate (twice a day) as a length; only a few words before say which. */
const RATE =
  /(?:\b(?:twice|once|times|percent|per cent|dollars|million|billion|barrels|tons|tonnes|a|the|each|every|one)|\d)\s*$/iu
const SINGLE = /^an?$/iu
const LONG_ONLY = /\b(?:for|lasting|lasted|took|taking|within|nearly|almost|about|after|in|over|than)\s*$/iu

const singular = (unit: string): string =>
  unit.toLowerCase() === 'centuries' ? 'century' : unit.toLowerCase().replace(/s$/u, '')

/** A length in ISO 8601, hours with a fraction in minutes; null for an unknown unit. */
const isoOf = (value: number | null, unit: string): string | null => {
  const [prefix, letter, times] = ISO[singular(unit)] ?? []
  if (value === null || !prefix || !letter || !times) return null
  const amount = value * times
  const inMinutes = prefix === 'PT' && letter === 'H' && !Number.isInteger(amount)
  return inMinutes ? `PT${amount * 60}M` : `${prefix}${amount}${letter}`
}

const countOf = (count: string, half: string | undefined): number | null => {
  const value = /^half an/iu.test(count) ? 0.5 : parseEnglishNumber(count)
  return value === null ? null : value + (half ? 0.5 : 0)
}

/** The lengths of time of one sentence. */
export const durations = (sentence: string): TimeMention[] =>
  [...sentence.matchAll(LENGTH)].flatMap((match): TimeMention[] => {
    const { count = '', unit = '', half, approx, more } = match.groups ?? {}
    const before = sentence.slice(0, match.index)
    const bare = SINGLE.test(count) && !approx && !more
    if (bare && (RATE.test(before) || !LONG_ONLY.test(before))) return []
    const iso = isoOf(countOf(count, half), unit)
    if (iso === null) return []
    const skipped = match[0].length - match[0].trimStart().length
    return [
      {
        start: match.index + skipped,
        end: match.index + match[0].length,
        shape: { kind: 'duration', iso },
        ...(approx ? { mod: 'APPROX' as const } : more ? { mod: 'MORE_THAN' as const } : {}),
      },
    ]
  })

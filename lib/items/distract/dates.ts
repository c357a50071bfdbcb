import type { DateFact } from '#lib/facts/fact'
import { areDisjoint, intervalOf } from '#lib/items/interval'
import type { Source } from '#lib/items/source'
import { wordingOf } from '#lib/items/wording/by-language'

const shape = (value: string): string => value.replace(/\d/gu, '0')

const pad = (value: number): string => String(value).padStart(2, '0')

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Years far ahead are told in fives: beside 2050 stand 2045 and 2055. */
const ROUND = 5
const FAR = 8

const isFarAndRound = ({ extraction }: Source, value: string): boolean =>
  value.length === 4 &&
  Number(value) % ROUND === 0 &&
  Number(value) - Number((extraction.published?.end ?? value).slice(0, 4)) >= FAR

/** Dates that come of real reading errors: the year before or after, the month before or after, a day or two off. */
const misreadings = (value: string, isRound: boolean): string[] => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(value)
  if (!match) return []
  const year = Number(match[1])
  if (match[2] === undefined)
    return [-1, 1, -2, 2, -3].map((step) => `${year + step * (isRound ? ROUND : 1)}`)
  const month = Number(match[2])
  const tail = match[3] === undefined ? '' : `-${match[3]}`
  const inYear = (other: number) => `${other}-${pad(month)}${tail}`
  const inMonth = (step: number) => {
    const index = year * 12 + month - 1 + step
    return `${Math.floor(index / 12)}-${pad((index % 12) + 1)}${tail}`
  }
  const day = Number(match[3] ?? 0)
  const onDay = (step: number) => `${year}-${pad(month)}-${pad(day + step)}`
  const near = match[3] === undefined ? [] : [2, -2, 1, -1, 3].map(onDay)
  return [
    ...near,
    inYear(year - 1),
    inMonth(-1),
    inMonth(1),
    inYear(year + 1),
    inMonth(2),
    inMonth(-2),
  ].filter(isReal)
}

const isReal = (value: string): boolean => {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month)
}

/**
 * Whether a date is as much ahead of the article's appearing, or as much past, as the key: what a reader can rule out
 * by the day of the paper is no rival. All are, where it is not known when the article appeared, or on which side.
 */
const onSameSide = ({ extraction: { published } }: Source, key: string): ((value: string) => boolean) => {
  if (!published) return () => true
  const cut = (value: string, like: string): string => value.slice(0, like.length)
  const isBefore = (value: string): boolean => value < cut(published.start, value)
  const isAfter = (value: string): boolean => value > cut(published.end, value)
  const start = key.split('/')[0] ?? key
  if (isBefore(start)) return (value) => !isAfter(value.split('/')[0] ?? value)
  return isAfter(start) ? (value) => !isBefore(value.split('/')[0] ?? value) : () => true
}

/**
 * Dates that may stand beside the key as wrong options, of its own precision and written as it is: the article's other
 * dates first, then misreadings of the key. Every one is disjoint from all of `never`, so none can be true as well; none
 * lies after the article's appearing where the key is past, or before it where the key is still to come.
 */
export const rivalDates = (source: Source, fact: DateFact, never: readonly string[]): string[] => {
  const taken = [fact.value, ...never].flatMap((value) => intervalOf(value) ?? [])
  const own = source.extraction.facts.flatMap((other) =>
    other.kind === 'date' &&
    other.resolved &&
    shape(other.value) === shape(fact.value) &&
    other.mod === fact.mod
      ? [other.value]
      : [],
  )
  const isOnSameSide = onSameSide(source, fact.value)
  const values = [...new Set([...own, ...misreadings(fact.value, isFarAndRound(source, fact.value))])]
  const { shownDate } = wordingOf(source)
  return values
    .filter((value) => {
      const interval = intervalOf(value)
      return interval !== null && taken.every((other) => areDisjoint(interval, other)) && isOnSameSide(value)
    })
    .flatMap((value) => shownDate(value, fact.mod) ?? [])
}

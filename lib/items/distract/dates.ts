import type { DateFact } from '#lib/facts/fact'
import { drawnByRank } from '#lib/items/distract/ranks'
import { areDisjoint, type Interval, intervalOf } from '#lib/items/interval'
import type { Source } from '#lib/items/source'
import { wordingOf } from '#lib/items/wording/by-language'

const shape = (value: string): string => value.replace(/\d/gu, '0')

const pad = (value: number): string => String(value).padStart(2, '0')

const dayAfter = (day: string, step: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + step * 86_400_000).toISOString().slice(0, 10)

/** Years far ahead are told in fives: beside 2050 stand 2045 and 2055. */
const ROUND = 5
const FAR = 8

const isFarAndRound = ({ extraction }: Source, value: string): boolean =>
  value.length === 4 &&
  Number(value) % ROUND === 0 &&
  Math.abs(Number(value) - Number((extraction.published?.end ?? value).slice(0, 4))) >= FAR

const STEPS = [-1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -7, 7]
/** Beside the days next to it only whoever knows it by heart knows a day: they come last. */
const DAY_STEPS = [-7, 7, -4, 4, -10, 10, -3, 3, -2, 2, -1, 1]

/** A value moved by so many of its own units: days, months or years. */
const moved = (value: string, step: number, isRound: boolean): string => {
  if (value.length === 10) return dayAfter(value, step)
  if (value.length === 4) return String(Number(value) + step * (isRound ? ROUND : 1)).padStart(4, '0')
  const index = Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7)) - 1 + step
  return `${Math.floor(index / 12)}-${pad((index % 12) + 1)}`
}

/** A range moved as a whole. */
const misreadings = (value: string, isRound: boolean): string[] => {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/u.test(value)) return []
  return (value.length === 10 ? DAY_STEPS : STEPS).map((step) =>
    value
      .split('/')
      .map((end) => moved(end, value.includes('/') ? step * 2 : step, isRound))
      .join('/'),
  )
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

/** So many on each side are tried. */
const TRIED = 6
/** Dates of the article stand beside one another only where they are of one time: a year or two. */
const NEAR = 800 * 1440

/** In years: beside what was long ago others may be told of farther off; no reader takes 1773 or 2021 for the year of a war of 1919. */
const nearYears = ({ extraction: { published } }: Source, key: string): number =>
  Math.max(12, Math.abs(Number((published?.end ?? key).slice(0, 4)) - Number(key.slice(0, 4))) / 8)
/** In minutes. */
const YEAR = 366 * 1440

const areApart = (values: readonly string[]): boolean => {
  const found = values.map(intervalOf)
  return found.every((one, at) =>
    found.slice(at + 1).every((other) => one !== null && other !== null && areDisjoint(one, other)),
  )
}

/**
 * Three dates beside which the key has the rank that its name draws, of its own precision and written as it is: the
 * article's other dates first, then the key misread. Every one is disjoint from all of `never`, so none can be true as
 * well; none lies after the article's appearing where the key is past, or before it where the key is still to come.
 *
 * @returns nothing where no three can be found for every rank
 */
export const rivalDates = (source: Source, fact: DateFact, never: readonly string[]): readonly string[] => {
  const key = intervalOf(fact.value)
  if (key === null) return []
  const taken: Interval[] = [key, ...never.flatMap((value) => intervalOf(value) ?? [])]
  const own = source.extraction.facts.flatMap((other) =>
    other.kind === 'date' &&
    other.resolved &&
    shape(other.value) === shape(fact.value) &&
    other.mod === fact.mod
      ? [other.value]
      : [],
  )
  const isOnSameSide = onSameSide(source, fact.value)
  const reach = fact.value.length === 4 ? nearYears(source, fact.value) * YEAR : NEAR
  const fits = (value: string): boolean => {
    const interval = intervalOf(value)
    return (
      interval !== null &&
      Math.abs(interval.from - key.from) < reach &&
      taken.every((other) => areDisjoint(interval, other)) &&
      isOnSameSide(value)
    )
  }
  const all = [...new Set([...own, ...misreadings(fact.value, isFarAndRound(source, fact.value))])].filter(
    fits,
  )
  const set = drawnByRank(
    fact.id,
    all.filter((value) => value < fact.value).slice(0, TRIED),
    all.filter((value) => value > fact.value).slice(0, TRIED),
    areApart,
  )
  const { shownDate } = wordingOf(source)
  return set.flatMap((value) => shownDate(value, fact.mod) ?? [])
}

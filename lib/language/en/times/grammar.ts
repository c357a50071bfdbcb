import { clockAt } from '#lib/language/en/times/clock'
import { pointedAt, quarterAt, seasonAt } from '#lib/language/en/times/deictic'
import { countedAt, lastingAt, spellAt, uncountedAt } from '#lib/language/en/times/lengths'
import { repeatedAt, vagueAt } from '#lib/language/en/times/loose'
import {
  type Core,
  monthRule,
  monthSpanRule,
  type Rule,
  weekdayRule,
  weekRule,
} from '#lib/language/en/times/named-dates'
import { dayAt, monthAt, ordinalAt } from '#lib/language/en/times/names'
import type { Clock, Point, Shape, Told } from '#lib/language/en/times/shape'
import { PARTS_OF_DAY } from '#lib/language/en/times/words'
import { endsThere, weekdayAndDateAt, writtenDateAt } from '#lib/language/en/times/written-dates'
import {
  centuryAt,
  decadeAt,
  eraYearAt,
  financialYearAt,
  yearAt,
  yearRangeAt,
} from '#lib/language/en/times/years'
import { type Found, standsAt, type Token, textAt, wordAt } from '#lib/language/en/tokens'
import type { PartOfDay, TimeModifier } from '#lib/language/time/time'

/**
 * The expressions of time in an English sentence. At each token every rule of the grammar is tried, and the longest
 * reading wins; then what stands around it is taken in (early, the night of, at 3 p.m.).
 */

const plain =
  (rule: (tokens: readonly Token[], index: number) => Found<Shape> | null): Rule =>
  (tokens, index) => {
    const found = rule(tokens, index)
    return found && { value: { shape: found.value }, next: found.next }
  }

const RULES: readonly Rule[] = [
  plain(weekdayAndDateAt),
  plain(writtenDateAt),
  weekdayRule,
  monthRule,
  monthSpanRule,
  weekRule,
  plain(eraYearAt),
  plain(centuryAt),
  plain(decadeAt),
  plain(financialYearAt),
  plain(yearRangeAt),
  pointedAt,
  plain(quarterAt),
  plain(seasonAt),
  countedAt,
  plain(lastingAt),
  spellAt,
  uncountedAt,
  plain(vagueAt),
  plain(repeatedAt),
]

const longest = (tokens: readonly Token[], index: number, inList: boolean): Found<Core> | null => {
  let best: Found<Core> | null = null
  for (const rule of RULES) {
    const found = rule(tokens, index)
    if (found && (!best || found.next > best.next)) best = found
  }
  if (best) return best
  const year = yearAt(tokens, index, inList)
  return year && { value: { shape: year.value }, next: year.next }
}

const isDay = (shape: Shape): boolean =>
  shape.kind === 'day' || shape.kind === 'weekday' || (shape.kind === 'counted' && shape.unit === 'day')

/** Monday morning; today at 3 p.m.; Oct. 23, at noon: what stands behind a day. */
const withTimeBehind = (tokens: readonly Token[], told: Told): Told => {
  if (!isDay(told.shape) || told.clock) return told
  const part = told.part ? undefined : PARTS_OF_DAY.get(wordAt(tokens, told.next))
  if (part) return { ...told, part, next: told.next + 1 }
  const comma = textAt(tokens, told.next) === ',' ? told.next + 1 : told.next
  const at = wordAt(tokens, comma) === 'at' ? comma + 1 : told.next
  const clock = at > told.next ? clockAt(tokens, at) : null
  return clock ? { ...told, clock: clock.value, next: clock.next } : told
}

interface Around {
  readonly clock?: Clock
  readonly part?: PartOfDay
  /** Where the day begins. */
  readonly at: number
}

/** 10 p.m. Wednesday; noon on Saturday; the night of Friday; early Tuesday: what stands before a day. */
const timeBefore = (tokens: readonly Token[], index: number): Around | null => {
  const the = wordAt(tokens, index) === 'the' ? index + 1 : index
  const part = PARTS_OF_DAY.get(wordAt(tokens, the))
  if (part && wordAt(tokens, the + 1) === 'of') return { part, at: the + 2 }
  const clock = clockAt(tokens, index)
  if (!clock) return null
  const comma = textAt(tokens, clock.next) === ',' ? clock.next + 1 : clock.next
  return { clock: clock.value, at: wordAt(tokens, comma) === 'on' ? comma + 1 : comma }
}

const EDGES: readonly (readonly [readonly string[], TimeModifier])[] = [
  [['the', 'beginning', 'of'], 'START'],
  [['the', 'start', 'of'], 'START'],
  [['the', 'end', 'of'], 'END'],
  [['the', 'middle', 'of'], 'APPROX'],
  [['early', 'in'], 'START'],
  [['late', 'in'], 'END'],
  [['the', 'early'], 'START'],
  [['the', 'late'], 'END'],
  [['the', 'mid', '-'], 'APPROX'],
  [['early'], 'START'],
  [['late'], 'END'],
  [['mid', '-'], 'APPROX'],
  [['mid'], 'APPROX'],
  [['around'], 'APPROX'],
  [['about'], 'APPROX'],
  [['circa'], 'APPROX'],
  [['roughly'], 'APPROX'],
  [['approximately'], 'APPROX'],
  [['nearly'], 'APPROX'],
  [['almost'], 'APPROX'],
  [['some'], 'APPROX'],
  [['just', 'under'], 'APPROX'],
  [['more', 'than'], 'MORE_THAN'],
  [['over'], 'MORE_THAN'],
  [['at', 'least'], 'MORE_THAN'],
]

const ONLY_LENGTHS: ReadonlySet<string> = new Set(['nearly', 'almost', 'some', 'just', 'more', 'over', 'at'])

/** Words that belong to a time and tell how exact it is: early 2021, nearly 50 minutes. */
const edgeAt = (tokens: readonly Token[], index: number): Found<TimeModifier> | null => {
  const edge = EDGES.find(([words]) => standsAt(tokens, index, words))
  return edge ? { value: edge[1], next: index + edge[0].length } : null
}

/** the year, the month: told only behind an edge, as in the end of the year. */
const bareUnitAt = (tokens: readonly Token[], index: number): Found<Core> | null => {
  const the = wordAt(tokens, index) === 'the' ? wordAt(tokens, index + 1) : ''
  if (the !== 'year' && the !== 'month' && the !== 'week') return null
  return { value: { shape: { kind: 'counted', unit: the, count: 0, from: 'now' } }, next: index + 2 }
}

const fits = (mod: TimeModifier, word: string, { shape }: Core): boolean => {
  if (shape.kind === 'length') return mod === 'APPROX' || mod === 'MORE_THAN'
  if (ONLY_LENGTHS.has(word) || mod === 'MORE_THAN') return shape.kind === 'counted' && shape.unit !== 'day'
  if (shape.kind === 'repeated' || shape.kind === 'unplaced') return shape.kind === 'unplaced'
  return true
}

const simpleAt = (tokens: readonly Token[], index: number, inList: boolean): Told | null => {
  const around = timeBefore(tokens, index)
  if (around) {
    const day = longest(tokens, around.at, false)
    const { clock, part } = around
    if (day && isDay(day.value.shape) && !day.value.part)
      return {
        from: index,
        next: day.next,
        ...day.value,
        ...(clock ? { clock } : {}),
        ...(part ? { part } : {}),
      }
    if (clock) {
      const clockEnd = clockAt(tokens, index)?.next ?? index + 1
      const shape: Point = { kind: 'counted', unit: 'day', count: 0, from: 'told' }
      return { from: index, next: clockEnd, shape, clock }
    }
  }
  const core = longest(tokens, index, inList)
  return core && withTimeBehind(tokens, { from: index, next: core.next, ...core.value })
}

const SINCE_EARLIER: ReadonlySet<string> = new Set(['earlier', 'later', 'sometime'])

const withEdge = (tokens: readonly Token[], index: number): Told | null => {
  // Earlier this month, later that year: within it, and nothing says when.
  const isWithin = SINCE_EARLIER.has(wordAt(tokens, index))
  if (isWithin) {
    const at = wordAt(tokens, index + 1) === 'in' ? index + 2 : index + 1
    const core = (at > index + 1 ? bareUnitAt(tokens, at) : null) ?? pointedAt(tokens, at)
    return core && { from: index, next: core.next, ...core.value }
  }
  const edge = edgeAt(tokens, index)
  if (!edge) return null
  const core = simpleAt(tokens, edge.next, true) ?? bareTold(tokens, edge.next)
  if (!core || !fits(edge.value, wordAt(tokens, index), core)) return null
  const isOfDay = isDay(core.shape) && edge.value !== 'APPROX'
  return { ...core, from: index, ...(isOfDay || core.mod ? {} : { mod: edge.value }) }
}

const bareTold = (tokens: readonly Token[], index: number): Told | null => {
  const unit = bareUnitAt(tokens, index)
  return unit && { from: index, next: unit.next, ...unit.value }
}

/** March 4 and 9: the second day has the month of the first. */
const secondDay = (tokens: readonly Token[], { shape, next }: Told): Told | null => {
  if (shape.kind !== 'day') return null
  const join = tokens[next]?.lower
  const at = join === ',' || join === 'and' || join === 'or' ? next + 1 : -1
  const day = at > 0 ? dayAt(tokens, at) : null
  const isListed = day && (endsThere(tokens, day.next) || ordinalAt(tokens, at) !== null)
  if (!isListed || day.value <= shape.day || monthAt(tokens, day.next)) return null
  return { from: at, next: day.next, shape: { ...shape, day: day.value } }
}

const JOINS: ReadonlySet<string> = new Set([',', 'and', 'or', '&'])

/** Whether only commas and joining words stand between a told year and a place. */
const listsOn = (tokens: readonly Token[], last: Told | undefined, index: number): boolean => {
  if (last?.shape.kind !== 'year' || index === last.next || index > last.next + 2) return false
  return tokens.slice(last.next, index).every(({ lower }) => JOINS.has(lower))
}

const UNIT_OF: Readonly<Partial<Record<Shape['kind'], string>>> = {
  day: 'day',
  weekday: 'day',
  month: 'month',
  year: 'year',
}

/** a day earlier, on June 5; a year later, in 1996: what is counted from another time is the one that stands behind. */
const apposed = (tokens: readonly Token[], told: readonly Told[]): Told[] =>
  told.map((one, at) => {
    const next = told[at + 1]
    const isCounted = one.shape.kind === 'counted' && one.shape.from === 'told' && one.shape.isAway
    if (!next || !isCounted || textAt(tokens, one.next) !== ',') return one
    const between = tokens.slice(one.next + 1, next.from)
    const isApposed =
      between.length === 0 || (between.length === 1 && ['on', 'in'].includes(between[0]?.lower ?? ''))
    const isAlike = one.shape.kind === 'counted' && UNIT_OF[next.shape.kind] === one.shape.unit
    return isApposed && isAlike ? { ...one, shape: next.shape } : one
  })

/** All expressions of time in a sentence, in the order of the text, none overlapping another. */
export const timesIn = (tokens: readonly Token[]): Told[] => {
  const told: Told[] = []
  for (let index = 0; index < tokens.length; ) {
    const last = told.at(-1)
    const found =
      (last?.next === index - 1 || last?.next === index ? secondDayAt(tokens, last, index) : null) ??
      withEdge(tokens, index) ??
      simpleAt(tokens, index, listsOn(tokens, last, index))
    if (found) told.push(found)
    index = Math.max(found?.next ?? 0, index + 1)
  }
  return apposed(tokens, told)
}

const secondDayAt = (tokens: readonly Token[], last: Told, index: number): Told | null => {
  const second = secondDay(tokens, last)
  return second?.from === index ? second : null
}

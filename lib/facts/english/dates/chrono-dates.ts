import { type Component, casual, type ParsedResult } from 'chrono-node/en'
import type { ClockTime, TimeMention, TimeShape } from '#lib/facts/dates/mention'

/**
 * Written dates, weekdays and times of day of an English text, found by chrono. Only what chrono is certain of (what
 * the text says) is taken; what it implies from its reference day is thrown away, so that no clock comes in: the day
 * given here is no more than a formality.
 */

const NO_DAY = { instant: new Date(Date.UTC(2000, 0, 5, 12)), timezone: 0 }
/** A longer sentence is no writing. */
const LONGEST = 4000

type ParsedComponents = ParsedResult['start']

const MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)/u
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\./u
const ISO = /^\d{4}-\d{2}-\d{2}/u
/** A month without day or year is a name or a verb unless one of these stands before it: in March, last May. */
const BEFORE_MONTH =
  /\b(?:in|since|by|until|till|from|to|of|early|late|mid|last|next|this|before|after|during|between|and|through|every)[\s-]+$/iu
const RELATIVE = /\b(?:ago|later|earlier|hence|next|following|previous|past|now|day|week|month|year)s?\b/iu

const certain = (from: ParsedComponents, part: Component): number | undefined =>
  from.isCertain(part) ? (from.get(part) ?? undefined) : undefined

const timeOf = (start: ParsedComponents): ClockTime | undefined => {
  const hour = certain(start, 'hour')
  const minute = certain(start, 'minute')
  return hour === undefined ? undefined : { hour, ...(minute === undefined ? {} : { minute }) }
}

/** chrono takes `sometimes` words for times; only 3:35, 3 p.m., noon and midnight are times. */
const CLOCK = /\d\s?[ap]\.?\s?m\b|\d:\d\d|\b(?:noon|midnight)\b/iu

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/\bmorning\b/iu, 'MO'],
  [/\bafternoon\b/iu, 'AF'],
  [/\bevening\b/iu, 'EV'],
  [/\bnight\b/iu, 'NI'],
]
const partOf = (text: string): string | undefined => PARTS.find(([word]) => word.test(text))?.[1]

const parts = (from: ParsedComponents) => {
  const [year, month, day] = [certain(from, 'year'), certain(from, 'month'), certain(from, 'day')]
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  }
}

const calendarShape = ({ start, end }: ParsedResult): TimeShape | null => {
  const from = parts(start)
  if (from.month === undefined) return null
  const until = end ? parts(end) : {}
  return { kind: 'calendar', ...from, ...(Object.keys(until).length > 0 ? { until } : {}) }
}

/** last Tuesday, this Friday, next Monday: weeks counted from publication; a bare weekday is the nearest one. */
const weekShape = ({ start, text }: ParsedResult, before: string): TimeShape | null => {
  const weekday = certain(start, 'weekday')
  if (weekday === undefined || !WEEKDAY.test(text)) return null
  const iso = weekday === 0 ? 7 : weekday
  return /\bnext\s*$|^next\b/iu.test(`${before}${text}`.slice(-text.length - 5))
    ? { kind: 'week', weeks: 1, weekday: iso }
    : { kind: 'week', weekday: iso }
}

const shapeOf = (result: ParsedResult, before: string): TimeShape | null => {
  const { text, start } = result
  if (MONTH.test(text) || ISO.test(text)) {
    const shape = calendarShape(result)
    const isMonthOnly = shape?.kind === 'calendar' && shape.day === undefined && shape.year === undefined
    return isMonthOnly && !BEFORE_MONTH.test(before) ? null : shape
  }
  if (RELATIVE.test(text) && !WEEKDAY.test(text)) return null
  return start.isCertain('weekday') ? weekShape(result, before) : null
}

/** chrono begins a match with the preposition of a weekday or time: on Monday, at 3:35 p.m. on Monday. */
const PREPOSITION = /^(?:on|at|by|around|about|before|after|this|last|past|next|and)\s+/iu

/** rose to 23 on Wednesday: a number before the weekday that is none of its day. */
const COUNT_BEFORE = /^\d+ (?=on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)/u

/** The dates that chrono finds in one sentence, as mentions that are not placed on the calendar yet. */
export const chronoDates = (sentence: string): TimeMention[] => {
  if (sentence.length > LONGEST) return []
  return casual.parse(sentence, NO_DAY).flatMap((result): TimeMention[] => {
    const { index, text } = result
    const shape = shapeOf(result, sentence.slice(0, index))
    if (shape === null) return []
    const count = COUNT_BEFORE.exec(text)?.[0].length ?? 0
    const lead =
      shape.kind === 'week' && shape.weeks !== undefined
        ? count
        : count + (PREPOSITION.exec(text.slice(count))?.[0].length ?? 0)
    const time = CLOCK.test(text) ? timeOf(result.start) : undefined
    const partOfDay = time ? undefined : partOf(text)
    return [
      {
        start: index + lead,
        end: index + text.replace(/[\s,;:]+$/u, '').length,
        shape,
        ...(time ? { time } : {}),
        ...(partOfDay ? { partOfDay } : {}),
      },
    ]
  })
}

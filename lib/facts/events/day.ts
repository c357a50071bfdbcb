import { overlaps } from '#lib/article/span'
import { wordsBetween } from '#lib/facts/clauses/leaning'
import type { DateDraft } from '#lib/facts/dates/dates'
import type { Deed } from '#lib/facts/events/deeds'
import type { Told } from '#lib/facts/events/event'
import { stretchEnd } from '#lib/facts/told-clauses'
import type { Clause } from '#lib/language/language'

/** On which day, or days, an event is. */

/** 今年以来: a period in which it was, and no day of it. */
const BOUNDS: readonly string[] = ['以来', '以前', '之前', '以后', '之后']

/** Whether an event may be on it: behind 在…之前 is not planned for it. */
export const isDay = ({ type, mod, span }: DateDraft): boolean =>
  type !== 'DURATION' &&
  type !== 'SET' &&
  mod !== 'BEFORE' &&
  mod !== 'AFTER' &&
  !BOUNDS.some((bound) => span.text.endsWith(bound))

/** Where a chain of clauses ends: at the mark behind its last verb, before the next clause of another subject. */
export const endOf = ({ reading }: Told, { chain, index }: Pick<Deed, 'chain' | 'index'>): number => {
  const last = chain.at(-1) as Clause
  const mark = stretchEnd(reading, last.predicate?.end ?? last.end)
  const next = reading.clauses[index + chain.length]
  return next?.predicate && next.start < mark && next.start >= last.end && next.parent === last.parent
    ? next.start
    : mark
}

const inside = ({ dates }: Told, start: number, end: number): DateDraft[] =>
  dates.filter(({ span }) => span.start >= start && span.end <= end)

/** 在7日与30日: what joins two days. */
const JOINS: ReadonlySet<string> = new Set(['与', '和', '及', '以及', '、'])

/** 分别在7日与30日通话: two, a day each. */
const eachApart = (told: Told, days: readonly DateDraft[]): boolean =>
  told.reading.words.some(({ text, start }) => text === '分别' && start < (days.at(-1)?.span.start ?? 0)) &&
  days.some(({ span }, at) => {
    const next = days[at + 1]
    return next !== undefined && JOINS.has(textBetween(told, span.end, next.span.start))
  })

const textBetween = ({ reading }: Told, from: number, to: number): string =>
  wordsBetween(reading, from, to)
    .map(({ text }) => text)
    .join('')

/** 今年的年会定于17日举行, 周四（30日）: a time that another one names closer, or again. */
const isNamedCloser = ({ value, span }: DateDraft, days: readonly DateDraft[]): boolean =>
  days.some(
    (one) =>
      one.value.startsWith(value) &&
      (one.value.length > value.length || (one.value === value && one.span.start < span.start)),
  )

/** Of several days in one clause those on which it is: joined ones apart, else the nearest before the verb. */
const chosen = (told: Told, all: readonly DateDraft[], verb: number): readonly DateDraft[] => {
  const days = all.filter((day) => !isNamedCloser(day, all))
  if (days.length < 2) return days
  if (eachApart(told, days))
    return days.filter(
      ({ span }, at) =>
        JOINS.has(textBetween(told, span.end, days[at + 1]?.span.start ?? span.end)) ||
        (at > 0 && JOINS.has(textBetween(told, (days[at - 1] as DateDraft).span.end, span.start))),
    )
  const before = days.filter(({ span }) => span.end <= verb)
  const [only] = before
  return before.length === 1 && only ? [only] : []
}

/** 19日，…: what stands before a clause and tells no more than when. */
const isSetting = ({ predicate, subject, object }: Clause): boolean => !predicate && !subject && !object

const MOST_STEPS = 8

/** A day that stands alone before the clause; no other clause that has a day may come between. */
const dayBefore = (told: Told, index: number, parent: number | null): DateDraft | undefined => {
  const { clauses } = told.reading
  for (let at = index - 1; at >= Math.max(0, index - MOST_STEPS); at--) {
    const one = clauses[at] as Clause
    if (one.parent !== parent) return undefined
    const days = inside(told, one.start, one.end)
    if (days.length === 0) continue
    return isSetting(one) && days.length === 1 ? days[0] : undefined
  }
  return undefined
}

/** The days of a deed: its own, those that stand alone before it, or those of the clause with which it goes on. */
export const daysOf = (
  told: Told,
  deed: Pick<Deed, 'chain' | 'index' | 'doing'>,
  steps = 0,
): readonly DateDraft[] => {
  const first = deed.chain[0] as Clause
  const start = Math.min(first.start, first.predicate?.start ?? first.start)
  const own = inside(told, start, endOf(told, deed))
  const times = deed.chain.flatMap(({ adverbials }) => adverbials.filter(({ role }) => role === 'time'))
  const beside = own.filter(({ span }) => times.some((time) => overlaps(span, time)))
  const found = beside.length > 0 ? beside : own
  if (found.length > 0) return chosen(told, found, deed.doing.predicate?.start ?? start)
  const before = dayBefore(told, deed.index, first.parent)
  if (before) return [before]
  if (first.subject || first.continues === null || steps > MOST_STEPS) return []
  const goesOnWith = lastBefore(told, deed.index)
  return goesOnWith < 0 ? [] : daysOf(told, deedOf(told, goesOnWith), steps + 1)
}

/** The clause right before one that goes on, where it has a verb: its day counts, or the day with which it goes on. */
const lastBefore = ({ reading: { clauses } }: Told, index: number): number => {
  const [before, clause] = [clauses[index - 1], clauses[index]]
  return before?.predicate && before.parent === clause?.parent ? index - 1 : -1
}

const deedOf = ({ reading: { clauses } }: Told, index: number): Pick<Deed, 'chain' | 'index' | 'doing'> => {
  const clause = clauses[index] as Clause
  return { chain: [clause], index, doing: clause }
}

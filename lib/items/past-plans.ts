import type { Article } from '#lib/article/article'
import { overlaps, type Span } from '#lib/article/span'
import type { Fact } from '#lib/facts/fact'
import { intervalOf } from '#lib/items/interval'
import type { Item, Topic } from '#lib/items/item'
import { plannedThen } from '#lib/items/wording/planned-then'
import { addDays } from '#lib/language/time/calendar'
import { dayAt } from '#lib/language/time/units'

/**
 * Where today gets in. An article tells what will be on a day; once that day is over, its questions ask what was planned
 * then. Whether it came about the article does not say, and so no question claims it. Facts, keys and answers stay what
 * they are, and with them the cards: only the words of the stem turn.
 */

/** Something that the article says will be. */
export interface Plan {
  readonly evidence: readonly Span[]
  /** The first day on which it is past, `YYYY-MM-DD`. */
  readonly pastFrom: string
}

const digits = (part: number, length: number): string => String(part).padStart(length, '0')

/** The day behind the last minute that a TIMEX3 value covers; null where it has no place on the calendar. */
const dayBehind = (value: string): string | null => {
  const interval = intervalOf(value)
  if (!interval) return null
  const { year, month, day } = addDays(dayAt(interval.to), 1)
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}

/** What of the facts of an article is planned for a day that it names. */
export const plansIn = (facts: readonly Fact[]): Plan[] =>
  facts.flatMap((fact) => {
    if ((fact.kind !== 'event' && fact.kind !== 'decision') || fact.status !== 'planned') return []
    const pastFrom = fact.date === undefined ? null : dayBehind(fact.date)
    return pastFrom === null ? [] : [{ evidence: fact.evidence, pastFrom }]
  })

/** The next day on which one of the plans is past, and the article is to be read anew; null when none is to come. */
export const turnsOn = (plans: readonly Plan[], today: string): string | null =>
  plans
    .map(({ pastFrom }) => pastFrom)
    .filter((day) => day > today)
    .sort()[0] ?? null

/** What somebody said stays as it was said. */
const TOLD: ReadonlySet<Topic> = new Set(['date', 'event', 'meeting', 'place', 'decision', 'quantity'])

const asks = ({ evidence }: Plan, item: Item): boolean =>
  item.evidence.some((span) => evidence.some((one) => overlaps(one, span)))

/**
 * The questions as they are asked on a day.
 *
 * @param today the day that it is, `YYYY-MM-DD`; the same day gives the same words
 */
export const askedOn = (
  items: readonly Item[],
  plans: readonly Plan[],
  today: string,
  { language }: Pick<Article, 'language'>,
): Item[] => {
  const past = plans.filter(({ pastFrom }) => pastFrom <= today)
  return items.map((item) =>
    TOLD.has(item.topic) && past.some((plan) => asks(plan, item))
      ? { ...item, stem: plannedThen(item.stem, language) }
      : item,
  )
}

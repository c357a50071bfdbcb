import type { Conflict, DateFact, EventFact, Fact } from '#lib/facts/fact'

/**
 * Facts that speak of one thing and differ, or that cannot be told apart: they are never each other's distractors.
 */

const CALLS = /通话|电话|会谈|会晤|会议|对话/u
const MINUTES: Record<string, number> = { S: 1 / 60, M: 1, H: 60 }

/** The minutes of PT50M or PT1H; null for lengths of days and more. */
const minutesOf = (value: string): number | null => {
  const match = /^PT(\d+(?:\.\d+)?)([HMS])$/.exec(value)
  return match ? Number(match[1]) * (MINUTES[match[2] ?? ''] ?? 0) : null
}

const sentenceOf = (fact: DateFact): string => fact.evidence[0]?.text ?? ''

/** Two lengths of about an hour, both of a call: 近1个小时 and 50分钟. */
const lengths = (dates: readonly DateFact[]): Conflict[] => {
  const calls = dates.filter((fact) => minutesOf(fact.value) !== null && CALLS.test(sentenceOf(fact)))
  const groups = new Set<string>()
  // Of equal lengths one speaks for all: the same calls are near to each of them.
  for (const a of new Set(calls.map(({ value }) => minutesOf(value) ?? 0))) {
    const near = calls.filter(({ value }) => {
      const b = minutesOf(value) ?? 0
      return a > 0 && b > 0 && Math.max(a, b) / Math.min(a, b) <= 1.5
    })
    if (near.length > 1) groups.add(near.map(({ id }) => id).join(' '))
  }
  return [...groups].map((ids) => ({ what: 'duration', facts: ids.split(' ') }))
}

/** The facts of one name each, names in the order in which they are first met; those without a name are left out. */
const grouped = <T>(facts: readonly T[], nameOf: (fact: T) => string | null): T[][] => {
  const groups = new Map<string, T[]>()
  for (const fact of facts) {
    const name = nameOf(fact)
    if (name === null) continue
    const group = groups.get(name)
    if (group) group.push(fact)
    else groups.set(name, [fact])
  }
  return [...groups.values()]
}

/** One vague date for two events (2021年12月初): neither can be asked by the date alone. */
const sharedDates = (dates: readonly DateFact[]): Conflict[] =>
  grouped(dates, ({ mod, type, value }) => (mod && type !== 'DURATION' ? `${value}|${mod}` : null))
    .filter((facts) => facts.length > 1)
    .map((facts) => ({ what: 'date', facts: facts.map(({ id }) => id) }))

/** The same parties met more than once: a question about them must say which time. */
const repeatedMeetings = (events: readonly EventFact[]): Conflict[] =>
  grouped(events, ({ participants }) => [...participants].sort().join('+'))
    .filter((group) => group.length > 1)
    .map((group) => ({ what: 'event', facts: group.map(({ id }) => id) }))

/** All groups of facts of one article that must not be played off against each other. */
export const findConflicts = (facts: readonly Fact[]): Conflict[] => {
  const dates = facts.filter((fact) => fact.kind === 'date')
  const events = facts.filter((fact) => fact.kind === 'event')
  return [...lengths(dates), ...sharedDates(dates), ...repeatedMeetings(events)]
}

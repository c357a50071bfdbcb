import type { TimeMention } from '#lib/facts/dates/mention'
import type { TimeModifier } from '#lib/facts/fact'

/** early 2021, late May, around 10 a.m., the end of the year: words before a date that belong to it. */
const EDGES: readonly (readonly [RegExp, TimeModifier])[] = [
  [/\b(?:early in |early |(?:at )?the (?:start|beginning) of )$/iu, 'START'],
  [/\b(?:late in |late |(?:at )?the end of )$/iu, 'END'],
  [/\b(?:mid-|the middle of |around |about |circa |roughly )$/iu, 'APPROX'],
]

/** The mention with such words taken in, and the TIMEX3 modifier for them. A day or time has no early and late. */
export const withEdge = (sentence: string, mention: TimeMention): TimeMention => {
  const before = sentence.slice(0, mention.start)
  const [words, mod] = EDGES.find(([pattern]) => pattern.test(before)) ?? []
  const taken = words?.exec(before)?.[0] ?? ''
  const isDay = mention.shape.kind !== 'calendar' || mention.shape.day !== undefined
  if (mod === undefined || (isDay && mod !== 'APPROX') || mention.shape.kind === 'duration') return mention
  return { ...mention, start: mention.start - taken.length, mod }
}

import type { Attribution } from '#lib/facts/english/speech/attribution'

/** Words that may stand between a relay and the one whose words it passes on: Reuters reported that Soto said … */
const BETWEEN =
  /^(?:[\s,]*(?:(?:on|in|at|late|early) [^,□“”]{2,40}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last \w+))?[\s,]*(?:that)?[\s,]*$/u

/**
 * Whether the first attribution only passes on the words of the second: the second stands at the beginning of what the
 * first says, or follows it at once at the end of the sentence (Soto said, Reuters reported).
 */
export const passesOn = (
  masked: string,
  first: Attribution,
  second: Attribution,
): 'first' | 'second' | null => {
  const between = masked.slice(first.end, second.start)
  if (!BETWEEN.test(between)) return null
  if (second.inverted && second.verb !== 'according to') return null
  // …, Soto said, Reuters reported: nothing is left to be said after the second.
  const rest = masked.slice(second.end).replace(/[\s.]+$/u, '')
  return rest === '' ? 'second' : 'first'
}

import { get_fuzz_range } from 'ts-fsrs'

/** Days from an answer until a card comes back: what FSRS asks for, and how far that may be moved. */
export interface IntervalRange {
  readonly ideal: number
  readonly earliest: number
  readonly latest: number
}

/** Below this there is no day to move to. */
const SHORTEST_FUZZED = 2.5

/**
 * How far an interval may be moved without memory noticing: FSRS's own fuzz (a day, and a share of the interval that
 * falls from 15 % to 5 %), which is Anki's.
 *
 * @param elapsed days since the answer before: a longer interval stays longer than that
 */
export const rangeOf = (ideal: number, elapsed: number, maximum: number): IntervalRange => {
  if (ideal < SHORTEST_FUZZED) return { ideal, earliest: ideal, latest: ideal }
  const { min_ivl: earliest, max_ivl: latest } = get_fuzz_range(ideal, elapsed, maximum)
  return { ideal, earliest, latest }
}

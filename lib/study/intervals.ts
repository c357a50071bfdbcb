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
  // ts-fsrs puts "easy" a day after "good" even beyond the longest interval.
  const wanted = Math.min(ideal, maximum)
  if (wanted < SHORTEST_FUZZED) return { ideal: wanted, earliest: wanted, latest: wanted }
  const { min_ivl: earliest, max_ivl: latest } = get_fuzz_range(wanted, elapsed, maximum)
  return { ideal: wanted, earliest, latest }
}

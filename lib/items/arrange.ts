import { rankOf } from '#lib/items/distract/magnitude'
import { hashOf } from '#lib/items/hash'
import type { Item, Option } from '#lib/items/item'
import type { Candidate } from '#lib/items/question'

const OPTIONS = 4
/** Of so many rivals, the most plausible ones, the wrong options are chosen. */
const RIVALS = 9
/** What one place further down the list of rivals costs, against a guess that is off by one item. */
const LESS_PLAUSIBLE = 0.015
/** What it costs not to give the key the rank that its name draws; more than a few places down the list. */
const OTHER_RANK = 0.3

const combinations = <T>(things: readonly T[], size: number): T[][] => {
  if (size === 0) return [[]]
  return things.flatMap((thing, at) =>
    combinations(things.slice(at + 1), size - 1).map((rest) => [thing, ...rest]),
  )
}

/** How much more often than chance each way of guessing has been right so far; and what has been on show. */
interface Tally {
  longest: number
  shortest: number
  frequent: number
  /** By rank: always taking the earliest date or least number, the next one, and so on. */
  readonly ranks: number[]
  readonly seen: Map<string, number>
  readonly places: number[]
}

/** The gain of always taking the option that is worth most: its chance of being the key, less blind chance. */
const gain = (options: readonly Option[], worth: (option: Option) => number): number => {
  const most = Math.max(...options.map(worth))
  const picked = options.filter((option) => worth(option) === most)
  return picked.filter(({ correct }) => correct).length / picked.length - 1 / options.length
}

const gains = (options: readonly Option[], { seen }: Tally) => ({
  longest: gain(options, ({ text }) => text.length),
  shortest: gain(options, ({ text }) => -text.length),
  frequent: gain(options, ({ text }) => seen.get(text) ?? 0),
})

/** The key's rank among dates or numbers, from the least; null among names. */
const keyRank = (options: readonly Option[]): number | null => {
  const right = options.find(({ correct }) => correct)
  return right
    ? rankOf(
        right.text,
        options.map(({ text }) => text),
      )
    : null
}

/** What taking each rank gains on these options; nothing where they have none. */
const rankGains = (options: readonly Option[]): number[] => {
  const rank = keyRank(options)
  return rank === null ? [] : options.map((_, at) => (at === rank ? 1 : 0) - 1 / options.length)
}

const rankCost = (options: readonly Option[], drawn: number, { ranks }: Tally): number => {
  const gained = rankGains(options)
  const guessed = gained.reduce((sum, gain, at) => sum + ((ranks[at] ?? 0) + gain) ** 2, 0)
  return guessed + (gained.length === 0 || keyRank(options) === drawn % options.length ? 0 : OTHER_RANK)
}

const costOf = (
  options: readonly Option[],
  rivals: readonly Option[],
  drawn: number,
  tally: Tally,
): number => {
  const { longest, shortest, frequent } = gains(options, tally)
  const depth = options.reduce((sum, option) => sum + Math.max(0, rivals.indexOf(option)), 0)
  return (
    (tally.longest + longest) ** 2 +
    (tally.shortest + shortest) ** 2 +
    (tally.frequent + frequent) ** 2 +
    rankCost(options, drawn, tally) +
    depth * LESS_PLAUSIBLE
  )
}

/** The place, of those still used least, that the item's key picks. */
const placeFor = (key: string, count: number, { places }: Tally): number => {
  const fewest = Math.min(...places.slice(0, count))
  const free = places.slice(0, count).flatMap((used, place) => (used === fewest ? [place] : []))
  return free[hashOf(key) % free.length] ?? 0
}

const arrangeOne = (key: string, options: readonly Option[], tally: Tally): Option[] => {
  const right = options.filter(({ correct }) => correct)
  const rivals = options.filter(({ correct }) => !correct).slice(0, RIVALS)
  const sets = combinations(rivals, Math.min(OPTIONS - 1, rivals.length)).map((set) => [...right, ...set])
  const drawn = hashOf(`${key}/rank`)
  const chosen = sets.reduce((best, set) =>
    costOf(set, rivals, drawn, tally) < costOf(best, rivals, drawn, tally) ? set : best,
  )
  const { longest, shortest, frequent } = gains(chosen, tally)
  tally.longest += longest
  tally.shortest += shortest
  tally.frequent += frequent
  for (const [at, gained] of rankGains(chosen).entries()) tally.ranks[at] = (tally.ranks[at] ?? 0) + gained
  for (const { text } of chosen) tally.seen.set(text, (tally.seen.get(text) ?? 0) + 1)
  const place = placeFor(key, chosen.length, tally)
  tally.places[place] = (tally.places[place] ?? 0) + 1
  const wrong = chosen
    .filter(({ correct }) => !correct)
    .sort((a, b) => hashOf(key + a.text) - hashOf(key + b.text))
  return [...wrong.slice(0, place), ...right, ...wrong.slice(place)]
}

const withOptions = (item: Item, tally: Tally): Item =>
  item.kind === 'multiple-choice' ? { ...item, options: arrangeOne(item.key, item.options, tally) } : item

const choices = ({ item }: Candidate): number =>
  item.kind === 'multiple-choice' ? Math.min(item.options.length, RIVALS) : 0

/**
 * Cuts the options of each multiple-choice item in a set down to four and puts them in an order. The wrong ones are
 * chosen among the most plausible so that over the set the key is longest, shortest, first, most often seen, or of any
 * one rank among dates and numbers no more than chance would have it: somebody who has not read the article gains nothing by guessing so.
 */
export const arrangeSet = (set: readonly Candidate[]): Candidate[] => {
  const tally: Tally = {
    longest: 0,
    shortest: 0,
    frequent: 0,
    ranks: [],
    seen: new Map(),
    places: [0, 0, 0, 0],
  }
  // Those that leave least to choose come first; the others make up for what they gave away.
  const arranged = new Map(
    set.toSorted((a, b) => choices(a) - choices(b)).map((one) => [one, withOptions(one.item, tally)]),
  )
  return set.map((candidate) => ({ ...candidate, item: arranged.get(candidate) ?? candidate.item }))
}

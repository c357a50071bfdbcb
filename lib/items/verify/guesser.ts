import { rankOf } from '#lib/items/distract/magnitude'
import type { Item, MultipleChoiceItem, Option, TrueFalseItem } from '#lib/items/item'

type ChoiceItem = MultipleChoiceItem | TrueFalseItem

/** How a reader who knows nothing may pick an option. */
export type Guess = 'longest' | 'shortest' | 'first' | 'frequent'
export const GUESSES: readonly Guess[] = ['longest', 'shortest', 'first', 'frequent']

/** How such a reader may pick among dates and numbers, sorted from the earliest or least. */
export type RankGuess = 'least' | 'second' | 'third' | 'most'
export const RANK_GUESSES: readonly RankGuess[] = ['least', 'second', 'third', 'most']

/** How such a reader may answer what is true or false. */
export type TruthGuess = 'true' | 'false'

/** All ways of guessing that a set as a whole must withstand. */
export type SetGuess = Guess | RankGuess | TruthGuess
export const SET_GUESSES: readonly SetGuess[] = [...GUESSES, ...RANK_GUESSES, 'true', 'false']

/** From here on, against chance, the options give the answers away (one-sided 2.3 %). */
export const TOO_LUCKY = 2

const bestBy = (options: readonly Option[], worth: (option: Option) => number): readonly Option[] => {
  const most = Math.max(...options.map(worth))
  return options.filter((option) => worth(option) === most)
}

/** The option of one rank; nothing where the options cannot be sorted or are too few. */
const ofRank = (options: readonly Option[], rank: number): readonly Option[] => {
  const texts = options.map(({ text }) => text)
  return options.filter(({ text }) => rankOf(text, texts) === rank)
}

const picks = (
  guess: SetGuess,
  { kind, options }: ChoiceItem,
  seen: ReadonlyMap<string, number>,
): readonly Option[] => {
  // "True" is always offered first, so what is true or false has ways of its own.
  if ((kind === 'true-false') !== (guess === 'true' || guess === 'false')) return []
  switch (guess) {
    case 'true':
      return options.slice(0, 1)
    case 'false':
      return options.slice(1)
    case 'longest':
      return bestBy(options, ({ text }) => text.length)
    case 'shortest':
      return bestBy(options, ({ text }) => -text.length)
    case 'first':
      return options.slice(0, 1)
    case 'frequent':
      return bestBy(options, ({ text }) => seen.get(text) ?? 0)
    case 'least':
      return ofRank(options, 0)
    case 'second':
      return ofRank(options, 1)
    case 'third':
      return ofRank(options, 2)
    case 'most':
      return ofRank(options, options.length - 1)
    default:
      return guess satisfies never
  }
}

/** How a way of guessing fares on a set; ties are shared, and items to which the way does not apply are left out. */
export interface Fare {
  /** How many it gets right; a tie counts by its share. */
  readonly right: number
  /** Of how many. */
  readonly of: number
  /** How many would be right by chance. */
  readonly byChance: number
  /** How much better than chance that is, in standard deviations (binomial, each item with its own number of options). */
  readonly luck: number
  /** The places, from 0, of the items that it gets right more often than chance would. */
  readonly given: readonly number[]
}

const isGuessed = (item: Item): item is ChoiceItem =>
  item.kind === 'multiple-choice' || item.kind === 'true-false'

/** How often each option text stands in a set. */
const countSeen = (items: readonly Item[]): ReadonlyMap<string, number> => {
  const seen = new Map<string, number>()
  for (const item of items.filter(isGuessed))
    for (const { text } of item.options) seen.set(text, (seen.get(text) ?? 0) + 1)
  return seen
}

/** How much of an item a way of guessing gets right; null where it does not apply. */
const shareOf = (guess: SetGuess, item: ChoiceItem, seen: ReadonlyMap<string, number>): number | null => {
  const picked = picks(guess, item, seen)
  return picked.length === 0 ? null : picked.filter(({ correct }) => correct).length / picked.length
}

/** The shares that depend on nothing but the item: sets are put together by trying the same items again and again. */
const known = new WeakMap<ChoiceItem, Map<SetGuess, number | null>>()

const knownShareOf = (
  guess: SetGuess,
  item: ChoiceItem,
  seen: ReadonlyMap<string, number>,
): number | null => {
  if (guess === 'frequent') return shareOf(guess, item, seen)
  const shares = known.get(item) ?? new Map<SetGuess, number | null>()
  known.set(item, shares)
  const share = shares.get(guess)
  if (share !== undefined) return share
  const found = shareOf(guess, item, seen)
  shares.set(guess, found)
  return found
}

const fareWith = (guess: SetGuess, items: readonly Item[], seen: ReadonlyMap<string, number>): Fare => {
  const given: number[] = []
  let [right, of, byChance, variance] = [0, 0, 0, 0]
  for (const [place, item] of items.entries()) {
    const share = isGuessed(item) ? knownShareOf(guess, item, seen) : null
    if (!isGuessed(item) || share === null) continue
    const chance = 1 / item.options.length
    if (share > chance) given.push(place)
    right += share
    of += 1
    byChance += chance
    variance += chance * (1 - chance)
  }
  return { right, of, byChance, luck: variance === 0 ? 0 : (right - byChance) / Math.sqrt(variance), given }
}

/** How somebody fares who knows nothing and guesses so throughout a set. */
export const fare = (guess: SetGuess, items: readonly Item[]): Fare =>
  fareWith(guess, items, countSeen(items))

/** How much better than chance a way of guessing does on a set, in standard deviations. */
export const luck = (guess: SetGuess, items: readonly Item[]): number => fare(guess, items).luck

/** All of them, with the options counted once. */
const faresOn = (items: readonly Item[]) => {
  const seen = countSeen(items)
  return SET_GUESSES.map((guess) => ({ guess, ...fareWith(guess, items, seen) }))
}

/** The way of guessing that gains most on a set, and how it fares. */
export const luckiestGuess = (items: readonly Item[]): Fare & { readonly guess: SetGuess } =>
  faresOn(items).reduce((best, one) => (one.luck > best.luck ? one : best))

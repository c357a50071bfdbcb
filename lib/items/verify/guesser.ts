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

/**
 * How much better than chance a way of guessing does on a set, in standard deviations (binomial, each item with its
 * own number of options); ties are shared, and items to which the way does not apply are left out.
 */
export const luck = (guess: SetGuess, items: readonly Item[]): number => {
  const choices = items.filter((item) => item.kind === 'multiple-choice' || item.kind === 'true-false')
  const seen = new Map<string, number>()
  for (const { options } of choices) for (const { text } of options) seen.set(text, (seen.get(text) ?? 0) + 1)
  let [got, expected, variance] = [0, 0, 0]
  for (const item of choices) {
    const picked = picks(guess, item, seen)
    if (picked.length === 0) continue
    const chance = 1 / item.options.length
    got += picked.filter(({ correct }) => correct).length / picked.length
    expected += chance
    variance += chance * (1 - chance)
  }
  return variance === 0 ? 0 : (got - expected) / Math.sqrt(variance)
}

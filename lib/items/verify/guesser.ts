import type { Item, MultipleChoiceItem, Option } from '#lib/items/item'

/** How a reader who knows nothing may pick an option. */
export type Guess = 'longest' | 'shortest' | 'first' | 'frequent'
export const GUESSES: readonly Guess[] = ['longest', 'shortest', 'first', 'frequent']

/** From here on, against chance, the options give the answers away (one-sided 2.3 %). */
export const TOO_LUCKY = 2

const picks = (
  guess: Guess,
  { options }: MultipleChoiceItem,
  seen: ReadonlyMap<string, number>,
): Option[] => {
  const worth = (option: Option): number => {
    switch (guess) {
      case 'longest':
        return option.text.length
      case 'shortest':
        return -option.text.length
      case 'first':
        return option === options[0] ? 1 : 0
      case 'frequent':
        return seen.get(option.text) ?? 0
      default:
        return guess satisfies never
    }
  }
  const most = Math.max(...options.map(worth))
  return options.filter((option) => worth(option) === most)
}

/**
 * How much better than chance a way of guessing does on a set, in standard deviations (binomial, each item with its
 * own number of options); ties are shared.
 */
export const luck = (guess: Guess, items: readonly Item[]): number => {
  const choices = items.filter((item) => item.kind === 'multiple-choice')
  const seen = new Map<string, number>()
  for (const { options } of choices) for (const { text } of options) seen.set(text, (seen.get(text) ?? 0) + 1)
  let [got, expected, variance] = [0, 0, 0]
  for (const item of choices) {
    const picked = picks(guess, item, seen)
    const chance = 1 / item.options.length
    got += picked.filter(({ correct }) => correct).length / picked.length
    expected += chance
    variance += chance * (1 - chance)
  }
  return variance === 0 ? 0 : (got - expected) / Math.sqrt(variance)
}

import type { Item } from '#lib/items/item'
import type { Candidate } from '#lib/items/question'
import { GUESSES, luck, RANK_GUESSES, TOO_LUCKY } from '#lib/items/verify/guesser'

const isChoice = ({ item }: Candidate): boolean => item.kind === 'multiple-choice'

const WAYS = [...GUESSES, ...RANK_GUESSES]

const luckiest = (items: readonly Item[]): number => Math.max(...WAYS.map((guess) => luck(guess, items)))

/**
 * Takes choices out of a set, one at a time, until no way of guessing without having read the article does better than
 * chance: each time the one whose going costs the guessers most, the last of them where several do.
 *
 * @param fixed those of the set that stay whatever happens
 */
export const fairSet = (set: readonly Candidate[], fixed: readonly Candidate[] = []): Candidate[] => {
  const mayGo = (one: Candidate): boolean => isChoice(one) && !fixed.includes(one)
  let kept = [...set]
  while (kept.some(mayGo) && luckiest(kept.map(({ item }) => item)) >= TOO_LUCKY) {
    const tries = kept.filter(mayGo).map((out) => kept.filter((one) => one !== out))
    const luckOf = (left: readonly Candidate[]): number => luckiest(left.map(({ item }) => item))
    kept = tries.reduce((best, left) => (luckOf(left) <= luckOf(best) ? left : best))
  }
  return kept
}

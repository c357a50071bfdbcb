import type { Item } from '#lib/items/item'
import type { Candidate } from '#lib/items/question'
import { GUESSES, luck as luckOf, RANK_GUESSES, TOO_LUCKY } from '#lib/items/verify/guesser'

const isChoice = ({ item }: Candidate): boolean => item.kind === 'multiple-choice'

const WAYS = [...GUESSES, ...RANK_GUESSES]

const luckiest = (items: readonly Item[]): number => Math.max(...WAYS.map((guess) => luckOf(guess, items)))

/** Questions whose going costs the guessers as much within this, in standard deviations, differ in worth alone. */
const AS_MUCH = 0.3

/**
 * Takes choices out of a set, one at a time, until no way of guessing without having read the article does better than
 * chance: each time, of those whose going costs the guessers most, the one that is least worth asking.
 *
 * @param fixed those of the set that stay whatever happens
 */
export const fairSet = (set: readonly Candidate[], fixed: readonly Candidate[] = []): Candidate[] => {
  const mayGo = (one: Candidate): boolean => isChoice(one) && !fixed.includes(one)
  let kept = [...set]
  while (kept.some(mayGo) && luckiest(kept.map(({ item }) => item)) >= TOO_LUCKY) {
    const tries = kept.filter(mayGo).map((out) => {
      const left = kept.filter((one) => one !== out)
      return { left, worth: out.item.score, luck: luckiest(left.map(({ item }) => item)) }
    })
    const least = Math.min(...tries.map(({ luck }) => luck))
    const able = tries.filter(({ luck }) => luck <= least + AS_MUCH)
    kept = able.reduce((best, one) => (one.worth <= best.worth ? one : best)).left
  }
  return kept
}

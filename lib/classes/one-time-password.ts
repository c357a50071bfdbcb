/** Syllables that can be read off a slip of paper: a consonant nobody mixes up, and a vowel. */
const CONSONANTS = 'bdfghkmnprtwz'
const VOWELS = 'aeiou'
const SYLLABLES = 5
const DIGITS = 2

/**
 * A password to be handed out on paper and used once, such as `kofamerubi47`: about 37 bits, behind a limit of five
 * tries in five minutes.
 *
 * @param numbers random, each 0 to 1, twelve of them
 */
export const oneTimePassword = (numbers: readonly number[]): string => {
  const pick = (from: string, at: number) => from[Math.floor((numbers[at] ?? 0) * from.length)] ?? ''
  const syllables = Array.from(
    { length: SYLLABLES },
    (_, i) => pick(CONSONANTS, 2 * i) + pick(VOWELS, 2 * i + 1),
  )
  const digits = Array.from({ length: DIGITS }, (_, i) => pick('23456789', 2 * SYLLABLES + i))
  return [...syllables, ...digits].join('')
}

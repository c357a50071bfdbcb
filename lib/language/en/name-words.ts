import { PARTICLES } from '#lib/language/en/lexicon/given-names'
import { isBody, isMedium, isPeople } from '#lib/language/en/lexicon/offices'
import { isTitleWord } from '#lib/language/en/name-titles'
import type { EnglishWord } from '#lib/language/en/words'

/** Which words of a run may be of a name, and where the name begins behind its titles. */

/** A word that may be part of a name. */
export const isNameWord = (word: EnglishWord | undefined): boolean =>
  word !== undefined &&
  (word.tag === 'PROPN' ||
    (word.isCapital && (word.tag === 'NOUN' || word.tag === 'ADJ' || word.tag === 'X'))) &&
  word.class !== 'time'

/** Mother Superior Agnes Roe: an office of two words, of which the second alone is none. */
const isSecondOfOffice = (words: readonly EnglishWord[], at: number): boolean =>
  words[at]?.lower === 'superior' && words[at - 1]?.lower === 'mother'

/** Where the name begins that ends a run: behind the last office, as long as something is left. */
export const behindTitles = (words: readonly EnglishWord[], from: number, to: number): number => {
  for (let at = to - 2; at >= from; at--) {
    const word = words[at] as EnglishWord
    // Chief Justice, Major General: the office goes on; Justice Department is no person.
    const isParticle = PARTICLES.has(word.lower) && at > from
    if (
      (isTitleWord(word) || (isSecondOfOffice(words, at) && at > from)) &&
      !isParticle &&
      !isBody((words[to - 1] as EnglishWord).lower) &&
      !isMedium((words[to - 1] as EnglishWord).lower)
    )
      return at + 1
  }
  return from
}

/** University and College Union, the Teachers’ Union, the Children's Fund: small words inside the name of a body. */
export const isInsideName = (words: readonly EnglishWord[], at: number, to: number): boolean => {
  const { lower } = words[at] as EnglishWord
  if (lower !== 'and' && lower !== "'" && lower !== "'s") return false
  const before = words[at - 1]
  return (
    isNameWord(words[at + 1]) &&
    isBody(words[to - 1]?.lower ?? '') &&
    (lower === 'and' || isPeople(before?.lower ?? ''))
  )
}

import { givesWords, sayingOfNoun } from '#lib/language/en/lexicon/saying'
import type { EnglishWord } from '#lib/language/en/words'

/** voiced (deep) concern that …, made a claim that …: the noun says what is done, and the verb only that it is. */
export interface LightVerb {
  /** Index of the noun. */
  readonly noun: number
  /** The verb that the noun stands for. */
  readonly lemma: string
}

/** So many words may stand between the verb and its noun: renewed his long-held belief. */
const FARTHEST = 4

/** The noun behind a verb that only gives it, with a “that” behind the noun; null where there is none. */
export const lightVerb = (words: readonly EnglishWord[], verb: number): LightVerb | null => {
  if (!givesWords(words[verb]?.lemma ?? '')) return null
  for (let at = verb + 1; at <= verb + FARTHEST; at++) {
    const word = words[at]
    if (!word || !/^(?:DET|ADJ|ADV|PRON|NOUN|NUM)$/.test(word.tag)) return null
    const lemma = words[at + 1]?.lower === 'that' ? sayingOfNoun(word.lemma) : null
    if (lemma) return { noun: at, lemma }
  }
  return null
}

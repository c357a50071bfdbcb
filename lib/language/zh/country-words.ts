import { cutWords, isKnownPlace } from '#lib/language/zh/dictionary'
import { COUNTRIES, LONGEST_FIRST } from '#lib/language/zh/lexicon/countries'

/** The countries that words name as words of their own: 内蒙古 names no 蒙古, 马里兰州 no 马里, and 上海地铁 no 海地. */

const NAMES: ReadonlySet<string> = new Set(COUNTRIES)

/** The country that a word of the dictionary is or begins with (中国人民银行); null where it is another place. */
const countryOfWord = (word: string): string | null => {
  if (NAMES.has(word)) return word
  return isKnownPlace(word) ? null : (LONGEST_FIRST.find((country) => word.startsWith(country)) ?? null)
}

/** The full names of the countries in some words, in their order. */
export const countriesIn = (words: string): string[] =>
  cutWords(words).flatMap(({ word }) => countryOfWord(word) ?? [])

/** The country with which words end (首站马绍尔群岛); null where they end with none. */
export const countryAtEnd = (words: string): string | null => {
  const last = cutWords(words).at(-1)?.word
  return last !== undefined && NAMES.has(last) ? last : null
}

/** The country with which words begin; null where they begin with none. */
export const countryAtStart = (words: string): string | null => countryOfWord(cutWords(words)[0]?.word ?? '')

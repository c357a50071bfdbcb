import { HAN } from '#lib/article/character-set'
import { TRANSLITERATION } from '#lib/article/transliteration'
import { JAPANESE_SURNAMES } from '#lib/language/zh/lexicon/characters'
import { mayEndBefore, surnameLength } from '#lib/language/zh/naming/eastern-names'
import { isTransliterated, NEVER_IN_NAMES } from '#lib/language/zh/naming/pieces'
import type { Surroundings } from '#lib/language/zh/naming/surroundings'

/** How far a name reaches, by all places where an article has it. */

/** 陈守一: behind a surname two characters, behind a Japanese one three. */
const GIVEN = 2
const JAPANESE_GIVEN = 3
const LONGEST_FOREIGN = 8
/** A name with a surname that is in no list: 榊良介. */
export const LONGEST_UNLISTED = 4
/** No name is longer by more characters than these than a sentence by itself shows. */
const MOST_ADDED = 2

const japaneseSurname = (name: string): string | undefined =>
  [3, 2].map((length) => name.slice(0, length)).find((first) => JAPANESE_SURNAMES.has(first))

/** Whether a name of these characters can have another behind them. */
const canBeLonger = (name: string, next: string): boolean => {
  const japanese = japaneseSurname(name)
  if (japanese) return name.length < japanese.length + JAPANESE_GIVEN
  if (isTransliterated(name) && TRANSLITERATION.has(next.charCodeAt(0))) return name.length < LONGEST_FOREIGN
  const surname = surnameLength(name)
  return surname > 0 ? name.length < surname + GIVEN : name.length < LONGEST_UNLISTED
}

const isForeignStart = (name: string): boolean => name.length > 2 && isTransliterated(name.slice(0, 2))

/** The one character that stands behind a name wherever the article has it; null where others do, or none that names have. */
const alwaysBehind = (around: Surroundings, name: string): string | null => {
  const ends = around.of(name).map((place) => place + name.length)
  const [first] = ends
  if (first === undefined || ends.length < 2) return null
  const next = around.at(first)
  const code = next.charCodeAt(0)
  // 普拉松达: with a character that builds sentences only foreign names go on.
  const mayGoOn = !NEVER_IN_NAMES.has(code) || (TRANSLITERATION.has(code) && isForeignStart(name))
  if (!HAN.has(code) || !mayGoOn) return null
  return ends.every((end) => around.at(end) === next) ? next : null
}

/** Whether what begins at a place is one character to the dictionary, and no word with which a sentence goes on. */
const isLooseAt = (around: Surroundings, place: number): boolean => {
  const word = around.wordAt(place)
  return word === undefined || word.text.length === 1 || word.class === 'time' || word.class === 'number'
}

/**
 * The whole of a name: 陈守 that has 一 behind it at every place is 陈守一, where that stands before different words and
 * once at least where a name may be over.
 */
export const wholeName = (around: Surroundings, name: string): string => {
  let whole = name
  for (let added = 0; added < MOST_ADDED; added++) {
    const next = alwaysBehind(around, whole)
    if (next === null || !canBeLonger(whole, next)) return whole
    const longer = `${whole}${next}`
    const places = around.of(longer)
    const behind = new Set(places.map((place) => around.at(place + longer.length)))
    const isLoose = places.every((place) => isLooseAt(around, place + whole.length))
    if (behind.size < 2 || !isLoose || !places.some((place) => around.endsAt(place + longer.length)))
      return whole
    whole = longer
  }
  return whole
}

/**
 * Whether a name has the first character of the next word at its end: 卡尼多, where 卡尼 alone is a name of the article and
 * stands at more places without that character than with it; at any, where the character may be a word of its own (周晓|刚表示).
 */
export const holdsNextWord = (
  around: Surroundings,
  name: string,
  isNamed: (shorter: string) => boolean,
): boolean => {
  const shorter = name.slice(0, -1)
  if (shorter.length < 2 || !isNamed(shorter)) return false
  const [withIt, all] = [around.of(name).length, around.of(shorter).length]
  return all - withIt > (mayEndBefore(name) ? 0 : withIt)
}

/** Characters that nothing but their place says to be a name: they stand twice where somebody acts, before different words. */
export const isBorneOut = (around: Surroundings, name: string): boolean => {
  const ends = around.of(name).map((place) => place + name.length)
  const over = ends.filter((end) => around.endsAt(end))
  return over.length > 1 && new Set(over.map((end) => around.wordAt(end)?.text)).size > 1
}

import {
  type Leaning,
  type LeaningRules,
  namesIn,
  namesTwo,
  type ShownWord,
  type Sight,
} from '#lib/language/leaning/leaning'
import { linkAt, openingAt, timeAt } from '#lib/language/zh/leaning/links'
import { shownWords } from '#lib/language/zh/leaning/shown-words'
import { bareAt, type Found, thingAt } from '#lib/language/zh/leaning/things'
import { isBody, PEOPLE_WORDS } from '#lib/language/zh/lexicon/bodies'
import { holdsPair } from '#lib/language/zh/lexicon/countries'
import { OF_NUMBERS } from '#lib/language/zh/lexicon/leaning'
import { isOffice } from '#lib/language/zh/lexicon/offices'

/** How Chinese texts lean on what is told elsewhere, and what of it they tell themselves. */

const leaningsIn = (text: string, words: readonly ShownWord[], begin: number): readonly Leaning[] => {
  const at = (index: number, found: Found | null): Leaning[] => {
    const word = words[index]
    return found && word ? [{ ...found, start: word.start, quoted: word.quoted }] : []
  }
  const first = words.findIndex(({ start }) => start >= begin)
  const bare = bareAt(text, words, begin)
  return [
    ...at(first, openingAt(words, first)),
    ...(bare ? at(bare.at, bare.found) : []),
    ...words.flatMap((_word, index) => [
      ...at(index, thingAt(words, index)),
      ...at(index, linkAt(words, index, Math.max(0, first))),
      ...at(index, timeAt(words, index)),
    ]),
  ]
}

/** A和B. */
const JOINED = /[\p{Script=Han}]{2,}(?:和|与|同|、)[\p{Script=Han}]{2,}/u
const isPair = (part: string): boolean => JOINED.test(part) || holdsPair(part)

/** 案 is told by 诈骗案 and by 此案, and not by 方案; 大桥 by 石拱大桥. */
const tells = ({ text, class: kind }: ShownWord, noun: string): boolean => {
  if (noun.length > 1) return text.endsWith(noun.slice(-2))
  return text === noun || (text.endsWith(noun) && (text.length > 2 || kind === 'pronoun'))
}

/** What bears a name of the article: somebody, a body, a place; and of what has a title, a work. */
const isOfNames = (noun: string): boolean =>
  isBody(noun) || isOffice(noun) || /[国州省市县区镇村岛]$/u.test(noun)
const isWork = (noun: string): boolean => /[书片剧报文诗曲画]$/u.test(noun)

const isOfNumber = (nouns: readonly string[]): boolean => OF_NUMBERS.has(nouns.at(-1) ?? '')
/** A number, and no year or day. */
const NUMBER = /\d(?![\d.]*[年月日])/u

const isThingKnown = (
  nouns: readonly string[],
  clause: boolean,
  before: readonly ShownWord[],
  start: number,
  { text, seen }: Sight,
): boolean => {
  const told = [...shownWords(seen.title), ...before]
  const part = text.slice(0, start)
  if (nouns.some((noun) => told.some((word) => tells(word, noun)))) return true
  // 李山和王海这次通话: whose it is stands right before it.
  const isOfSomebody = seen.names.some(
    (name) => name.length > 1 && (part.endsWith(name) || (nouns.some(isOfNames) && part.includes(name))),
  )
  if (isOfSomebody) return true
  if (nouns.some(isWork) && before.some(({ text: word }) => word.startsWith('《'))) return true
  return clause && isClauseTold(before, seen.begin ?? 0) && (!isOfNumber(nouns) || NUMBER.test(part))
}

/** Whether a whole clause stands before: what 此举 or 这一举措 may mean. */
const isClauseTold = (before: readonly ShownWord[], begin: number): boolean =>
  before.some(({ text, start }) => start >= begin && /^[，,；;。]$/u.test(text))

/** 5月, 正月, 2019年: behind it a day has its month. */
const DATED = /[\d一二三四五六七八九十正冬腊]月|\d年/u

const TELLS_OF_SOMETHING = new Set(['noun', 'name', 'quotation'])

const isAnythingTold = (before: readonly ShownWord[], { text, seen }: Sight, start: number): boolean => {
  const begin = seen.begin ?? 0
  if (namesIn(text.slice(begin, start), seen.names) > 0) return true
  return before.some((word) => word.start >= begin && TELLS_OF_SOMETHING.has(word.class))
}

const areSeveralTold = (before: readonly ShownWord[], { text, seen }: Sight, start: number): boolean =>
  namesIn(text.slice(0, start), seen.people) > 0 ||
  before.some(
    (word) =>
      word.start >= (seen.begin ?? 0) &&
      (PEOPLE_WORDS.has(word.text) || isOffice(word.text) || /[们者民员人]$/u.test(word.text)),
  )

const isMet = ({ needs, start }: Leaning, sight: Sight): boolean => {
  const { text, words, seen } = sight
  const before = words.filter(({ end }) => end <= start)
  const part = text.slice(0, start)
  switch (needs.of) {
    case 'person':
      return namesIn(part, seen.people) > 0
    case 'names':
      return (
        namesIn(part, seen.names) >= needs.atLeast || isPair(part) || isPair(seen.title) || namesTwo(seen)
      )
    case 'anything':
      return needs.several ? areSeveralTold(before, sight, start) : isAnythingTold(before, sight, start)
    case 'thing':
      return isThingKnown(needs.nouns, needs.clause, before, start, sight)
    case 'clause':
      return isClauseTold(before, seen.begin ?? 0)
    case 'date':
      return DATED.test(part)
    case 'text before':
      return false
    default:
      return needs satisfies never
  }
}

export const CHINESE_LEANING: LeaningRules = { wordsOf: shownWords, leaningsIn, isMet }

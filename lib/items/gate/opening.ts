import type { Option, Topic } from '#lib/items/item'
import type { Candidate } from '#lib/items/question'
import { cutWords } from '#lib/language/zh/dictionary'

/**
 * How an answer to choose begins. 在阵地构筑了防线, 与邻国举行演习: an answer that opens with what only leads to its verb is read
 * twice, and its first word tells which of the others it does not go with. 将 may lead as well (将利率维持不变): there is no other
 * way to say it.
 */
const LEADS: ReadonlySet<string> = new Set('在 与 和 及 同 对 从 向 据 把 被'.split(' '))
/** No word of them is longer; a few characters tell the first word. */
const ENOUGH = 6

export const opensLoosely = (text: string): boolean =>
  LEADS.has(text.charAt(0)) && LEADS.has(cutWords(text.slice(0, ENOUGH))[0]?.word ?? '')

/** Where words are to be chosen that somebody said, there are others. */
export const isOfWords = ({ item }: Candidate): boolean =>
  item.kind === 'multiple-choice' && item.topic === 'content'

/** Why no choice is made of words that open so. */
export const whyOpensLoosely = (candidate: Candidate): string | null => {
  const { item } = candidate
  const key = item.kind === 'multiple-choice' ? item.options.find(({ correct }) => correct)?.text : undefined
  return key !== undefined && isOfWords(candidate) && opensLoosely(key) ? `opens loosely: ${key}` : null
}

/** What is asked for is told in words, and is no day, place or name. */
const TOLD: ReadonlySet<Topic> = new Set(['content', 'decision', 'demand'])
/** With the key: fewer are no choice. */
const FEWEST = 3

/** The options without the wrong ones that open so, where enough are left and the key does not open so itself. */
export const firmOptions = ({ item }: Candidate, options: readonly Option[]): readonly Option[] => {
  if (!TOLD.has(item.topic)) return options
  const firm = options.filter(({ text, correct }) => correct || !opensLoosely(text))
  const isOdd = options.some(({ text, correct }) => correct && opensLoosely(text))
  return firm.length < FEWEST || isOdd ? options : firm
}

const NOMINAL = /^(?:n|f|s|j|m|q|t|l|x|b|eng|i|a|u|z)/u
/** The dictionary takes it for an adverb. */
const CAPITAL = '首都'
const IS_NOT_DONE = /^(?:f|u|y)/u

/**
 * What is done, without where or with whom: 签署条约 of 在海港签署条约. Only where nothing but names stands before the verb.
 */
export const withoutLead = (text: string): string => {
  if (!opensLoosely(text)) return text
  const [, ...words] = cutWords(text)
  const verb = words.findIndex(({ word, tag }) => !NOMINAL.test(tag) && word !== CAPITAL)
  const found = words[verb]
  const next = words[verb + 1]
  if (verb < 1 || !found || !next || !found.tag.startsWith('v') || IS_NOT_DONE.test(next.tag)) return text
  return words
    .slice(verb)
    .map(({ word }) => word)
    .join('')
}

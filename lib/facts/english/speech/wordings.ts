import type { Speaker } from '#lib/facts/english/speech/speaker'
import { isNationality } from '#lib/language/en/lexicon/nationalities'
import { isBody, isDocument, isMedium, isPeople } from '#lib/language/en/lexicon/offices'
import type { NamePhrase, NounPhrase } from '#lib/language/language'

/** How facts call somebody who is told of without a name, and what such words stand for. */

const SMALL_START = /^\p{Lu}[\p{Ll}’'-]*(?=\s|$)/u

/** The phrase as it stands inside a sentence: The officials -> the officials; names keep their capitals. */
export const small = (phrase: NounPhrase): string => {
  const startsWithName =
    phrase.names.some(({ start }) => start === phrase.start) || /^\p{Lu}[\p{L}]*\p{Lu}/u.test(phrase.text)
  return startsWithName
    ? phrase.text
    : phrase.text.replace(SMALL_START, (word) =>
        isNationality(word.toLowerCase()) ? word : word.toLowerCase(),
      )
}

/** the Harbor Institute, The Harbor Times: bodies keep their article, papers its capital. */
export const withArticle = (name: string, text: string, type: NamePhrase['type']): string => {
  const article = /^the /iu.exec(text)?.[0]
  return article === undefined ? name : `${type === 'media' ? article : article.toLowerCase()}${name}`
}

/** What a noun stands for; null for none that is known to act. */
export const kindOf = (head: string): 'people' | 'media' | 'organisation' | null => {
  if (isPeople(head)) return 'people'
  if (isMedium(head) || isDocument(head)) return 'media'
  return isBody(head) ? 'organisation' : null
}

/** the ministry, the mayor: nothing tells which. */
export const isBare = ({ pointsBack, text }: NounPhrase): boolean => pointsBack && text.split(' ').length < 3

/** both men, the two firms: two of whom the text has told. */
export const isBoth = ({ text, names }: NounPhrase): boolean =>
  names.length === 0 && /^(?:both|the two)\b/iu.test(text)

/** Reports, early estimates: nothing tells whose. */
export const isAnyPaper = (phrase: NounPhrase): boolean =>
  isDocument(phrase.head.toLowerCase()) &&
  isSeveral(phrase) &&
  phrase.names.every(({ start }) => start === phrase.start) &&
  !/ (?:of|by|from|for) /u.test(phrase.text) &&
  phrase.text.split(' ').length < 3

/** Bodies that are called so once they were named. */
export const CALLED_BACK: ReadonlySet<string> = new Set(
  'company firm group agency bank organization organisation institute'.split(' '),
)
/** Those close to him, some, many others. */
export const SOME: ReadonlySet<string> = new Set(
  'those some many others other most several all one'.split(' '),
)
/** Words that look like ones for somebody. */
const PERSONLIKE = /(?:er|or|ist|ian|ant|ent|man|woman|ee|mate|folk)s?$/u

/** officials, people, police: more than one. */
export const isSeveral = (phrase: NounPhrase): boolean => {
  const last = phrase.text
    .split(' ')
    .find((word) => word.toLowerCase().startsWith(phrase.head.toLowerCase().slice(0, 4)))
  return /(?:s|people|men|women|children|police)$/u.test(last ?? phrase.text) || phrase.head === 'people'
}

/** Li's team, the family: one word for several, who are no he and no she. */
const COLLECTIVES: ReadonlySet<string> = new Set(
  'team group panel staff crew family public crowd audience jury couple police troop people'.split(' '),
)
export const isOne = (name: string): boolean =>
  !name.split(' ').some((word) => COLLECTIVES.has(word.toLowerCase()))

/** Whoever is quoted is somebody, whatever the noun; whoever says something without marks must look like somebody. */
export const strangerSpeaking = (
  phrase: NounPhrase,
  says: 'nothing' | 'words' | 'quotation',
): Speaker | null => {
  const isSomebody = says === 'quotation' || (says === 'words' && PERSONLIKE.test(phrase.head.toLowerCase()))
  // A word that only looks like one for somebody is none that a question may rest on.
  const confidence = says === 'quotation' ? 0.8 : 0.76
  return isSomebody ? { name: small(phrase), type: 'people', isPlural: isSeveral(phrase), confidence } : null
}

import type { Article } from '#lib/article/article'
import { saidStandsAlone } from '#lib/items/alone'
import { contentWords, tellsSomething } from '#lib/items/english/telling-quotation'
import type { Seen } from '#lib/language/leaning/leaning'
import { only, unmetIn } from '#lib/language/leaning/unmet'

/**
 * Whether somebody's own words are worth asking for whose they are. A quotation is understood as talk is: a this or a they
 * in it may lean on what was spoken of, as long as it says enough by itself.
 */

/** Whoever is meant by he or she must be named in the quotation. */
const OF_PERSON = only('person')
/** It, they, this: with one of these as its subject a quotation says something only of what it names. */
const OPENS_BACK =
  /^(?:(?:when|if|once|after|before|since|because) (?:that|this|it|they|these|those)|it|they|this|that|these|those|he|she|there|so|and|but|or|because|that[’']s|it[’']s)\b/iu
/** So many words of weight say enough, whatever they are of; fewer do where nothing in them stands for another thing. */
const [WEIGHTY, ENOUGH, PLAIN] = [5, 4, 3]
/** A word that stands for what was told of, or for nothing. */
const STANDS_FOR = /\b(?:it|its|they|them|their|this|that|these|those|there|so|such)\b/iu
/** Inside a sentence, not at its beginning. */
const NAME = /(?<!^|[.!?]\s)\b\p{Lu}\p{Ll}{2,}/u

/** And that says that…: the second half of a thought. */
const GOES_ON = /^(?:and|but|so|or) (?:that|this|it|they|he|she|these|those)\b/iu

const isQuotableEn = (article: Article, text: string, seen: Seen): boolean => {
  if (GOES_ON.test(text)) return false
  const isOfTopic = tellsSomething(article, text, seen.names)
  if (isOfTopic && saidStandsAlone(article, text, seen)) return true
  if (unmetIn('en', text, seen, OF_PERSON) !== null) return false
  const weight = contentWords(text).length
  if (OPENS_BACK.test(text)) return isOfTopic && weight >= ENOUGH && NAME.test(text)
  if (!STANDS_FOR.test(text) && unmetIn('en', text, NOBODY_SEEN, OF_PERSON) === null) return weight >= PLAIN
  return weight >= WEIGHTY || (isOfTopic && weight >= ENOUGH)
}

/** 这, 那, 其: what a quotation begins with, and what it then is of nobody knows. */
const OPENS_BACK_ZH =
  /^[“「]?(?:但是?|而且?|不过|所以|因此|因为)?(?:这(?!样的)|那|其(?!实)|此|该|他|她|它|两者|双方)/u
/** In characters: with this at its beginning or in it a quotation must say so much. */
const LONG_ZH = 16

/** 我们很满意: said of themselves in few words, it might be anybody's. */
const OF_SELF_ZH = /^(?:我|咱)/u

const isQuotableZh = (article: Article, text: string, seen: Seen): boolean => {
  if (OF_SELF_ZH.test(text) && text.length < LONG_ZH && !/\d/u.test(text)) return false
  if (saidStandsAlone(article, text, seen)) return true
  if (unmetIn('zh', text, seen, OF_PERSON) !== null) return false
  return text.length >= LONG_ZH && !OPENS_BACK_ZH.test(text)
}

/** Nobody is named. */
const NOBODY_SEEN: Seen = { title: '', names: [], people: [] }

/**
 * @param text without its marks
 * @param seen the names of the article; who is told of elsewhere is not heard in what is quoted
 */
export const isQuotable = (article: Article, text: string, seen: Seen): boolean =>
  article.language === 'en' ? isQuotableEn(article, text, seen) : isQuotableZh(article, text, seen)

import type { Grounds } from '#lib/items/ask/kind'
import { rightAnswer } from '#lib/items/gate/right-answer'
import type { Candidate } from '#lib/items/question'
import { shareFound } from '#lib/items/verify/likeness'
import { KIN as KIN_EN } from '#lib/language/en/lexicon/kin'
import { cutWords } from '#lib/language/zh/dictionary'
import { KIN as KIN_ZH } from '#lib/language/zh/lexicon/kin'

/** Whether words tell by themselves who says them, or tell so little that anybody may have said them. */

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

const SELF_EN = /\b(?:I|[Mm]y|[Oo]ur|[Yy]our|me)\b/u

/** 我前妻, 爸给你买, my husband: of whom somebody is the kin, the article tells, and so who he is. */
const tellsKin = (text: string): boolean => {
  if (!isHan(text))
    return (
      SELF_EN.test(text) && (text.toLowerCase().match(/[a-z-]+/gu) ?? []).some((word) => KIN_EN.has(word))
    )
  const words = cutWords(text).map(({ word }) => word.replace(/^(?:我|你)(?=.)/u, ''))
  return /[我你您咱]/u.test(text) && words.some((word) => KIN_ZH.has(word) || SELF_KIN.test(word))
}
const SELF_KIN = /^(?:前妻|前夫|孩子)$/u

/** …, 她只能等: of somebody else, whom no option names. */
const TELLS_OF_ONE = /(?<![其吉])[他她](?![国人们乡日])/u
const QUOTED = /[“「][^”」]*[”」]/gu

/** Elsewhere, meanwhile, separately: beside what was told before. */
const BESIDE = /^(?:elsewhere|meanwhile|separately|additionally|likewise|similarly|instead|otherwise)\b/iu
/** …, denouncing it as…, …, without giving detail: what whoever says so does, and nothing that he says. */
const SPEAKERS_DEED =
  /, (?:(?:denounc|call(?=ing (?:it|them|him|her|the|this|that|for|on)\b)|add|describ|accus|blam|warn|say|cit|argu|insist|prais|urg|stress|not|claim|alleg|criticis|criticiz|condemn|label|brand|reject|dismiss)ing\b(?! to\b)|without (?:giving|providing|elaborating|offering|naming))/u

/** Why an option among what several people said is none of somebody's words, or tells whose they are; null where it is fit. */
export const whyTelltale = (text: string): string | null => {
  if (isHan(text)) {
    const isQuotation = /^[“「]/u.test(text)
    if (isQuotation && tellsKin(text)) return 'the words tell whose kin says them'
    return !isQuotation && TELLS_OF_ONE.test(text.replace(QUOTED, ''))
      ? 'tells of one whom it does not name'
      : null
  }
  if (BESIDE.test(text)) return 'stands beside what was told before'
  if (SPEAKERS_DEED.test(text.replace(QUOTED, (words) => (/,.$/u.test(words) ? ',' : ''))))
    return 'tells what the speaker does'
  return /^[“"]/u.test(text) && tellsKin(text) ? 'the words tell whose kin says them' : null
}

/** In characters and in words: what is no longer may be said by anybody. */
const SHORT_ZH = 16
const SHORT_EN = 7
/** So much of it in the title, and the title tells of what it is said. */
const OF_TITLE = 0.5

/** A place, a name or a time tells of what it is said. */
const tellsOfWhat = (words: string): boolean =>
  isHan(words)
    ? cutWords(words).some(({ tag }) => /^(?:n[rstz]|t)/u.test(tag))
    : /\p{Ll},? \p{Lu}/u.test(words)

/** 渔业争端不会升级, below a title on 湖区的争端: of what it is said stands before its verb, and is what the title tells of. */
const isOfTitle = (words: string, title: string): boolean => {
  if (!isHan(words)) return false
  const cut = cutWords(words)
  const verb = cut.findIndex(({ tag }) => tag.startsWith('v') && tag !== 'vn')
  return cut
    .slice(0, Math.max(0, verb))
    .some(({ word, tag }) => OF_THING.test(tag) && word.length > 1 && title.includes(word))
}
const OF_THING = /^(?:n(?!r)|vn)/u

/** 谁认为行业需要整合: with no name, no number and no word of the title, many may have said so. */
const saysAnything = (words: string, { article, extraction }: Grounds): boolean => {
  const isShort = isHan(words) ? words.length < SHORT_ZH : words.split(' ').length < SHORT_EN
  if (!isShort || /[\d“「《]/u.test(words)) return false
  const isNamed = extraction.entities.some(({ name, aliases }) =>
    [name, ...aliases].some((form) => form.length > 1 && words.includes(form)),
  )
  if (isNamed || isOfTitle(words, article.title)) return false
  return !tellsOfWhat(words) && shareFound(words, article.title) < OF_TITLE
}

/** Who is blamed or asked tells of whom it is said. */
const OF_SOMEBODY =
  /指责|批评|谴责|警告|要求|呼吁|敦促|抨击|\b(?:accus|blam|urg|demand|criticis|criticiz|warn)/u

/** Whether a stem shows words between marks of its own: somebody's very words, however it is put. */
const showsQuotation = (stem: string, words: string): boolean =>
  /^[“「]|said: “/u.test(stem) || (/[“「]/u.test(stem) && !/[“「]/u.test(words))

/** Why the words of a question tell too much or too little of who says them. */
export const whyToldByWords = ({ item, question, kind }: Candidate, grounds: Grounds): string | null => {
  if (kind === 'what-said') return whyTelltale(rightAnswer(item))
  if (question.asks !== 'speaker') return null
  if (showsQuotation(item.stem, question.words.text) || OF_SOMEBODY.test(item.stem)) return null
  return saysAnything(question.words.text, grounds) ? 'anybody may have said so' : null
}

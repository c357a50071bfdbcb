import type { Entity } from '#lib/facts/fact'
import type { Grounds } from '#lib/items/ask/kind'
import { rightAnswer } from '#lib/items/gate/right-answer'
import type { Candidate } from '#lib/items/question'

/** Whether whoever is an answer has a name by which others would know him: 张先生 and Mr. Chen may be anybody. */

/** A surname with a word of courtesy or 某 behind it, whatever he is told to be: 储户张先生, 陈某某. */
const ONLY_SURNAME =
  /^(?:.*[民户主人员工者客生长手])?(?:欧阳|司马|上官|诸葛|皇甫|令狐|慕容|司徒|夏侯|\p{Script=Han})(?:先生|女士|小姐|太太|大爷|大妈|阿姨|师傅|同学)$|某(?:某|\p{Script=Han})?(?:先生|女士)?$|^某/u
/** 老王, 小李: of people alone. */
const FAMILIAR = /^[老小阿]\p{Script=Han}$/u
/** Mr. Chen; Maria K. */
const ONLY_SURNAME_EN = /^(?:Mr|Mrs|Ms|Miss)\.? \p{Lu}[\p{L}’'-]+$|^\p{Lu}\p{Ll}+ \p{Lu}\.$/u

const isOnlySurname = (name: string, type: Entity['type'] | undefined): boolean =>
  ONLY_SURNAME.test(name) || ONLY_SURNAME_EN.test(name) || (type === 'person' && FAMILIAR.test(name))

/** Whether the article calls somebody by no more than a surname. */
export const isWithoutFullName = (name: string, { extraction }: Pick<Grounds, 'extraction'>): boolean => {
  const entity = extraction.entities.find((one) => one.name === name || one.aliases.includes(name))
  if (entity !== undefined && entity.type !== 'person') return false
  const forms = entity ? [name, entity.name, ...entity.aliases] : [name]
  return forms.every((form) => isOnlySurname(form, entity?.type))
}

const asksName = ({ question }: Candidate): boolean =>
  question.asks === 'speaker' ||
  question.asks === 'whose' ||
  ((question.asks === 'gap' || question.asks === 'part') && question.type === 'name')

/** Why nobody could know who is asked for. */
export const whyUnnamed = (candidate: Candidate, grounds: Grounds): string | null => {
  const key = rightAnswer(candidate.item)
  return asksName(candidate) && isWithoutFullName(key, grounds) ? `has no full name: ${key}` : null
}

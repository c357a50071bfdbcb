import { countryAtEnd, countryAtStart } from '#lib/language/zh/country-words'
import { SHORT_FORMS } from '#lib/language/zh/lexicon/countries'
import { ENVOYS, SENT } from '#lib/language/zh/lexicon/events'

/** The sides that words name by their form alone: 中法官员, 甲国代表团, 甲国-乙国理事会. */

const shortCountry = (text: string): string | null => {
  const short = SHORT_FORMS.get(text)
  return text.length === 1 && short ? short : null
}

/** 俄美, 中法官员: two one-character forms that stand for two countries, with what of them meets. */
export const shortPair = (text: string): readonly [string, string] | null => {
  const rest = text.slice(2)
  if (rest !== '' && !ENVOYS.includes(rest)) return null
  const [first, second] = [shortCountry(text.charAt(0)), shortCountry(text.charAt(1))]
  return first && second && first !== second ? [first, second] : null
}

const TOGETHER = [
  '首脑',
  '领导人',
  '外长',
  '防长',
  '财长',
  '三方',
  '三国',
  '会谈',
  '峰会',
  '磋商',
  '对话',
  '会议',
]
/** 美日韩首脑会谈: three countries in three characters, with what of them meets. */
export const shortThree = (text: string): readonly string[] | null => {
  const pair = shortPair(text.slice(0, 2))
  const third = shortCountry(text.charAt(2))
  const isThree = third !== null && TOGETHER.some((word) => text.startsWith(word, 3))
  return pair && isThree && !pair.includes(third) ? [...pair, third] : null
}

/** 甲国政府, 甲国代表团: whoever is sent stands for those who sent them. */
export const senderOf = (text: string): string => {
  const sent = [...SENT].find((word) => text.endsWith(word) && text.length > word.length)
  const rest = sent ? text.slice(0, -sent.length) : text
  return rest.endsWith('的') ? rest.slice(0, -1) : rest
}

const DASHES = '-–－‐—'

/** The two sides of a body that is called by both: 甲国-乙国理事会. */
export const ofTwoSides = (text: string): readonly string[] => {
  const at = [...text].findIndex((one) => DASHES.includes(one))
  if (at < 0) return []
  const [before, behind] = [text.slice(0, at), text.slice(at + 1)]
  const first = countryAtEnd(before)
  const second = countryAtStart(behind)
  return first && second ? [first, second] : []
}

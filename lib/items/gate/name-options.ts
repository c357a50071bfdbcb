import { isSomebody } from '#lib/facts/events/party-names'
import type { Extraction } from '#lib/facts/fact'
import type { Grounds } from '#lib/items/ask/kind'
import { isPersonal } from '#lib/items/distract/same-one'
import { sortOf } from '#lib/items/distract/sorts'
import { rightAnswer } from '#lib/items/gate/right-answer'
import type { Option } from '#lib/items/item'
import type { Candidate } from '#lib/items/question'
import { cutWords } from '#lib/language/zh/dictionary'
import { PEOPLE_WORDS } from '#lib/language/zh/lexicon/bodies'

/** Whether names to choose from give none of them away: all are names, of one sort and in one form. */

export const asksName = ({ question }: Candidate): boolean =>
  question.asks === 'speaker' ||
  question.asks === 'whose' ||
  ((question.asks === 'gap' || question.asks === 'part') && question.type === 'name')

const isPerson = ({ entities }: Extraction, name: string): boolean =>
  entities.some((one) => one.type === 'person' && (one.name === name || one.aliases.includes(name)))

const isNamed = ({ entities }: Extraction, name: string): boolean =>
  entities.some((one) => one.name === name || one.aliases.includes(name))

/** 游客, 一名官员, 外交部发言人: somebody told by what he is alone. */
export const isUnnamed = (name: string, { extraction }: Pick<Grounds, 'extraction'>): boolean => {
  if (!/\p{Script=Han}/u.test(name)) return !/\p{Lu}/u.test(name)
  const words = cutWords(name)
  const last = words.at(-1)?.word ?? ''
  if (isPerson(extraction, name)) return PEOPLE_WORDS.has(name)
  // A plan or a report says nothing that one could ask for by 谁.
  if (words.length === 1 && !isNamed(extraction, name) && !isSomebody({ head: name })) return true
  return isPersonal(name) || (PEOPLE_WORDS.has(last) && !/[方府官]$|国家$/u.test(last))
}

/** Tegnell beside Anna Berg and Peter Lang: by its surname alone a name stands out. */
const formOf = (name: string): 'one word' | 'several' =>
  /[\p{L}\d]\s+[\p{L}\d]/u.test(name) || /\p{Script=Han}/u.test(name) ? 'several' : 'one word'

/** The names that may stand beside the key. */
export const fitNames = (candidate: Candidate, { extraction }: Grounds): readonly Option[] => {
  const { item } = candidate
  if (item.kind !== 'multiple-choice') return []
  if (!asksName(candidate)) return item.options
  const key = rightAnswer(item)
  const isOfPeople = isPerson(extraction, key)
  const wanted = sortOf(extraction, key)
  return item.options.filter(
    ({ text, correct }) =>
      correct ||
      (sortOf(extraction, text) === wanted &&
        !isUnnamed(text, { extraction }) &&
        (!isOfPeople || formOf(text) === formOf(key))),
  )
}

/** Why nobody could know who is asked for: he has no name. */
export const whyNameless = (candidate: Candidate, grounds: Grounds): string | null => {
  const key = rightAnswer(candidate.item)
  return key !== '' && asksName(candidate) && isUnnamed(key, grounds) ? `has no name: ${key}` : null
}

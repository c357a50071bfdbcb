import { beginsWithVerb, whyNotWhole } from '#lib/items/gate/whole-clause'
import type { Item, Option } from '#lib/items/item'
import type { Candidate } from '#lib/items/question'
import { remember } from '#lib/items/remember'
import { cutWords } from '#lib/language/zh/dictionary'

/** Whether wrong options fit the frame as the key does: of one form and, where the question is for a thing, of one kind. */

type Form = 'work' | 'term' | 'action' | 'clause' | 'thing'

const MARK = /[，；。]/u

/** What an answer is by its form. */
const formOf = remember((text: string): Form => {
  if (/^《[^《》]*》(?:（.*）)?$/u.test(text)) return 'work'
  if (/^[“「][^”」]*[”」](?:（.*）)?$/u.test(text)) return 'term'
  const [first] = cutWords(text)
  if (first && (/^[dp]/u.test(first.tag) || beginsDeed(text))) return 'action'
  return whyNotWhole(text) === null || MARK.test(text) ? 'clause' : 'thing'
})

/** 决定废除, 推动了: a verb that is done, where whoever does it stands before. */
const beginsDeed = (text: string): boolean => {
  const [first, second] = cutWords(text)
  if (first === undefined || !/^v(?!n)/u.test(first.tag)) return false
  return beginsWithVerb(text) || /^v(?!n)|^u/u.test(second?.tag ?? '')
}

/** The last word of a thing tells its kind: 两艘巡逻艇, 一艘拖船 against 三百名工人. */
const headOf = (text: string): string => cutWords(text.replace(/（[^（）]*）/gu, '')).at(-1)?.word ?? ''

const IS_OF_PHRASES: readonly Item['topic'][] = ['decision', 'demand', 'reason']

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** Only one word stands otherwise: the key turned round is of its kind. */
const isTurned = (text: string, key: string): boolean => {
  let start = 0
  while (start < Math.min(text.length, key.length) && text[start] === key[start]) start += 1
  let end = 0
  while (end < Math.min(text.length, key.length) - start && text.at(-1 - end) === key.at(-1 - end)) end += 1
  return start + end >= key.length * 0.6
}

const fits = (topic: Item['topic'], kind: string, key: string, text: string): boolean => {
  if (!isHan(key)) return true
  const [form, wanted] = [formOf(text), formOf(key)]
  const asksPhrase =
    IS_OF_PHRASES.includes(topic) ||
    kind === 'what' ||
    kind === 'did' ||
    kind === 'will-do' ||
    kind === 'if-then'
  if (!asksPhrase) return true
  if (wanted === 'thing') return form === 'thing' && (isTurned(text, key) || headOf(text) === headOf(key))
  if (wanted === 'term' || wanted === 'work') return form === wanted
  return form === wanted || isTurned(text, key)
}

/** The wrong options that have the form and the kind of the key. */
export const alikeOptions = ({ item, kind }: Candidate): readonly Option[] => {
  if (item.kind !== 'multiple-choice') return []
  const key = item.options.find(({ correct }) => correct)?.text ?? ''
  return item.options.filter((one) => one.correct || fits(item.topic, kind, key, one.text))
}
